import { forFolded, startFinder } from '../../source/index.ts'

const heads = forFolded(/^(?:(?:các|những)\s+)?(?:mối\s+)?quan\s+hệ(?:\s+(?:công\s+tác|phối\s+hợp|làm\s+việc|lãnh\s+đạo|chỉ\s+đạo)(?:,|\s+và)?)*\s+(?<whose>của|giữa)\s+(?<own>[^.;:]{3,160}?)\s+(?:đối\s+)?(?:với|và)\s+(?<others>[^.;:]{3,200})$/iu)

/** Whether a text opens as the heading of a relation does. */
export const opensRelation = (text: string): boolean => mayOpen(text).length > 0
const mayOpen = startFinder([heads])

/** The two sides of a heading of a relation as printed: "Quan hệ giữa Công đoàn và Đoàn thanh niên", "Quan hệ của Hội với các tổ chức ở bến". `between`: it binds both. In: the heading on one line. */
export function sidesOf(heading: string): { own: string; others: string; between: boolean } | undefined {
  const { whose, own, others } = heads.exec(heading)?.groups ?? {}
  return own !== undefined && others !== undefined ? { own, others, between: whose?.toLowerCase() === 'giữa' } : undefined
}
