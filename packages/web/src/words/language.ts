import type { Words } from '@phoihop/core/register'

export type Language = 'vi' | 'en'
export const LANGUAGE_COOKIE = 'lang'

/** The language a cookie header asks for; Vietnamese unless English was chosen. */
export const languageOf = (cookies: string | null): Language => (/(?:^|;\s*)lang=en(?:;|$)/.test(cookies ?? '') ? 'en' : 'vi')
/** Content in the reader's language, else in Vietnamese. */
export const inLanguage = (words: Words, language: Language): string => (language === 'en' ? (words.en ?? words.vi) : words.vi)
