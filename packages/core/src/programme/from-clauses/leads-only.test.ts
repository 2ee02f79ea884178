import { describe, expect, it } from 'vitest'
import { leadsOnly, leadsOnlyExamples } from './leads-only.ts'
import { findParties } from './find-parties.ts'
import { readingOf } from './reading-of.ts'

const duties = (item: string) => {
  const { obligations, parties } = readingOf(`CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG\n${item}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts }) => [named(actors), named(counterparts)])
}

describe('a sentence that only says who leads', () => {
  it.each(leadsOnlyExamples)('%s', (words, bodies, only) => expect(leadsOnly(words, bodies.flatMap((name) => { const start = words.indexOf(name); return start < 0 ? [] : [{ start, end: start + name.length }] }))).toBe(only))
  it.each([
    ['1. Kiểm tra các bến 01 lần/năm. Công an tỉnh chủ trì, Hội Nông dân tỉnh phối hợp.', [['Công an tỉnh', 'Hội Nông dân tỉnh']]],
    ['1. Lập sổ phao trước ngày 30/6/2031; Hội Nông dân tỉnh thực hiện.', [['Hội Nông dân tỉnh', '']]],
    ['1. Công an tỉnh kiểm tra phao. Hội Nông dân tỉnh chủ trì lập sổ phao.', [['Công an tỉnh', ''], ['Hội Nông dân tỉnh', '']]],
    ['1. Hai bên họp giao ban mỗi quý một lần, do Công an tỉnh chủ trì.', [['Công an tỉnh | Hội Nông dân tỉnh', '']]],
    ['1. Hai bên cử người dự các lớp cứu hộ do Sở Y tế chủ trì.', [['Công an tỉnh | Hội Nông dân tỉnh', '']]],
  ])('%s', (item, want) => expect(duties(item)).toEqual(want))
  it('counts the bodies the tables find', () => expect(leadsOnly('Công an xã và Trạm Y tế thực hiện.', findParties('Công an xã và Trạm Y tế thực hiện.'))).toBe(true))
})
