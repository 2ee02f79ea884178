/** A text field as typed; '' where there is none. */
export function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A whole number of at most nine digits; -1, which never is one, for anything else. */
export function whole(form: FormData, name: string): number {
  const typed = text(form, name)
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1
}

/** What was chosen of several under one name. */
export const chosen = (form: FormData, name: string): readonly string[] => form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
