import { chooseProgramme, chooseSeat } from '@phoihop/services/account'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { text } from '../design/read-fields.ts'
import { refused } from '../words/refused.ts'
import { goOn } from './go-on.ts'

export async function action(args: { context: unknown; request: Request }) {
  const app = signedIn(args)
  const { house, token = '' } = app
  const form = await args.request.formData()
  const programme = text(form, 'programme')
  if (programme) {
    const chosen = await chooseProgramme(house, token, programme)
    if (!chosen.ok) return refused(chosen.refusals, app)
    throw redirect('/', 303)
  }
  const taken = await chooseSeat(house, token, Number(text(form, 'seat')))
  if (!taken.ok) return refused(taken.refusals, app)
  throw redirect('/', { status: 303, headers: goOn(args, taken.value.token) })
}
export const loader = (): never => { throw redirect('/') }
