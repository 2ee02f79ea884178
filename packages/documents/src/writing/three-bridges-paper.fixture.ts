import { day, type PeriodKey } from '@phoihop/core/calendar'
import type { Paper, Row, SourceFilter } from '@phoihop/core/paper'
import type { OccurrenceKey } from '@phoihop/core/schedule'

const filter: SourceFilter = { period: { key: '2024-H1' as PeriodKey, from: day('2024-01-01'), to: day('2024-06-30') } }
const places = Array.from({ length: 60 }, (_, at) => `Xã Suối Giấy ${at + 1}`)
const line = (name: string): Row => ({ cells: [{ runs: [{ text: name }] }, { runs: [{ text: '6' }] }] })

/** A joint report of tỉnh Ba Cầu for the first half of 2024: one number with an address, one that opens to the annex. */
export const jointReport: Paper = {
  issuers: [{ superior: 'Bộ Công an', name: 'Công an tỉnh Ba Cầu' }, { name: 'Ủy ban MTTQ Việt Nam tỉnh Ba Cầu' }],
  symbol: 'BC-CAT-MTTQ',
  place: 'Ba Cầu',
  dated: { month: 7, year: 2024 },
  kind: 'BÁO CÁO',
  subject: 'Tình hình, kết quả thực hiện Chương trình phối hợp số 01/CTrPH-CAT-MTTQ 6 tháng đầu năm 2024',
  addressees: ['Bộ Công an', 'Ủy ban Trung ương MTTQ Việt Nam'],
  body: [
    { part: 'heading', level: 1, label: 'I.', text: 'TÌNH HÌNH CHUNG' },
    { part: 'paragraph', runs: [{ text: 'Phải thực hiện ' }, { text: '2.508', source: 'nguon-1' }, { text: ' đầu việc.' }] },
    { part: 'bullet', runs: [{ text: 'Quá hạn: ' }, { text: '1', source: 'nguon-2' }, { text: ' đầu việc.' }] },
    { part: 'heading', level: 2, label: '1.', text: 'Giao ban' },
    {
      part: 'table', caption: 'Bảng 1. Kết quả theo xã',
      columns: [{ title: 'Xã', share: 100, align: 'left' }, { title: 'Phải thực hiện', share: 65, align: 'right' }],
      rows: [{ kind: 'group', cells: [{ runs: [{ text: 'IV.4. Giao ban' }], span: 2 }] }, ...places.map(line)],
    },
    { part: 'note', runs: [{ text: 'Đơn vị chưa có số liệu không được tính là 0.' }] },
    // Decomposed on purpose: e + circumflex + acute.
    { part: 'paragraph', runs: [{ text: 'Tie\u0302\u0301p tục thực hiện./.' }] },
  ],
  signatures: [{ position: 'Chủ tịch', body: 'Ủy ban MTTQ tỉnh' }, { position: 'Giám đốc', body: 'Công an tỉnh', name: 'Đại tá Trần Văn Cầu' }],
  recipients: [{ to: 'Như trên' }, { to: 'Lãnh đạo Công an tỉnh', purpose: 'để chỉ đạo' }],
  archive: 'VT, CAT, UBMTTQ tỉnh',
  annexes: [{
    label: 'Phụ lục', title: 'Nguồn số liệu',
    parts: [{ part: 'table', columns: [{ title: 'Số liệu', share: 1, align: 'left' }], rows: [{ cells: [{ runs: [{ text: 'Quá hạn' }], anchor: 'nguon-2' }] }] }],
  }],
  sources: [
    { id: 'nguon-1', label: 'Phải thực hiện', filter, clauses: [], keys: [], address: 'https://phoihop.example/duties?from=2024-01-01&to=2024-06-30' },
    { id: 'nguon-2', label: 'Quá hạn', filter, clauses: [], keys: ['meeting/2024-03/xa-suoi-giay' as OccurrenceKey] },
  ],
}
