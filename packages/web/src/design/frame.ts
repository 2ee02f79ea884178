import { mayAudit, mayKeepAccounts } from '@phoihop/core/account'
import { weekday } from '@phoihop/core/calendar'
import { bodyTitle, programmesOf, seesAll } from '@phoihop/services/house'
import type { App } from '../app-context.ts'
import { formatDay, formatWeekday } from '../words/format.ts'
import { inLanguage, type Language } from '../words/language.ts'

/** Where and when the reader stands: what every page prints around its content. */
export type Frame = {
  language: Language
  demonstration: boolean
  today: string
  path: string
  /** The first part of the path, which navigation marks. */
  place: string
  account?: string
  body?: string
  seats: readonly string[]
  seat: number
  /** The programmes the body takes part in; more than one: a switch. */
  programmes: readonly { slug: string; document: string; title: string }[]
  programme?: string
  follows: boolean
  keepsAccounts: boolean
  audits: boolean
}

export function frameOf({ house, reader, language }: App, url: URL): Frame {
  const today = house.today()
  const titleOf = (id: NonNullable<NonNullable<App['reader']>['seat']['body']>) => inLanguage(bodyTitle(house, id, today), language)
  const seats = reader?.account.seats ?? []
  return {
    language,
    demonstration: house.demonstration,
    today: `${formatWeekday(weekday(today), language)} ${formatDay(today)}`,
    path: url.pathname + url.search,
    place: `/${url.pathname.split('/')[1] ?? ''}`,
    ...(reader ? { account: inLanguage(reader.account.title, language) } : {}),
    ...(reader?.seat.body ? { body: titleOf(reader.seat.body) } : {}),
    seats: seats.map((seat) => (seat.body ? titleOf(seat.body) : seat.role)),
    seat: Math.max(0, seats.findIndex((seat) => seat === reader?.seat)),
    programmes: reader ? programmesOf(house, reader.seat).map(({ programme }) => ({ slug: programme.programme, document: programme.document, title: inLanguage(programme.title, language) })) : [],
    ...(reader?.programme ? { programme: reader.programme } : {}),
    follows: reader !== undefined && seesAll(house, reader),
    keepsAccounts: reader !== undefined && mayKeepAccounts(reader),
    audits: reader !== undefined && mayAudit(reader),
  }
}
