import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const paths = (body: string) => sourceFromText(`KẾ HOẠCH\nGiữ bến phà\n\nI. NỘI DUNG\n${body}\n`).clauses.map(({ path }) => path).filter((path) => path.startsWith('I.'))

describe('a label below a heading that ends in what a number may follow', () => {
  it.each([
    ['1. Phổ cập kỹ năng số\n1.1. Biên soạn tài liệu về phao.\n1.2. In tài liệu.', ['I.1', 'I.1.1', 'I.1.2']],
    ['1. Ghi sổ phao bằng biểu mẫu số\na) Trạm bến lập sổ.\nb) Chủ phà ký sổ.', ['I.1', 'I.1.a', 'I.1.b']],
    ['1. Xây dựng mô hình điểm\na) Trạm bến chọn bến.\nb) Hội Lái phà góp phao.', ['I.1', 'I.1.a', 'I.1.b']],
  ])('begins a clause: %j', (body, expected) => expect(paths(body)).toEqual(expected))

  it.each([
    ['1. Trạm bến ghi sổ phao theo biểu mẫu ban hành kèm theo Quy chế bến phà số\n12 của Hội Lái phà.', ['I.1']],
    ['1. Trạm bến ghi sổ theo quy định tại khoản 2 và điểm\nb) khoản 3 của Nội quy.', ['I.1']],
  ])('goes on with its sentence where it is not the next, or not one: %j', (body, expected) => expect(paths(body)).toEqual(expected))
})
