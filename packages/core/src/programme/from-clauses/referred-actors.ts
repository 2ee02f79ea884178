import { allMatches, forFolded } from '../../source/index.ts'
import { pastFronting } from './party-places.ts'
import type { Proposal } from './types.ts'

const ref = '(?:điểm|khoản|điều)\\s+[\\p{L}\\d]{1,3}(?:(?:,|\\s+và|,\\s+và|\\s+hoặc)\\s+(?!(?:điểm|khoản|điều|các)(?!\\p{L}))[\\p{L}\\d]{1,3}(?!\\p{L}))*'
const referred = forFolded(new RegExp(`^(?:các\\s+)?(?:cơ\\s+quan|đơn\\s+vị|tổ\\s+chức|người|bên|ngành)(?:(?:,|\\s+và)\\s+(?:cơ\\s+quan|đơn\\s+vị|tổ\\s+chức|cá\\s+nhân|người))*\\s+(?:được\\s+)?(?:quy\\s+định|nêu|nói|có\\s+tên)\\s+(?:tại|ở)\\s+(?<refs>(?:các\\s+)?${ref}(?:(?:,|\\s+và|,\\s+và|\\s+hoặc)?\\s+(?:các\\s+)?${ref}|\\s+(?:điều|khoản)\\s+này)*)`, 'iu'))
const part = forFolded(/(điểm|khoản|điều)\s+((?:[\p{L}\d]{1,3}(?!\p{L}))(?:(?:,|\s+và|,\s+và|\s+hoặc)\s+(?!(?:điểm|khoản|điều|các)(?!\p{L}))[\p{L}\d]{1,3}(?!\p{L}))*)/giu)

/** Phrases of clause "Điều 7.4" and the paths of the clauses they point to. */
export const referenceExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Các đơn vị quy định tại khoản 1 và khoản 2 Điều 3 Quy chế này lưu sổ phao', ['Điều 3.1', 'Điều 3.2']], ['Cơ quan nêu tại các khoản 1, 2 và 3 Điều này có trách nhiệm', ['Điều 7.1', 'Điều 7.2', 'Điều 7.3']], ['người quy định tại điểm a khoản 2 Điều 5 phải báo cáo', ['Điều 5.2.a']],
  ['Khi thiếu phao, cơ quan quy định tại Điều 6 phải báo cáo', ['Điều 6']], ['Các đơn vị có tên tại Điều 6 lập sổ phao', ['Điều 6']], ['Trạm bến phối hợp với các đơn vị quy định tại Điều 6', []], ['Các đơn vị gửi báo cáo quy định tại Điều 6', []], ['Các đơn vị được giao giữ phao', []],
]

/** The paths of the clauses where a phrase says that its bodies are named: "các đơn vị quy định tại khoản 1 Điều 9". In: the phrase and the path it stands at. */
export function referredPaths(phrase: string, path: string): readonly string[] {
  const refs = referred.exec(phrase.slice(pastFronting(phrase)))?.groups?.refs
  if (refs === undefined) return []
  const own = /^Điều \d+(?=\.|$)/u.exec(path)?.[0]
  let [letters, numbers]: [string[], string[]] = [[], []]
  const paths: string[] = []
  for (const [, kind = '', list = ''] of allMatches(refs, part)) {
    const values = list.split(/[\s,]+(?:và\s+|hoặc\s+)?/u).filter((value) => value !== '' && value !== 'và' && value !== 'hoặc')
    if (/^điểm$/iu.test(kind)) letters = [...letters, ...values]
    else if (/^khoản$/iu.test(kind)) numbers = [...numbers, ...values]
    else {
      const article = values[0]?.toLowerCase() === 'này' ? own : `Điều ${values[0] ?? ''}`
      if (article === undefined) return []
      const clauses = numbers.length > 0 ? numbers.map((number) => `${article}.${number}`) : [article]
      paths.push(...(letters.length > 0 ? clauses.flatMap((clause) => letters.map((letter) => `${clause}.${letter}`)) : clauses))
      letters = []
      numbers = []
    }
  }
  return paths
}

/** Who acts in the clauses a phrase points to; none unless each of them holds a duty already read. */
export function referredActors(phrase: string, path: string, read: readonly Pick<Proposal, 'clausePath' | 'actors'>[]): readonly string[] {
  const found = referredPaths(phrase, path).map((to) => read.filter(({ clausePath }) => clausePath === to || clausePath.startsWith(`${to}.`)).flatMap(({ actors }) => actors))
  return found.every((actors) => actors.length > 0) ? [...new Set(found.flat())] : []
}
