import type { ReportForm } from '@phoihop/services/work'
import { text } from '../design/read-fields.ts'

export const FIGURE_FIELD = 'figure-'

/** What the report form posts: the day, the number, the figures by id, and a file when one was chosen. */
export async function reportFormOf(form: FormData): Promise<ReportForm> {
  const figures = Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith(FIGURE_FIELD) && typeof value === 'string' ? [[name.slice(FIGURE_FIELD.length), value]] : [])))
  const file = form.get('file')
  const kept = file instanceof File && file.size > 0 ? { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } } : {}
  return { on: text(form, 'on'), number: text(form, 'number'), figures, ...kept }
}
