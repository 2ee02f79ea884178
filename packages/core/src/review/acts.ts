import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome } from '../outcome/index.ts'
import type { BodyId } from '../register/index.ts'
import { wrongText } from '../work/index.ts'
import type { YearAct } from '../year/index.ts'

/** What those who sign write themselves; everything else is counted. */
export const REVIEW_BLOCKS = ['assessment', 'lessons', 'direction'] as const
export type ReviewBlock = (typeof REVIEW_BLOCKS)[number]
/** `as`: the body that signs and whose words they are. */
export type ReviewAct = { did: 'write'; block: ReviewBlock; as: BodyId; text: string }
/** The words of one body in one block. `version`: the number of the act that gave them. */
export type WrittenBlock = { block: ReviewBlock; as: BodyId; text: string; version: number; on: CalendarDate }

export const BLOCK_LIMIT = 4000

/** The words in force, each block of each body once. */
export function foldReview(acts: readonly Pick<YearAct<ReviewAct>, 'seq' | 'recordedOn' | 'act'>[]): readonly WrittenBlock[] {
  const written = new Map<string, WrittenBlock>()
  for (const { seq, recordedOn, act: { block, as, text } } of acts) written.set(`${as} ${block}`, { block, as, text, version: seq, on: recordedOn })
  return [...written.values()]
}

/** `signers`: who signs the review. `stands`: the bodies the seat acts for. `version`: of the block as it was shown, 0 for an empty one. */
export type WriteCase = { written: readonly WrittenBlock[]; signers: readonly BodyId[]; stands: readonly BodyId[]; subject: string; block: string; version: number; text: string }

/**
 * A body that signs writes one of its blocks. Another block, or the other body's, may be written meanwhile; where this one was, nothing is kept
 * (`matter-changed`) and both texts stay to be seen: the one in force, and the one in the form. Refuses what names a person.
 */
export function writeBlock({ written, signers, stands, subject, block: asked, version, text }: WriteCase): Outcome<ReviewAct> {
  const as = signers.find((signer) => stands.includes(signer))
  if (!as) return refuse({ code: 'not-yours', owners: signers })
  const block = REVIEW_BLOCKS.find((one) => one === asked)
  if (!block) return refuse({ code: 'not-a-value', field: 'block', text: asked })
  const before = written.find((one) => one.block === block && one.as === as)
  if ((before?.version ?? 0) !== version) return refuse({ code: 'matter-changed', subject })
  const composed = text.normalize('NFC').replace(/\r\n?/gu, '\n').replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/gu, '\n').replace(/\n{2,}/gu, '\n').trim()
  const refusal = wrongText('written', composed, BLOCK_LIMIT)
  if (refusal) return refuse(refusal)
  return before?.text === composed ? refuse({ code: 'nothing-changed' }) : ok({ did: 'write', block, as, text: composed })
}
