import { useRouteLoaderData } from 'react-router'
import { inLanguage, type Language } from './language.ts'
import type { Words } from '@phoihop/core/register'

/** The page's language, as the root of every page loaded it. */
export const useLanguage = (): Language => (useRouteLoaderData('root') as { language?: Language } | undefined)?.language ?? 'vi'

/** The words of a room, in the page's language. */
export const useWords = <W>(vi: W, en: W): W => (useLanguage() === 'en' ? en : vi)

/** How content with both languages is said on this page. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => inLanguage(words, language)
}
