import { forFolded } from '../../source/index.ts'

const otherwise = forFolded(/^\s+(?:hợp|phái|lớp|phổ\s+biến|đại\s+học|cao\s+đẳng|trung\s+cấp|chính\s+trị|dạy\s+nghề|của\s+(?:Đảng|Bộ|ngành)|công\s+an|quân\s+sự|trực\s+thuộc)(?!\p{L})/iu)

/** "các trường hợp", "các trường đại học": other words, and schools of another kind. In: a short name of schools, and what stands behind it. */
export const goesOnOtherwise = (name: string, after: string) => /trường$/iu.test(name) && otherwise.test(after)

const around = forFolded(/(?:trong|ngoài|quanh|cổng|khu\s+vực|an\s+ninh|bạo\s+lực|trước|sau|gần)\s+$/iu)
/** "Trong và ngoài trường học", "cổng trường học": where, not who. In: the name, and the words before it. */
export const inSchools = (name: string, before: string) => /^(?:nhà trường|trường học)$/iu.test(name) && around.test(before) && !/^nhà.*trong\s+$/isu.test(`${name} ${before}`)

const withTier = /^(?:các )?(?<schools>trường học|nhà trường)(?<tier> (?:xã|phường|thị trấn|đặc khu))?$/iu
/** "Các trường học xã": in the paper of a commune the schools it names without its tier as well. In: a name, whether a tier stands behind it. Out: as the paper names them there; undefined for another name. */
export function schoolsHere(name: string, tiered: boolean): string | undefined {
  const { schools, tier } = withTier.exec(name)?.groups ?? {}
  return schools && (tiered || tier) ? `các ${schools.toLowerCase()}` : undefined
}
