import { wordFinder } from '../../source/index.ts'

/** Duties that touch persons: the product follows only whether and when an agency did them, never about whom. */
export const personWords: readonly { pattern: RegExp; about: string; examples: readonly string[] }[] = [
  { pattern: /dư luận|tâm tư,? nguyện vọng|tư tưởng của/iu, about: 'dư luận, tâm tư của người dân', examples: ['tình hình dư luận Nhân dân', 'tâm tư, nguyện vọng'] },
  { pattern: /(?:quản lý|giáo dục|cảm hóa|giúp đỡ)[^.;]{0,60}người\s+(?:lầm|làm)\s+lỗi|chấp hành (?:xong )?án|đối tượng (?:có|vi phạm|hình sự)|thanh thiếu niên hư|tái hòa nhập/iu, about: 'người vi phạm, người chấp hành án', examples: ['giúp đỡ người lầm lỗi'] },
  { pattern: /chức sắc|chức việc|tín đồ|tôn giáo/iu, about: 'chức sắc, tín đồ tôn giáo', examples: ['các tổ chức tôn giáo, chức sắc'] },
  { pattern: /tố giác|tố cáo|khiếu nại|khiếu kiện|đơn thư/iu, about: 'người tố giác, khiếu nại, tố cáo', examples: ['xử lý đơn thư', 'phát hiện, tố giác'] },
  { pattern: /tổ chức đại diện của người lao động|tụ tập đông người|thế lực thù địch/iu, about: 'hoạt động của cá nhân, tổ chức', examples: ['tụ tập đông người'] },
]

const finder = wordFinder(personWords.map(({ pattern }) => new RegExp(`(?<!\\p{L})(?:${pattern.source})`, `${pattern.flags}g`)))
export const touchedBy = (phrase: string) => {
  const { likely, matches } = finder(phrase)
  return personWords[likely.find((index) => matches(index).length > 0) ?? -1]?.about
}
