import type { ReactNode } from 'react'

/** What just happened, at the top of the page. */
export const Done = ({ children }: { children: ReactNode }) => <p className="notice said" role="status">{children}</p>

/** What the page was asked to say by its address: only what it has words for, by a name of its own. */
export const Said = ({ said, words }: { said: string | undefined; words: Readonly<Record<string, string>> }) => (said !== undefined && Object.hasOwn(words, said) ? <Done>{words[said]}</Done> : null)

/** Why something was refused and what to do. */
export function Refused({ sentences }: { sentences: readonly string[] | undefined }) {
  if (!sentences || sentences.length === 0) return null
  return <div className="notice refused" role="alert">{sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
}
