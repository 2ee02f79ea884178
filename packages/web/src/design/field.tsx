import type { ReactNode } from 'react'

/** A labelled field with its hint. */
export function Field({ id, label, hint, children }: { id: string; label: string; hint?: string; children: ReactNode }) {
  return <div className="field"><label htmlFor={id}>{label}</label>{children}{hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}</div>
}
