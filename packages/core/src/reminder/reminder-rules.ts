import type { ReminderRules } from './types.ts'

// Table: when an installation may remind. Office hours of the year round; nobody is written to at night or on a day off.
export const REMINDER_RULES: ReminderRules = { workingDaysOnly: true, from: '07:00', until: '17:00', mostLines: 10 }
