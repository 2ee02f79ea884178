import { chooseProgramme, chooseSeat } from '@phoihop/services/account'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { text } from '../work/read-form.ts'
import { refused } from '../words/refused.ts'

export async function action(args: { context: unknown; request: Request }) {
  const { house, token, language } = signedIn(args)
  const form = await args.request.formData()
  const programme = text(form, 'programme')
  const outcome = programme ? await chooseProgramme(house, token ?? '', programme) : await chooseSeat(house, token ?? '', Number(text(form, 'seat')))
  if (!outcome.ok) return refused(outcome.refusals, language)
  throw redirect('/', 303)
}
export const loader = (): never => { throw redirect('/') }
