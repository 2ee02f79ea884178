import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const rowsOf = (annex: string) => {
  const { clauses, words } = sourceFromText(`KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Một.\n2. Hai./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cầu\n${annex}`)
  return clauses.filter(({ kind }) => kind === 'row' || kind === 'group' || kind === 'annex')
    .map(({ path, cells }) => [path, ...(cells ?? []).map((cell) => `${cell.role}: ${words(cell)}`)].join(' | '))
}

const title = 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)\n'

describe('tables of tasks in an annex', () => {
  it.each([
    ['barred, one row a line', `${title}| TT | Nội dung | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| I | TUYÊN TRUYỀN | | |
| 1 | Phát tờ rơi | Công an xã | Quý I |
| 2 | Phát thanh | Mặt trận xã | Hằng tuần |`],
    ['barred, over two pages', `${title}| TT | Nội dung | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| I | TUYÊN TRUYỀN | | |
| 1 | Phát tờ rơi | Công an xã | Quý I |

6

| 2 | Phát thanh | Mặt trận xã | Hằng tuần |
|---|---|---|---|`],
    ['tabs', `${title}TT\tNội dung\tĐơn vị chủ trì\tThời gian
I\tTUYÊN TRUYỀN
1\tPhát tờ rơi\tCông an xã\tQuý I
2\tPhát thanh\tMặt trận xã\tHằng tuần`],
    ['one cell a line', `${title}TT\nNội dung\nĐơn vị chủ trì\nThời gian\nI. TUYÊN TRUYỀN\n1\nPhát tờ rơi\nCông an xã\nQuý I\n2\nPhát thanh\nMặt trận xã\nHằng tuần`],
    ['barred, one cell a line', `${title}|\nTT\n|\nNội dung\n|\nĐơn vị chủ trì\n|\nThời gian\n|\n|\nI. TUYÊN TRUYỀN\n|\n|\n1\n|\nPhát tờ rơi\n|\nCông an xã\n|\nQuý I\n|\n|\n2\n|\nPhát thanh\n|\nMặt trận xã\n|\nHằng tuần\n|`],
  ])('%s', (_, annex) => {
    expect(rowsOf(annex)).toEqual([
      'PL', 'PL.I',
      'PL.I.1 | label: 1 | task: Phát tờ rơi | lead: Công an xã | time: Quý I',
      'PL.I.2 | label: 2 | task: Phát thanh | lead: Mặt trận xã | time: Hằng tuần',
    ])
  })

  it('begins the numbers again in each group, under a title over two lines', () => {
    const rows = rowsOf(`${title}TT\nNội dung\nĐơn vị chủ trì\nI. TUYÊN TRUYỀN\n1\nPhát tờ rơi\nCông an xã\n2\nPhát thanh\nMặt trận xã\nII\nTUẦN TRA BAN ĐÊM\nTẠI CÁC THÔN\n1\nTuần tra\nCông an xã`)
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(['PL', 'PL.I', 'PL.I.1', 'PL.I.2', 'PL.II', 'PL.II.1'])
  })

  it('does without a column of numbers in the heading', () => {
    const rows = rowsOf(`${title}Nội dung công việc\nCơ quan chủ trì\nThời hạn\n1\nPhát tờ rơi\nCông an xã\nQuý I\n2\nPhát thanh\nMặt trận xã\nQuý II`)
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(['PL', 'PL.1', 'PL.2'])
  })

  it('goes on over a page whose number stands alone, drawn as a table of its own', () => {
    const rows = rowsOf(`${title}|TT|Nội dung|Đơn vị chủ trì|Thời gian|\n|---|---|---|---|\n|1|Phát tờ rơi|Công an xã|Quý I|\n\n6\n\n|2|Phát thanh|Mặt trận xã|Quý II|\n|---|---|---|---|\n|3|Tuần tra|Công an xã|Quý III|`)
    expect(rows.map((row) => row.replace(' | label', ''))).toEqual(['PL', 'PL.1: 1 | task: Phát tờ rơi | lead: Công an xã | time: Quý I', 'PL.2: 2 | task: Phát thanh | lead: Mặt trận xã | time: Quý II', 'PL.3: 3 | task: Tuần tra | lead: Công an xã | time: Quý III'])
  })

  it('knows an annex by what it says under its title when it is not called one', () => {
    expect(rowsOf('DANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)\n| TT | Nội dung | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Phát tờ rơi | Công an xã |')).toEqual(['PL', 'PL.1 | label: 1 | task: Phát tờ rơi | lead: Công an xã'])
  })

  it('parts several annexes', () => {
    expect(rowsOf('Phụ lục 1\nMẪU BÁO CÁO\nKính gửi: …\nPhụ lục 2\nMẪU BIÊN BẢN').filter((path) => path.startsWith('PL'))).toEqual(['PL', 'PL~2'])
  })
})
