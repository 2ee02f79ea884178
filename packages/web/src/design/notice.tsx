import type { ReactNode } from 'react'

/** What just happened, at the top of the page. */
export const Done = ({ children }: { children: ReactNode }) => <p className="notice said" role="status">{children}</p>

/** Why something was refused and what to do. */
export function Refused({ sentences }: { sentences: readonly string[] | undefined }) {
  if (!sentences || sentences.length === 0) return null
  return <div className="notice refused" role="alert">{sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
}
