import { yearOf, type CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { type PartyId, type PlaceId, placeKnownAs, type RegisterIndex } from '../register/index.ts'
import { fillTemplate } from './fill-template.ts'
import { letterhead } from './letterhead.ts'
import type { FactsOf, PaperKind } from './paper-fields.ts'
import { printDay } from './print.ts'
import type { Template } from './template.ts'
import type { Paper } from './types.ts'

/** Whose paper it is: the programme, the place, the party that leads and the day it is drafted. */
export type PaperFrame = { programme: ProgrammeVersion; index: RegisterIndex; place: PlaceId; lead?: PartyId; today: CalendarDate; /** The year it is about; that of `today` where it is not said. */ year?: number }

/** What every paper may print, from the frame it stands in. */
export function commonFacts({ programme, index, place, lead, today, year = yearOf(today) }: PaperFrame): Pick<FactsOf<'plan'>, 'programme' | 'document' | 'signed_on' | 'place' | 'year' | 'chair' | 'today'> {
  const body = lead && index.bodyOf(lead, place, today)
  const party = programme.parties.find(({ id }) => id === lead)
  return {
    programme: programme.title.vi, document: programme.document, signed_on: printDay(programme.signedOn), year: String(year), today: printDay(today),
    place: withinSentence(placeKnownAs(index, place, today).vi),
    chair: (body && index.titleOf(body.id, today)?.vi) ?? party?.title.vi ?? '',
  }
}

/** `Tỉnh Ba Cầu` after other words: what a place is is written small, its name is not. */
const withinSentence = (place: string): string => (/^(Tỉnh|Thành phố|Huyện|Thị xã|Quận|Xã|Phường|Thị trấn|Đặc khu|Thôn|Tổ) /u.test(place) ? place.slice(0, 1).toLowerCase() + place.slice(1) : place)

/** A paper in the wording of its kind, without number and day. Recipients of the template stand before those of the place. */
export function makePaper<Kind extends PaperKind>(template: Template & { paper: Kind }, facts: FactsOf<Kind>, { programme, index, place, lead, today }: PaperFrame): Paper {
  const { abbreviation, issuers } = template
  const head = letterhead(programme, index, today, { abbreviation, place, lead, alone: issuers === 'chair' })
  const filled = fillTemplate(template, facts)
  return { ...head, ...filled, annexes: [], sources: [] }
}
