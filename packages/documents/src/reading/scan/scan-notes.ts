import type { Warning } from '@phoihop/core/source'
import type { Written } from '../print/write-print.ts'
import type { Mended } from './mend-labels.ts'

/** Percent: below, a line is to be compared with the paper. */
const FAINT = 72
/** Notes at most: a page of specks is told once. */
const MOST = 200

export const percent = (confidence: number): string => `${Math.round(confidence)}%`

/** That the text was recognised, how surely, and each line that is hardly legible. `scanned`: pages and their mean confidence. */
export function scanNotes(written: Written, scanned: readonly { page: number; confidence: number }[], mended: readonly Mended[], of: number): readonly Warning[] {
  if (scanned.length === 0) return []
  const mean = scanned.reduce((sum, { confidence }) => sum + confidence, 0) / scanned.length
  const first = written.origins.find(({ page }) => page === scanned[0]!.page)?.start ?? 0
  const pages = scanned.length === of ? 'Văn bản' : `Trang ${scanned.map(({ page }) => page).join(', ')}`
  const faint = written.lines.filter(({ confidence, start, end }) => confidence < FAINT && end - start > 1)
  return [
    { code: 'machine-read', start: first, end: first, message: `${pages} là ảnh chụp, quét; chữ do máy nhận dạng, độ tin cậy trung bình ${percent(mean)}. Xin đối chiếu với bản giấy.` },
    ...faint.slice(0, MOST).map(({ start, end, page, confidence }): Warning =>
      ({ code: 'faint-line', start, end, message: `Chữ mờ, đối chiếu bản giấy (trang ${page}, độ tin cậy ${percent(confidence)}).` })),
    ...mended.map((one) => mendedNote(written, one)),
    ...(faint.length > MOST ? [{ code: 'faint-line' as const, start: 0, end: 0, message: `Còn ${faint.length - MOST} dòng chữ mờ khác; xin đối chiếu toàn bộ với bản giấy.` }] : []),
  ]
}

function mendedNote({ text, origins }: Written, { page, was, is, line }: Mended): Warning {
  const start = Math.max(0, text.indexOf(line, origins.find((origin) => origin.page === page)?.start ?? 0))
  return { code: 'faint-line', start, end: start + is.length, message: `Số mục máy nhận dạng là “${was}”, theo thứ tự các mục được đọc là “${is}”; đối chiếu bản giấy (trang ${page}).` }
}
