/** A nominal type over a plain one, so that a place cannot be passed where a body is asked. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }

/** A day as printed on a document, `YYYY-MM-DD`: no clock, no zone. Compared as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>
/** A day of every year, `MM-DD`. */
export type MonthDay = Brand<string, 'MonthDay'>
/** Both ends included; no `to` means: still so. */
export type Days = { from: CalendarDate; to?: CalendarDate }
export type PeriodUnit = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year'
/** `2024-01` · `2024-Q3` · `2024-H1` · `2024-9M` · `2024` · `2024-2026` · `2024-08-19`. */
export type PeriodKey = Brand<string, 'PeriodKey'>
/** Both ends included. */
export type Period = { key: PeriodKey; from: CalendarDate; to: CalendarDate }
/** A signed length; negative counts backwards. */
export type Offset = { days: number } | { workingDays: number } | { months: number }

/** Which days are worked, from the yearly notices. Saturdays and Sundays are off unless swapped in. */
export type WorkingCalendar = {
  /** Years whose notice is published; a date in another year is provisional. */
  published: ReadonlySet<number>
  /** Weekdays off by law, notice or swap. */
  holidays: ReadonlySet<CalendarDate>
  /** Weekend days worked in exchange (làm bù). */
  swappedIn: ReadonlySet<CalendarDate>
}

export type Anchor =
  | 'period-start'
  | 'period-end'
  | 'the-day'
  /** of the occurrence this one comes after */
  | 'planned'
  | 'done'
  | { on: CalendarDate }
  | { monthDay: MonthDay }
  | { day: number; of: 'last-month' | 'month-after' }

export type Deadline = {
  anchor: Anchor
  offset?: Offset
  /** `by`: chậm nhất ngày (the day counts) · `before`: trước ngày (the day before is the last). */
  bound: 'by' | 'before'
  /** Whether a last day off moves to the next working day (Civil Code art. 148.5), where it applies. */
  onDayOff: 'extends' | 'stays'
  /** false: our planning day; never counted as late. */
  stated: boolean
  /** A day of our own, within the period and not after `due`, by which it is asked for: who is there on that day owes it. Never counted as late. */
  aim?: Aim
}
export type Aim = { anchor: Anchor; bound: 'by' | 'before' }
