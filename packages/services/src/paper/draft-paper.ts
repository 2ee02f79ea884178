import { type Reader } from '@phoihop/core/account'
import { makePaper, type FactsOf, type Paper, type PaperAct, type PaperFrame, type PaperKind, type Template } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, PartyId, PlaceId } from '@phoihop/core/register'
import type { House } from '../house/house.ts'
import { actOn } from '../year/act-on.ts'

/** What a paper is drawn up about: the matter, its place and year, the party that leads, and the bodies that see the paper beside those that sign it. */
export type PaperAbout = { about: string; place: PlaceId; year: number; lead: PartyId; seenBy: readonly BodyId[]; /** What stands beside the wording: annexes, and where numbers come from. */ beside?: Partial<Pick<Paper, 'annexes' | 'sources'>> }

/**
 * Draws up a paper in the wording of its kind; answers its id. Nothing is issued by that. Refuses a place where the bodies that would sign do
 * not exist (`unknown-body`), and a seat that acts for none of those who see it (`not-yours`).
 */
export async function draftPaper<Kind extends PaperKind>(house: House, reader: Reader, kind: Kind, facts: (frame: PaperFrame) => FactsOf<Kind>, about: PaperAbout): Promise<Outcome<string>> {
  const made = wordsOf(house, reader, kind, facts, about)
  if (!made.ok) return made
  const content = await house.files.put(new TextEncoder().encode(JSON.stringify(made.value.paper)))
  if (!content.ok) return content
  const [id, { signers }] = [house.newId(), made.value]
  const owners = [...new Set([...signers, ...about.seenBy])]
  const kept = await actOn<PaperAct>(house, reader, 0,
    ({ by }) => (owners.includes(by) ? ok({ affair: 'paper', subject: id, year: about.year, place: about.place, owners }) : refuse({ code: 'not-yours', owners: signers })),
    () => ok({ act: { did: 'draft', kind, about: about.about, content: content.value, signers } }))
  return kept.ok ? ok(id) : kept
}

function wordsOf<Kind extends PaperKind>(house: House, reader: Reader, kind: Kind, facts: (frame: PaperFrame) => FactsOf<Kind>, { place, lead, year, beside }: PaperAbout): Outcome<{ paper: Paper; signers: readonly BodyId[] }> {
  const { programme, index } = house.definition(reader.programme)
  const today = house.today()
  const template = house.templates.get(kind) as (Template & { paper: Kind }) | undefined
  if (!template) throw new Error(`no wording of ${kind}`)
  const signing = programme.parties.filter(({ signs }) => signs).slice(0, 2).map(({ id }) => id)
  const parties = template.issuers === 'chair' ? [lead] : signing.toSorted((a, b) => Number(b === lead) - Number(a === lead))
  const signers = parties.map((party) => index.bodyOf(party, place, today)?.id)
  const missing = signers.indexOf(undefined)
  if (missing >= 0) return refuse({ code: 'unknown-body', body: `${parties[missing]}@${place}` })
  const frame = { programme, index, place, lead, today, year }
  return ok({ paper: { ...makePaper(template, facts(frame), frame), ...beside }, signers: signers.filter((body) => body !== undefined) })
}
