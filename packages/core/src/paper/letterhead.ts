import { monthOf, yearOf, type CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { successorsOn, type Party, type PartyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import type { Issuer, Paper, Signature } from './types.ts'

type Letterhead = Pick<Paper, 'issuers' | 'symbol' | 'place' | 'dated' | 'signatures' | 'recipients' | 'archive' | 'addressees'>

/** `abbreviation`: of the kind, empty for an official letter · `lead`: the party that leads, the first signatory where none is named · `alone`: it issues and signs by itself. */
export type LetterheadOptions = { abbreviation?: string; place?: PlaceId | undefined; lead?: PartyId | undefined; alone?: boolean }

/**
 * The frame of a paper by the bodies that signed the programme, at a place: without one, at that which carries its territory on the day.
 * The party that leads is first in the heading and the symbol, and on the right of the signatures.
 */
export function letterhead(programme: ProgrammeVersion, index: RegisterIndex, today: CalendarDate, { abbreviation = 'BC', place, lead: leads, alone = false }: LetterheadOptions = {}): Letterhead {
  const top = rootOn(programme, index, today)
  const root = place ?? top
  const signing = programme.parties.filter(({ signs }) => signs).slice(0, 2)
  const signers = signing.toSorted((a, b) => Number(b.id === leads) - Number(a.id === leads)).slice(0, alone ? 1 : 2)
  const [lead, second] = signers.map((party) => nameAt(index, party, root, today))
  const issuers: Paper['issuers'] = second === undefined ? [issuerOf(lead ?? programme.title.vi, root === top ? signers[0] : undefined)] : [{ name: lead! }, { name: second }]
  const addressees = signers.flatMap(({ superior }) => (superior ? [superior.vi] : []))
  return {
    issuers,
    symbol: symbolOf(programme.document, abbreviation, signing, signers),
    place: bareName((root && index.nameOf(root, today)?.vi) ?? ''),
    dated: { month: monthOf(today), year: yearOf(today) },
    addressees,
    signatures: signers.map((party, at) => signatureOf(party, at === 0 ? lead! : second!, root !== top)).reverse(),
    recipients: [...(addressees.length > 0 ? [{ to: 'Như trên' }] : []), ...recipientsOf(programme, index, root, today)],
    archive: ['VT', ...signers.map(({ standingUnit, short }) => (standingUnit ?? short).vi)].join(', '),
  }
}

const issuerOf = (name: string, party: Party | undefined): Issuer => ({ name, ...(party?.superior ? { superior: party.superior.vi } : {}) })

function rootOn({ appliesIn }: ProgrammeVersion, index: RegisterIndex, today: CalendarDate): PlaceId | undefined {
  return appliesIn.flatMap(({ value }) => successorsOn(index, value, today))[0]
}

function nameAt(index: RegisterIndex, party: Party, place: PlaceId | undefined, today: CalendarDate): string {
  const body = place && index.bodyOf(party.id, place, today)
  return (body && index.titleOf(body.id, today)?.vi) ?? party.title.vi
}

/** `168/CTrPH-CAT-MTTQ` → `BC-CAT-MTTQ`: the kind of this paper, then who issues it, as the programme wrote the bodies in the order they signed. */
function symbolOf(document: string, abbreviation: string, signing: readonly Party[], signers: readonly Party[]): string {
  const written = document.slice(document.indexOf('/') + 1).split('-').slice(1)
  const groups = written.length === signing.length ? signers.flatMap((party) => written[signing.indexOf(party)] ?? []) : written
  return [...(abbreviation ? [abbreviation] : []), ...groups].join('-')
}

/** The place without its type, as it stands before a date. */
const bareName = (name: string): string => name.replace(/^(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+/iu, '')

const signatureOf = ({ head, headBelow }: Party, body: string, isBelow: boolean): Signature => ({ position: (isBelow ? (headBelow ?? head) : head)?.vi ?? 'Thủ trưởng', body })

function recipientsOf({ parties, obligations }: ProgrammeVersion, index: RegisterIndex, root: PlaceId | undefined, today: CalendarDate): Paper['recipients'] {
  const signers = parties.filter(({ signs }) => signs)
  const living = index.register.tiers.filter(({ exists }) => exists.from <= today && (exists.to === undefined || today <= exists.to)).toSorted((a, b) => a.rank - b.rank)
  const top = living.find(({ id }) => root !== undefined && id === index.place(root)?.tier)
  const lower = living.filter(({ id, rank }) => rank > (top?.rank ?? 0) && obligations.some(({ tier }) => tier === id)).map(({ title }) => title.vi)
  return [
    ...signers.map(({ short }) => ({ to: `Lãnh đạo ${short.vi}`, purpose: 'để chỉ đạo' })),
    ...(parties.length > signers.length ? [{ to: 'Các tổ chức thành viên', purpose: 'để phối hợp' }] : []),
    ...lower.map((tier) => ({ to: `${signers.map(({ short }) => short.vi).join(', ')} ${tier}`, purpose: 'để thực hiện' })),
  ]
}
