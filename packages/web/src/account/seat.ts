import { chooseSeat } from '@phoihop/services/account'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { text } from '../work/read-form.ts'
import { refused } from '../words/refused.ts'

export async function action(args: { context: unknown; request: Request }) {
  const { house, token, language } = signedIn(args)
  const outcome = await chooseSeat(house, token ?? '', Number(text(await args.request.formData(), 'seat')))
  if (!outcome.ok) return refused(outcome.refusals, language)
  throw redirect('/', 303)
}
export const loader = (): never => { throw redirect('/') }
