import { mayReport, type Reader } from '@phoihop/core/account'
import { commonFacts, openSourceBook } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { annexesOfReview, factsOfReview, foldReview, listName, writeBlock, type ReviewAct } from '@phoihop/core/review'
import type { YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listActs } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { draftPaper } from '../paper/index.ts'
import { papersAbout } from '../paper/papers-about.ts'
import { contextFor } from '../schedule/context.ts'
import { actOn, inNames, type Acting, type Where } from '../year/index.ts'
import { compileFor } from './compile.ts'
import { findReview, scopeOfReview, type ReviewMatter } from './find-review.ts'

/** `version`: of that text as the page showed it, 0 where there was none. */
export type WriteForm = { block: string; version: number; text: string }

/** A body that signs writes its assessment, lessons or direction. What others write in another text meanwhile is no hindrance. Refuses as `writeBlock`, and once the paper is issued. */
export async function writeReview(house: House, reader: Reader, key: string, form: WriteForm): Promise<Outcome<YearAct<ReviewAct>>> {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'review' })
  let matter: ReviewMatter | undefined
  const where = (acting: Acting): Outcome<Where> => {
    const found = findReview(house, acting, key)
    if (!found.ok) return found
    matter = found.value
    return ok({ affair: 'review', subject: found.value.occurrence.key, year: found.value.year, place: found.value.occurrence.place, owners: found.value.members })
  }
  const kept = await actOn<ReviewAct>(house, reader, undefined, where, async (acts, acting) => {
    const the = matter as ReviewMatter
    const act = writeBlock({ written: foldReview(acts), signers: the.signers, stands: standsFor(acting.definition, reader, acting.today), subject: key, ...form })
    if (!act.ok) return act
    const issued = await issuedAbout(acting.db, acting, the)
    return issued.ok ? ok({ act: act.value }) : issued
  })
  return inNames(house, kept)
}

/** `seen`: how many acts the review had when it was shown. `at`: the address of the review, for its numbers to open. */
export type DrawForm = { seen: number; at: string }

/**
 * Draws up the paper of a review as it stands today, with what its signers wrote; answers its id. Refuses who does not sign it (`not-yours`), a review
 * somebody wrote in meanwhile (`matter-changed`), and one whose paper is issued (`paper-issued`).
 */
export async function drawReview(house: House, reader: Reader, key: string, { seen, at }: DrawForm): Promise<Outcome<string>> {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'review' })
  const context = await contextFor(house, reader)
  const found = findReview(house, context, key)
  if (!found.ok) return found
  const { occurrence: { place }, signers, isFinal, year, lead, members } = found.value
  const stands = standsFor(context.definition, reader, house.today())
  if (!signers.some((signer) => stands.includes(signer))) return inNames(house, refuse({ code: 'not-yours', owners: signers }))
  const acts = await listActs<ReviewAct>(house.db, scopeOfReview(context, found.value, [], house.today()), 'review', { subjects: [key] })
  if (acts.length !== seen) return refuse({ code: 'matter-changed', subject: key })
  const { review, programme } = await compileFor(house, house.db, context, found.value)
  const book = openSourceBook(({ list = listName('total', 'all', 'owed') }) => `${at}?list=${encodeURIComponent(list)}`)
  const print = { review, programme, index: context.definition.index, book }
  const facts = factsOfReview(print, foldReview(acts), signers)
  const annexes = annexesOfReview(print)
  // The keys behind the numbers are found again at their address: the paper itself stays small.
  const sources = book.sources().map((source) => ({ ...source, keys: [] }))
  return draftPaper(house, reader, isFinal ? 'final-review' : 'interim-review', (frame) => ({ ...commonFacts(frame), ...facts }), { about: key, place, year, lead, seenBy: members, only: 'until-issued', beside: { annexes, sources } })
}

async function issuedAbout(db: Db, { scope }: Pick<Acting, 'scope'>, { occurrence: { key }, year }: ReviewMatter): Promise<Outcome<void>> {
  const there = (await papersAbout(db, scope, [key], year)).find(({ course }) => course.issued)
  return there?.course.issued ? refuse({ code: 'paper-issued', paper: there.id, number: there.course.issued.number }) : ok(undefined)
}
