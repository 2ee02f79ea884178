import { type Reader } from '@phoihop/core/account'
import { makePaper, type FactsOf, type Paper, type PaperAct, type PaperFrame, type PaperKind, type Template } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, PartyId, PlaceId } from '@phoihop/core/register'
import { lockMatter } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { keep } from '../house/kept.ts'
import { actOn, type Acting } from '../year/act-on.ts'
import { papersAbout } from './papers-about.ts'

/**
 * What a paper is drawn up about: the matter, its place and year, the party that leads, and the bodies that see the paper beside those that sign it.
 * `version`: of a matter that goes on changing; then there is one paper of a kind under way, drawn up again where the matter changed. `agreed`: who signed that version there.
 * `only`, where it does not: one paper of a kind ever (`once`), or one under way that is drawn up anew until it is issued (`until-issued`).
 */
export type PaperAbout = {
  about: string
  place: PlaceId
  year: number
  lead: PartyId
  seenBy: readonly BodyId[]
  version?: number
  agreed?: readonly BodyId[]
  only?: 'once' | 'until-issued'
  /** What stands beside the wording: annexes, and where numbers come from. */
  beside?: Partial<Pick<Paper, 'annexes' | 'sources'>>
}

/**
 * Draws up a paper in the wording of its kind; answers its id. Nothing is issued by that. Refuses a place where the bodies that would sign do
 * not exist (`signer-absent`), a seat that acts for none of those who see it (`not-yours`), and a second paper of a matter that has not changed
 * since the first (`paper-there`, `paper-issued`).
 */
export async function draftPaper<Kind extends PaperKind>(house: House, reader: Reader, kind: Kind, facts: (frame: PaperFrame) => FactsOf<Kind>, about: PaperAbout): Promise<Outcome<string>> {
  const made = wordsOf(house, reader, kind, facts, about)
  if (!made.ok) return made
  const content = await keep(house, made.value.paper)
  if (!content.ok) return content
  const { signers } = made.value
  const { version, agreed } = about
  const owners = [...new Set([...signers, ...about.seenBy])]
  const kept = await actOn<PaperAct>(house, reader, undefined,
    async (acting) => {
      if (!owners.includes(acting.by)) return refuse({ code: 'not-yours', owners: signers })
      const id = await subjectFor(house, acting, kind, about)
      return id.ok ? ok({ affair: 'paper', subject: id.value, year: about.year, place: about.place, owners }) : id
    },
    () => ok({ act: { did: 'draft', kind, about: about.about, content: content.value, signers, ...(version === undefined ? {} : { version }), ...(agreed ? { agreed } : {}) } }))
  return kept.ok ? ok(kept.value.subject) : kept
}

/** A new id, or that of the paper under way which the matter has left behind. One after the other: two who press at once get one paper. */
async function subjectFor(house: House, { db, scope }: Acting, kind: PaperKind, { about, version, year, only }: PaperAbout): Promise<Outcome<string>> {
  if (version === undefined && only === undefined) return ok(house.newId())
  await lockMatter(db, scope, 'paper', `${kind} ${about}`)
  const last = (await papersAbout(db, scope, [about], year)).findLast((one) => one.course.kind === kind)
  if (!last) return ok(house.newId())
  const { id, course: { issued, version: drawn } } = last
  if (only === 'once') return refuse({ code: 'paper-there', paper: id })
  if (only === 'until-issued' && !issued) return ok(id)
  if (drawn !== version) return ok(issued ? house.newId() : id)
  return refuse(issued ? { code: 'paper-issued', paper: id, number: issued.number } : { code: 'paper-there', paper: id })
}

/** The paper itself and who must sign it; nothing is kept. Refuses as `draftPaper`. */
export function wordsOf<Kind extends PaperKind>(house: House, reader: Pick<Reader, 'programme'>, kind: Kind, facts: (frame: PaperFrame) => FactsOf<Kind>, { place, lead, year, beside }: PaperAbout): Outcome<{ paper: Paper; signers: readonly BodyId[] }> {
  const { programme, index } = house.definition(reader.programme)
  const today = house.today()
  const template = house.templates.get(kind) as (Template & { paper: Kind }) | undefined
  if (!template) throw new Error(`no wording of ${kind}`)
  const signing = programme.parties.filter(({ signs }) => signs).slice(0, 2).map(({ id }) => id)
  const parties = template.issuers === 'chair' ? [lead] : signing.toSorted((a, b) => Number(b === lead) - Number(a === lead))
  const signers = parties.map((party) => index.bodyOf(party, place, today)?.id)
  const missing = signers.indexOf(undefined)
  if (missing >= 0) return refuse({ code: 'signer-absent', party: programme.parties.find(({ id }) => id === parties[missing])?.title.vi ?? '' })
  const frame = { programme, index, place, lead, today, year }
  return ok({ paper: { ...makePaper(template, facts(frame), frame), ...beside }, signers: signers.filter((body) => body !== undefined) })
}
