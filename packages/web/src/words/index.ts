export { findingWords } from './finding.ts'
export { formatCount, formatDay, formatPeriod, formatWeekday } from './format.ts'
export { inLanguage, languageOf, LANGUAGE_COOKIE, type Language } from './language.ts'
export { refusalWords, statusOf } from './refusal.ts'
