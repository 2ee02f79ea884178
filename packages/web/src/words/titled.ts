import type { Language } from './language.ts'

type Match = { id: string; loaderData?: unknown } | undefined
type MetaArgs = { matches: readonly Match[] }

/** The title of a page in the language the root loaded. */
export const titled = (vi: string, en: string) => ({ matches }: MetaArgs): { title: string }[] => [{ title: `${languageIn(matches) === 'en' ? en : vi} · Phối Hợp` }]

function languageIn(matches: readonly Match[]): Language {
  const root = matches.find((match) => match?.id === 'root')?.loaderData as { language?: Language } | undefined
  return root?.language ?? 'vi'
}
