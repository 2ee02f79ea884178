import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const paper = (body: string) => `Nghị quyết liên tịch số 08/2031/NQLT-BXD-TLĐ Về việc phối hợp giữ bến phà ngày 05/3/2031 của Bộ Xây dựng và Tổng Liên đoàn Lao động Việt Nam, có hiệu lực thi hành kể từ ngày 05/3/2031\n\n${body}`
const paths = (body: string) => readingOf(paper(body)).obligations.map(({ clausePath }) => clausePath)

describe('topics of coordination', () => {
  it('are scope where later articles develop them', () => {
    expect(paths('Điều 2. Nội dung phối hợp\n1. Trao đổi thông tin về bến.\n2. Tuần tra bến.\n\nĐiều 3. Phối hợp trao đổi thông tin\nBộ Xây dựng gửi lịch đò hằng tháng.')).toEqual(['Điều 3'])
  })
  it('are work where they are worked out and later articles only share responsibilities out', () => {
    expect(paths('Điều 2. Nội dung phối hợp\n1. Tuyên truyền giữ bến\n- Biên soạn tờ rơi cho thuyền viên.\n- Mở chuyên mục “Bến bình yên”.\n\nĐiều 3. Trách nhiệm của Bộ Xây dựng\n1. Cung cấp tài liệu.')).toEqual(['Điều 2.1.b1', 'Điều 2.1.b2', 'Điều 3.1'])
  })
  it('stay scope where they are a bare list', () => {
    expect(paths('Điều 2. Nội dung phối hợp\n1. Trao đổi thông tin về bến.\n2. Tuần tra bến.\n\nĐiều 3. Trách nhiệm của Bộ Xây dựng\n1. Cung cấp tài liệu.')).toEqual(['Điều 3.1'])
  })
  it('are scope where the titles of later articles say most of them again', () => {
    expect(paths('Điều 2. Nội dung phối hợp\n1. Đón, trả khách sang sông.\n2. Kiểm tra phà; sửa chữa bến.\n3. Diễn tập.\n\nĐiều 3. Trong đón, trả khách sang sông\nBộ Xây dựng bố trí người hướng dẫn ở bến.\n\nĐiều 4. Kiểm tra phà\nBộ Xây dựng gửi kết quả kiểm tra hằng tháng.')).toEqual(['Điều 3', 'Điều 4'])
  })
  const flat = (...items: readonly string[]) => paths(`Điều 2. Nội dung phối hợp\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}\n\nĐiều 3. Trách nhiệm của Bộ Xây dựng\n1. Cung cấp tài liệu.`)
  it('are work where most items say more than a topic', () => {
    expect(flat('Tập huấn cứu hộ cho thuyền viên; biên soạn tài liệu giữ bến.', 'Xây dựng mô hình “Bến bình yên”.', 'Kiểm tra bến.')).toEqual(['Điều 2.1', 'Điều 2.2', 'Điều 2.3', 'Điều 3.1'])
  })
  it('stay scope however long they are named', () => {
    const long = (work: string) => `${work} cho thuyền viên, chủ bến và người đi đò ở các bến ngang sông, bến khách dọc sông và các bến phà trên tất cả các tuyến đường thủy nội địa`
    expect(flat(`${long('Tổ chức tuyên truyền')}.`, `${long('Tập huấn nghiệp vụ cứu hộ')}.`)).toEqual(['Điều 3.1'])
  })
  it('hold work where somebody does it in a rhythm', () => {
    expect(paths('Điều 2. Nội dung phối hợp\n1. Tuần tra bến.\n2. Hằng quý, Bộ Xây dựng gửi lịch đò cho Tổng Liên đoàn Lao động Việt Nam.\n\nĐiều 3. Trách nhiệm của Bộ Xây dựng\n1. Cung cấp tài liệu.')).toEqual(['Điều 2.2', 'Điều 3.1'])
  })
})
