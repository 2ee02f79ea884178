import type { Decision } from '@phoihop/core/draft'
import type { Outcome } from '@phoihop/core/outcome'
import { decide, type DraftView } from '@phoihop/services/draft'
import { redirect } from 'react-router'
import { text } from '../design/read-fields.ts'
import { refused } from '../words/refused.ts'
import { dutyNames } from './duty-names.ts'
import { visitDraft, type DraftArgs } from './visit-draft.ts'

/** Takes the decision a form holds, on the state it was shown with; then leads on to `next`, below the document's address. Refused, it says why. */
export async function decideByForm(args: DraftArgs, read: (form: FormData, draft: DraftView) => Outcome<Decision>, next: (form: FormData, draft: DraftView) => string) {
  const form = await args.request.formData()
  const app = await visitDraft(args)
  const { house, reader, language, id, draft } = app
  const decision = read(form, draft)
  if (!decision.ok) return refused(decision.refusals, app, form, dutyNames(draft, language))
  const outcome = await decide(house, reader, id, Number(text(form, 'seq')), decision.value)
  if (!outcome.ok) return refused(outcome.refusals, app, form, dutyNames(draft, language))
  throw redirect(`/documents/${id}${next(form, draft)}`, 303)
}
