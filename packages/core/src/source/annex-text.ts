import { clauseTree } from './clause-tree.ts'
import { layoutOf } from './layout.ts'
import { linesOf } from './lines.ts'
import type { Clause } from './types.ts'

/** What a form, a list or an outline of a report is called, in the lines under "PHỤ LỤC": it states nobody's work. Matched on a line. */
export const formTitle = {
  pattern: /^(?:PHỤ\s+(?:LỤC|BIỂU)\s*(?:SỐ\s*)?[\dIVX]{0,4}\s*[.:-]?\s*)?\(?(?:MẪU|BIỂU(?!\s+DƯƠNG)|ĐỀ\s+CƯƠNG|DANH\s+SÁCH|DANH\s+MỤC(?!\s+(?:CÁC\s+)?(?:NHIỆM\s+VỤ|CÔNG\s+VIỆC|NỘI\s+DUNG))|BÁO\s+CÁO|BIÊN\s+BẢN|PHIẾU|ĐƠN(?!\s+VỊ)|GIẤY|TỜ\s+(?:KHAI|TRÌNH)|SƠ\s+ĐỒ|BẢNG(?!\s+PHÂN\s+CÔNG)|SỔ|THỐNG\s+KÊ|SỐ\s+LIỆU|DỰ\s+TOÁN|CỘNG\s+HÒA)(?!\p{L})/iu,
  examples: ['MẪU BÁO CÁO', 'Phụ lục 2: Mẫu biên bản', 'ĐỀ CƯƠNG BÁO CÁO SƠ KẾT', 'DANH SÁCH THÀNH VIÊN', 'BIỂU SỐ LIỆU', 'PHỤ LỤC I DANH MỤC BẾN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BÁO CÁO', '(Mẫu số 01)'],
  counterExamples: ['CHẾ ĐỘ BÁO CÁO', 'QUY TRÌNH PHỐI HỢP', 'PHÂN CÔNG NHIỆM VỤ', 'PHỤ LỤC', 'NỘI DUNG, THỜI HẠN BÁO CÁO', 'ĐƠN VỊ CHỦ TRÌ', 'DANH MỤC NHIỆM VỤ', 'BẢNG PHÂN CÔNG TRỰC BẾN', 'BIỂU DƯƠNG, KHEN THƯỞNG'],
}
const toFillIn = /\.{6}|…{2}|_{5}/u
const titleLines = 8

/** The clauses of an annex that is no table: sections, articles and items as in a body, below the path of the annex. A form has none. In: the folded text and the annex. */
export function annexText(text: string, annex: Clause, stars: ReadonlySet<number>): readonly Clause[] {
  const { head, body, headings } = layoutOf(text, annex.start, annex.end)
  if (body.end <= body.start || toFillIn.test(text.slice(annex.start, annex.end))) return []
  let seen = 0
  for (const line of linesOf(text, head.start, head.end)) if (seen++ < titleLines && formTitle.pattern.test(line.text)) return []
  return clauseTree(text, body, annex.path, { stars, headings }).map((clause) => ({ ...clause, parent: clause.parent ?? annex.path }))
}
