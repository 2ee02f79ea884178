import type { CalendarDate } from '../calendar/index.ts'
import type { Standpoint } from './ladder.ts'

/** When reminders may reach somebody, hours and minutes of Vietnam. `from` counts, `until` no more. */
export type ReminderRules = { workingDaysOnly: boolean; from: string; until: string; mostLines: number }

/** One duty a reminder is about. `due`: the last day that counts, else the day asked for where the document states none. `target`: the day asked for, at the latest `due`. */
export type OwedDuty = { title: string; place: string; due: CalendarDate | 'awaiting'; target?: CalendarDate | 'awaiting'; stated: boolean; state: 'late' | 'returned' | 'due-soon'; daysLate: number; /** Where it stands on the ladder. */ at?: Standpoint }

/** What others owe that has climbed to whoever reads. `owners`: the bodies, as they are called. */
export type ClimbedDuty = { title: string; owners: string; at: Standpoint }

/** What one body owes under one programme, and what climbed to it. `fresh`: since the last mail · `all`: how much stands there altogether. */
export type OwedShare = { body: string; programme: string; duties: readonly OwedDuty[]; climbed?: { fresh: readonly ClimbedDuty[]; all: number } }
