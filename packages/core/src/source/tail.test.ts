import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const tailOf = (text: string, closing = 'Trên đây là kế hoạch./.') => {
  const { signatories, recipients } = sourceFromText(`KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Một.\n2. Hai.\n${closing}\n${text}`)
  return { names: signatories.map(({ name }) => name), roles: signatories.map(({ role }) => role), to: recipients.map((each) => each.text) }
}

/** Tails as they are printed, and as tables, scans and conversions leave them. */
const tails: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['one below the other', `Nơi nhận:
- Như mục II;
- Thường trực Đảng ủy (để b/cáo);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Cầu`, ['Nguyễn Văn Cầu'], ['Như mục II', 'Thường trực Đảng ủy (để b/cáo)', 'Lưu: VT']],
  ['a deputy for the head', `CỤC THUẾ TỈNH
KT. CỤC TRƯỞNG
PHÓ CỤC TRƯỞNG

Cầu Thị Suối`, ['Cầu Thị Suối'], []],
  ['a family name that is a body elsewhere', `TM. BAN THƯỜNG TRỰC
ỦY BAN MTTQ XÃ
CHỦ TỊCH

Đoàn Thị Cầu`, ['Đoàn Thị Cầu'], []],
  ['who signs, then in what office', `HỘI NÔNG DÂN XÃ
CHỦ TỊCH
Nguyễn Văn Cầu`, ['Nguyễn Văn Cầu'], []],
  ['side by side', `Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
- Các ban, ngành, đoàn thể         CHỦ TỊCH
xã và các thôn;
- Lưu: VT.
                                   Nguyễn Văn Cầu`, ['Nguyễn Văn Cầu'], ['Các ban, ngành, đoàn thể xã và các thôn', 'Lưu: VT']],
  ['a table of one row', `| Nơi nhận: - Như Điều 4; - Sở Nội vụ; - CT, các PCT; - Lưu: VT, NC(htd). | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Suối |
|---|---|`, ['Trần Thị Suối'], ['Như Điều 4', 'Sở Nội vụ', 'CT, các PCT', 'Lưu: VT, NC(htd)']],
  ['two who sign, in two columns', `ĐẠI DIỆN MẶT TRẬN XÃ          ĐẠI DIỆN CÔNG AN XÃ
CHỦ TỊCH                      TRƯỞNG CÔNG AN XÃ
Lê Thị Giấy                   Thiếu tá Phạm Văn Suối
Nơi nhận:
- Công an tỉnh;
- Lưu: VT, CA.`, ['Lê Thị Giấy', 'Thiếu tá Phạm Văn Suối'], ['Công an tỉnh', 'Lưu: VT, CA']],
  ['three who sign, in columns three blanks apart', `TRẠM BẾN TỈNH   CÔNG AN TỈNH   BỘ CHỈ HUY QUÂN SỰ TỈNH
TRẠM TRƯỞNG   GIÁM ĐỐC   CHỈ HUY TRƯỞNG
Lê Thị Giấy   Đại tá Phạm Văn Suối   Thượng tá Rơ Mah Bến`, ['Lê Thị Giấy', 'Đại tá Phạm Văn Suối', 'Thượng tá Rơ Mah Bến'], []],
  ['two who sign, in a table', `| TM. HỘI NÔNG DÂN XÃ | TM. CÔNG AN XÃ |
|---|---|
| CHỦ TỊCH | TRƯỞNG CÔNG AN XÃ |
| *(đã ký)* | |
| **Lê Thị Giấy** | **Thiếu tá Phạm Văn Suối** |

Nơi nhận:
- Lưu: VP.`, ['Lê Thị Giấy', 'Thiếu tá Phạm Văn Suối'], ['Lưu: VP']],
  ['one who signs below two offices in a cell of a table', `| | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH** |
|---|---|
| | Nguyễn Văn Cầu |`, ['Nguyễn Văn Cầu'], []],
  ['bodies, then offices, in a table', `| HỘI NÔNG DÂN XÃ | CÔNG AN XÃ |
|---|---|
| CHỦ TỊCH | TRƯỞNG CÔNG AN XÃ |
| Lê Thị Giấy | Phạm Văn Suối |`, ['Lê Thị Giấy', 'Phạm Văn Suối'], []],
  ['one who signs in the second column of a table', `|  | **CHỦ TỊCH** |
|---|---|
| Nơi nhận: |  |
| - Như trên; | |
| - Lưu: VT. | Nguyễn Văn Cầu |`, ['Nguyễn Văn Cầu'], ['Như trên', 'Lưu: VT']],
  ['a party list that ends with commas and without a last mark', `Nơi nhận:
- Thường trực Tỉnh ủy (báo cáo),
- Các chi bộ,
- Lưu Văn phòng Đảng ủy
T/M BAN THƯỜNG VỤ
BÍ THƯ
Đỗ Văn Cầu`, ['Đỗ Văn Cầu'], ['Thường trực Tỉnh ủy (báo cáo)', 'Các chi bộ', 'Lưu Văn phòng Đảng ủy']],
  ['a bracket after the mark', `Nơi nhận:
- Ủy ban nhân dân tỉnh;
(để báo cáo)
- Lưu: VT.
CHỦ TỊCH
Nông Thị Cầu`, ['Nông Thị Cầu'], ['Ủy ban nhân dân tỉnh; (để báo cáo)', 'Lưu: VT']],
  ['a list whose dashes were lost', `Nơi nhận:

Như trên,

Thường trực Đảng ủy xã,

Các ban, ngành và

đoàn thể xã,

Lưu: VT.

TM. BAN THƯỜNG TRỰC

CHỦ TỊCH

Lò Thị Cầu`, ['Lò Thị Cầu'], ['Như trên', 'Thường trực Đảng ủy xã', 'Các ban, ngành và đoàn thể xã', 'Lưu: VT']],
  ['stamps of a digital signature', `Nơi nhận:
- Như trên;
- Lưu: VT.
Ký bởi: Ủy ban nhân dân
Thời gian ký: 05.01.2026 10:11:12 +07:00
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Hoàng Văn Giấy`, ['Hoàng Văn Giấy'], ['Như trên', 'Lưu: VT']],
  ['body, office and name in one cell of a table', `| **HỘI NÔNG DÂN XÃ** **CHỦ TỊCH** *(đã ký)* **Lê Thị Giấy** | **CÔNG AN XÃ** **KT. TRƯỞNG CÔNG AN XÃ** **PHÓ TRƯỞNG CÔNG AN XÃ** *(đã ký)* **Thiếu tá, ThS. Phạm Văn Suối** |
|---|---|`, ['Lê Thị Giấy', 'Thiếu tá, ThS. Phạm Văn Suối'], []],
  ['lines broken inside the cells of a table', `| **Nơi nhận:**<br>- Như Điều 4;<br>- Lưu: VT. | **TRƯỞNG CÔNG AN XÃ**<br><br><br>**Thượng tá Phạm Văn Suối** |
|---|---|`, ['Thượng tá Phạm Văn Suối'], ['Như Điều 4', 'Lưu: VT']],
  ['bodies, then office and name, in a table', `| HỘI NÔNG DÂN XÃ | CÔNG AN XÃ |
|---|---|
| CHỦ TỊCH Lê Thị Giấy | TRƯỞNG CÔNG AN XÃ BS. Phạm Văn Suối |`, ['Lê Thị Giấy', 'Phạm Văn Suối'], []],
  ['a table whose heading is empty', `| | |
|---|---|
| **HỘI NÔNG DÂN XÃ** **CHỦ TỊCH** | **CÔNG AN XÃ** **TRƯỞNG CÔNG AN XÃ** |
| *(Đã ký)* | *(Đã ký)* |
| **Lê Thị Giấy** | **Phạm Văn Suối** |`, ['Lê Thị Giấy', 'Phạm Văn Suối'], []],
  ['two columns a scan ran together', `HỘI NÔNG DÂN XÃ CÔNG AN XÃ
CHỦ TỊCH TRƯỞNG CÔNG AN XÃ
(đã ký) (đã ký)
Lê Thị Giấy Thiếu tá Phạm Văn Suối`, ['Lê Thị Giấy', 'Thiếu tá Phạm Văn Suối'], []],
  ['offices in small letters above the mark for a signature', `Trưởng Công an xã
(Đã ký)
Thiếu tá Phạm Văn Suối
Chủ tịch Hội Nông dân xã
(Đã ký và đóng dấu)
Lê Thị Giấy`, ['Thiếu tá Phạm Văn Suối', 'Lê Thị Giấy'], []],
  ['degrees in a row', `GIÁM ĐỐC
PGS.TS.BS. Phạm Văn Suối`, ['Phạm Văn Suối'], []],
  ['a degree in small letters', `TRẠM CỨU HỘ BẾN
TRƯỞNG TRẠM
Bs. Phạm Văn Suối`, ['Phạm Văn Suối'], []],
  ['emphasis by low lines', `_**Nơi nhận:**_
- Như Điều 4;
- _Lưu: VT._

**TM. HỘI NÔNG DÂN XÃ**
**CHỦ TỊCH**

**Lê Thị Giấy**`, ['Lê Thị Giấy'], ['Như Điều 4', 'Lưu: VT']],
  ['nobody', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.', [], ['Như trên', 'Lưu: VT']],
]

describe('the tail', () => {
  it.each(tails)('%s', (_, text, names, to) => {
    const found = tailOf(text)
    expect(found.names).toEqual(names)
    expect(found.to).toEqual(to)
  })

  it.each(tails.filter(([what]) => what.includes('in a table')))('%s, where no closing words stand above', (_, text, names) => expect(tailOf(text, '3. Ba.').names).toEqual(names))

  it('keeps the office above each name', () => {
    expect(tailOf('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Suối').roles).toEqual(['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'])
  })

  it.each([
    ['blanks', 'TM. HỘI NÔNG DÂN XÃ          TM. CÔNG AN XÃ\nCHỦ TỊCH          TRƯỞNG CÔNG AN XÃ\nLê Thị Giấy          Phạm Văn Suối'],
    ['tabs', 'TM. HỘI NÔNG DÂN XÃ\tTM. CÔNG AN XÃ\nCHỦ TỊCH\tTRƯỞNG CÔNG AN XÃ\nLê Thị Giấy\tPhạm Văn Suối'],
    ['bars', '| TM. HỘI NÔNG DÂN XÃ | TM. CÔNG AN XÃ |\n|---|---|\n| CHỦ TỊCH | TRƯỞNG CÔNG AN XÃ |\n| Lê Thị Giấy | Phạm Văn Suối |'],
  ])('keeps the offices of columns apart: %s', (_, text) => {
    expect(tailOf(text).roles).toEqual(['TM. HỘI NÔNG DÂN XÃ CHỦ TỊCH', 'TM. CÔNG AN XÃ TRƯỞNG CÔNG AN XÃ'])
  })

  it('begins at no row of a table of tasks', () => {
    const { clauses } = sourceFromText('KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Họp | Công an xã |\n| CHỦ TỊCH XÃ | | |\n| 2 | Kiểm tra | Trạm Y tế xã |\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cầu')
    expect(clauses.map(({ path }) => path)).toEqual(['pre', 'I', 'I.1', 'I.x1', 'I.x1.2', 'rec', 'sig'])
  })

  it('begins at no row that lists offices in capitals without a name', () => {
    const { clauses } = sourceFromText('KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Thành phần\n| HỘI NÔNG DÂN XÃ CHỦ TỊCH | TRẠM BẾN TRƯỞNG BAN |\n| 01 người | 02 người |\n2. Thời gian\n3. Công an xã trực bến.\n4. Trạm Y tế xã trực cấp cứu.')
    expect(clauses.map(({ path }) => path)).toEqual(['pre', 'I', 'I.1', 'I.2', 'I.3', 'I.4'])
  })

  it('does not take an office named in capitals amid the clauses for a signature', () => {
    const { clauses } = sourceFromText('KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Thành phần\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n2. Thời gian\nII. TỔ CHỨC\n1. Công an xã./.\nNơi nhận:\n- Lưu: VT.')
    expect(clauses.map(({ path }) => path)).toEqual(['pre', 'I', 'I.1', 'I.2', 'II', 'II.1', 'rec'])
  })
})
