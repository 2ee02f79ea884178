import type { Reader } from '@phoihop/core/account'
import { readDraft, type DraftView } from '@phoihop/services/draft'
import { redirect } from 'react-router'
import { signedIn, type App } from '../app-context.ts'
import { valueOr } from '../words/refused.ts'

export type DraftArgs = { context: unknown; request: Request; params: { id?: string } }
export type DraftVisit = App & { reader: Reader; id: string; draft: DraftView }

/** The document of the address as far as it is confirmed. One that is not read leads to the page that says how far its reading is, or why there is none. */
export async function visitDraft(args: DraftArgs): Promise<DraftVisit> {
  const app = signedIn(args)
  const id = args.params.id ?? ''
  const outcome = await readDraft(app.house, app.reader, id)
  if (!outcome.ok && /^(file-|draft-under-way)/.test(outcome.refusals[0].code)) throw redirect(`/documents/${id}/reading`)
  return { ...app, id, draft: valueOr(outcome, app) }
}
