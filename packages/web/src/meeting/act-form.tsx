import type { ReactNode } from 'react'
import type { MeetingView } from '@phoihop/services/meeting'
import type { Typed } from '../words/refused.ts'

/** What every part of the page is drawn from. `typed`: what was sent and refused. */
export type PartProps = { view: MeetingView; typed: Typed | undefined }

/** What was typed into this form, where it was this one that was refused. */
export const typedFor = (act: string, typed: Typed | undefined): Typed | undefined => (typed?.act === act ? typed : undefined)

/** A form for one act, which says how many acts its reader saw. */
export function ActForm({ act, seen, label, button = label, quiet = false, children }: { act: string; seen: number; label: string; button?: string; quiet?: boolean; children?: ReactNode }) {
  return (
    <form method="post" aria-label={label}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="seq" value={seen} />
      {children}
      <button className={quiet ? 'quiet' : 'button'}>{button}</button>
    </form>
  )
}
