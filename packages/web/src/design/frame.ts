import { mayAudit, mayKeepAccounts, type Seat } from '@phoihop/core/account'
import { weekday } from '@phoihop/core/calendar'
import { bodyTitle, programmesOf, seesAll } from '@phoihop/services/house'
import type { App } from '../app-context.ts'
import { formatDay, formatWeekday } from '../words/format.ts'
import { inLanguage, type Language } from '../words/language.ts'
import { rolesEn } from '../words/role.en.ts'
import { rolesVi } from '../words/role.vi.ts'

/** Where and when the reader stands: what every page prints around its content. */
export type Frame = {
  language: Language
  demonstration: boolean
  today: string
  path: string
  /** The first part of the path, which navigation marks. */
  place: string
  account?: string
  /** Whom the reader acts for; the role where that is no body. */
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
  const roles = language === 'en' ? rolesEn : rolesVi
  const titleOf = ({ body, role }: Seat): string => (body ? inLanguage(bodyTitle(house, body, today), language) : roles[role])
  const seats = reader?.account.seats ?? []
  /** Two seats in one body are told apart by their roles. */
  const seatTitle = (seat: Seat): string => (seat.body && seats.some((other) => other !== seat && other.body === seat.body) ? `${titleOf(seat)} – ${roles[seat.role]}` : titleOf(seat))
  return {
    language,
    demonstration: house.demonstration,
    today: `${formatWeekday(weekday(today), language)} ${formatDay(today)}`,
    path: url.pathname + url.search,
    place: `/${url.pathname.split('/')[1] ?? ''}`,
    ...(reader ? { account: inLanguage(reader.account.title, language) } : {}),
    ...(reader ? { body: titleOf(reader.seat) } : {}),
    seats: seats.map(seatTitle),
    seat: Math.max(0, seats.findIndex((seat) => seat === reader?.seat)),
    programmes: reader ? programmesOf(house, reader.seat).map(({ programme }) => ({ slug: programme.programme, document: programme.document, title: inLanguage(programme.title, language) })) : [],
    ...(reader?.programme ? { programme: reader.programme } : {}),
    follows: reader !== undefined && seesAll(house, reader),
    keepsAccounts: reader !== undefined && mayKeepAccounts(reader),
    audits: reader !== undefined && mayAudit(reader),
  }
}
