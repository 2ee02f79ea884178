import type { Warning } from '@phoihop/core/source'
import type { Origin } from '../taken.ts'
import type { SetAside } from './set-aside.ts'

const pagesOf = (aside: readonly SetAside[]): string => {
  const pages = [...new Set(aside.map(({ page }) => page))]
  return pages.length > 6 ? `${pages.length} trang` : `trang ${pages.join(', ')}`
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** Stamps are not quoted: a digital signature prints a person's address. */
const said: Record<SetAside['what'], (aside: readonly SetAside[]) => string> = {
  'page-number': (aside) => `Đã bỏ số trang (${pagesOf(aside)}).`,
  running: (aside) => `Đã bỏ dòng lặp lại ở đầu hoặc cuối trang: “${short(aside[0]?.text ?? '')}” (${pagesOf(aside)}).`,
  stamp: (aside) => `Đã để riêng ${aside.length} dòng trong khung dấu đến hoặc khung chữ ký số (${pagesOf(aside)}).`,
  turned: (aside) => `Đã để riêng ${aside.length} đoạn chữ in xoay hoặc in chìm (${pagesOf(aside)}).`,
  footnote: (aside) => `Đã để riêng ${aside.length} dòng chú thích cuối trang (${pagesOf(aside)}).`,
}

/** One note for each kind of thing left out; running lines by what they say. Each points at the first page concerned. */
export function asideNotes(aside: readonly SetAside[], origins: readonly Origin[]): readonly Warning[] {
  const groups = Map.groupBy(aside, ({ what, text }) => (what === 'running' ? `running ${text.replace(/\d+/g, '#')}` : what))
  return [...groups.values()].map((group) => {
    const at = origins.find(({ page }) => (page ?? 0) >= (group[0]?.page ?? 1))?.start ?? 0
    return { code: 'left-out' as const, start: at, end: at, message: said[group[0]!.what](group) }
  })
}
