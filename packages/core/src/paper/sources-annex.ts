import { printCount } from './print.ts'
import { cell, column, note, table } from './parts.ts'
import type { Annex, Row, Source } from './types.ts'

/** Keys printed for one number; the rest is said as a count with what finds them. */
const KEYS_SHOWN = 20

/** Where each number comes from: its clauses and the keys of its duties, for a paper that has no list to open to. */
export function sourcesAnnex(sources: readonly Source[]): Omit<Annex, 'label'> {
  const rows = sources.map(({ id, label, clauses, keys }, at): Row => ({
    cells: [{ ...cell(`${at + 1}`), anchor: id }, cell(label), cell(clauses.join(', ') || 'nhiều khoản'), cell(printCount(keys.length)), cell(keysIn(keys))],
  }))
  return {
    title: 'Nguồn số liệu',
    parts: [
      table('', [column('TT', 10, 'centre'), column('Số liệu', 50), column('Khoản', 18, 'centre'), column('Số đầu việc', 17, 'right'), column('Mã đầu việc (nhiệm vụ/kỳ/địa bàn)', 70)], rows),
      note(`Mỗi dòng in tối đa ${KEYS_SHOWN} mã; danh sách đầy đủ tra trên hệ thống theo đúng nhiệm vụ, kỳ và tình trạng ghi ở cột Số liệu.`),
    ],
  }
}

/** `meeting/2024-01/{xa-a, xa-b}`: keys of one rule and period together. */
function keysIn(keys: readonly string[]): string {
  const shown = keys.slice(0, KEYS_SHOWN)
  const stems = Map.groupBy(shown, (key) => key.split('/', 2).join('/'))
  const written = [...stems].map(([stem, same]) => (same.length === 1 ? same[0]! : `${stem}/{${same.map((key) => key.slice(stem.length + 1)).join(', ')}}`))
  return written.join('; ') + (keys.length > KEYS_SHOWN ? `; và ${printCount(keys.length - KEYS_SHOWN)} đầu việc khác` : '')
}
