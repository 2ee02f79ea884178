import { describe, expect, it } from 'vitest'
import { alignedTables } from './aligned-tables.ts'
import type { PrintedLine } from './types.ts'

const [TT, TASK, WHO, WHEN] = [60, 100, 330, 450]
const line = (y: number, ...pieces: readonly (readonly [number, string])[]): PrintedLine =>
  ({ y, size: 12, pieces: pieces.map(([x, text]) => ({ x, text, right: x + 5.4 * text.length, size: 12 })) })

/** Pieces so near to each other that they were taken for one. */
const close = (y: number, ...parts: readonly (readonly [number, string])[]): PrintedLine => {
  const apart = line(y, ...parts).pieces
  return { y, size: 12, pieces: [{ text: parts.map(([, text]) => text).join(' '), x: apart[0]!.x, right: apart.at(-1)!.right, size: 12, parts: apart }] }
}

const table = [
  line(100, [TT, 'TT'], [TASK, 'Nội dung'], [WHO, 'Chủ trì'], [WHEN, 'Thời hạn']),
  line(120, [TT, 'I. BẢO VỆ NGUỒN NƯỚC VÀ CÔNG TRÌNH CẤP NƯỚC TẬP TRUNG CỦA XÃ']),
  line(140, [TT, '1'], [TASK, 'Khảo sát, cắm mốc hành lang'], [WHO, 'UBND xã'], [WHEN, 'Quý I']),
  line(156, [TASK, 'bảo vệ nguồn nước'], [WHO, 'và các thôn']),
  close(176, [TT, '2'], [TASK, 'Trồng cây đầu nguồn']),
  line(192, [TASK, 'của các khe suối'], [WHO, 'Các thôn'], [WHEN, 'Quý II']),
]

describe('tables without rules', () => {
  it('are read by their columns', () => expect(alignedTables(table).tables[0]?.rows).toEqual([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['I.', 'BẢO VỆ NGUỒN NƯỚC VÀ CÔNG TRÌNH CẤP NƯỚC TẬP TRUNG CỦA XÃ', '', ''],
    ['1', 'Khảo sát, cắm mốc hành lang bảo vệ nguồn nước', 'UBND xã và các thôn', 'Quý I'],
    ['2', 'Trồng cây đầu nguồn của các khe suối', 'Các thôn', 'Quý II'],
  ]))
  it('end where a line runs over their columns, and where a wide gap stands', () => {
    const after = [line(220, [TASK, 'Ủy ban nhân dân xã giao các đơn vị căn cứ nhiệm vụ được phân công để thực hiện.']), line(240, [TASK, 'Nơi nhận:'])]
    expect(alignedTables([...table, ...after]).lines).toEqual(after)
    expect(alignedTables([...table, line(300, [TASK, 'Ghi chú'])]).lines).toHaveLength(1)
  })
  it.each([
    ['columns without a head', table.slice(2)],
    ['a head alone', table.slice(0, 1)],
    ['a letterhead', [line(60, [TT, 'UBND XÃ BA CẦU'], [WHO, 'CỘNG HÒA XÃ HỘI']), line(80, [TT, 'Số: 1/KH'], [WHO, 'Ba Cầu, ngày 01'])]],
  ])('%s is none', (_what, lines) => expect(alignedTables(lines)).toEqual({ tables: [], lines }))
})
