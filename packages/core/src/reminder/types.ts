import type { CalendarDate } from '../calendar/index.ts'

/** When reminders may reach somebody, hours and minutes of Vietnam. `from` counts, `until` no more. */
export type ReminderRules = { workingDaysOnly: boolean; from: string; until: string; mostLines: number }

/** One duty a reminder is about. `due`: the last day that counts, else the day asked for where the document states none. */
export type OwedDuty = { title: string; place: string; due: CalendarDate | 'awaiting'; stated: boolean; state: 'late' | 'returned' | 'due-soon'; daysLate: number }

/** What one body owes under one programme. */
export type OwedShare = { body: string; programme: string; duties: readonly OwedDuty[] }
