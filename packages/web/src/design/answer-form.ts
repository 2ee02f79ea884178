import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { redirect } from 'react-router'
import { signedIn, type App } from '../app-context.ts'
import { refused } from '../words/refused.ts'
import { text } from './read-fields.ts'

/** What a page's form posts: which act, by whom, with what typed. */
export type Posted = { app: App & { reader: Reader }; act: string; form: FormData }

/** Takes the act a form asks for and goes on to the address `to` says; one that is refused is told with what was typed. */
export async function answerForm(args: { context: unknown; request: Request }, perform: (posted: Posted) => Promise<Outcome<unknown>>, to: (posted: Posted, value: unknown) => string) {
  const app = signedIn(args)
  const form = await args.request.formData()
  const posted = { app, act: text(form, 'act'), form }
  const outcome = await perform(posted)
  if (!outcome.ok) return refused(outcome.refusals, app, form)
  throw redirect(to(posted, outcome.value), 303)
}
