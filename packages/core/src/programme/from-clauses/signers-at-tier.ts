import { forFolded } from '../../source/index.ts'
import { tierInName } from './level-of-head.ts'
import { officialName } from './official-name.ts'
import type { PartyRegister } from './party-register.ts'
import type { PartyLevel } from './types.ts'
import type { Piece } from './duty-pieces.ts'
import { tiersActing } from './open-subject.ts'
import { shortFields } from './short-fields.ts'
import { unique } from './walk.ts'
import type { Walk } from './walk.ts'

/** Bodies that have their like at every tier, under a name of its own there: what their names have in common. */
const lines: readonly RegExp[] = [
  /công\s+an(?!\p{L}|\s+nhân\s+dân\s+việt)/iu, /(?:mặt\s+trận\s+tổ\s+quốc|MTTQ)(?!\p{L})/iu, /(?:biên\s+phòng|BĐBP)(?!\p{L})/iu, /(?:quân\s+sự|CHQS)(?!\p{L})/iu, /(?<!\p{L})hội\s+nông\s+dân(?!\p{L})/iu, /(?:hội\s+(?:liên\s+hiệp\s+)?phụ\s+nữ|LHPN)(?!\p{L})/iu,
  /(?:hội\s+cựu\s+chiến\s+binh|CCB)(?!\p{L})/iu, /(?:hội\s+người\s+cao\s+tuổi|NCT)(?!\p{L})/iu, /hội\s+chữ\s+thập\s+đỏ/iu, /(?:liên\s+đoàn\s+lao\s+động|LĐLĐ)(?!\p{L})/iu, /(?<!chi\s)(?<!liên\s)(?<!p)đoàn\s+(?:thanh\s+niên|TNCS|TN|xã|phường)(?!\p{L})|(?<!\p{L})(?:trung\s+ương|tỉnh|thành|huyện|quận|xã|phường)\s+đoàn(?!\p{L})/iu, /(?:ủy\s+ban\s+nhân\s+dân|UBND)(?!\p{L})/iu,
].map((line) => forFolded(line))
/** What belongs to such a body and is none of its line: its departments, its board, its members. */
const part = forFolded(/^(?:(?:các\s+)?(?:phòng|ban|văn\s+phòng|đội|tổ|thanh\s+tra|cán\s+bộ|chi\s+(?:hội|đoàn)|lực\s+lượng|cơ\s+quan|ngành|trung\s+tâm|báo|cục|vụ)(?!\s+(?:chỉ\s+huy|thường\s+trực|chấp\s+hành|thường\s+vụ)(?!\p{L}))\s)/iu)
/** The field of a department and of its like below: "Sở Y tế", "Phòng Y tế". */
const fieldOf = (name: string) => { const field = /^(?:sở|phòng)\s+(.+)$/iu.exec(name)?.[1]; return field === undefined ? undefined : shortFields.reduce((words, [letters, full]) => words.replace(letters, full), field).toLowerCase() }
const board = forFolded(/^ban\s+(?:thường\s+(?:trực|vụ)|chấp\s+hành)\s+/iu)
const ownTier = forFolded(/\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã(?!\s+hội)|phường)(?:\s.*)?$/iu)

/**
 * Who acts where a joint paper says only "Cấp xã: …": at the signers' own tier they themselves, below it the body of each signer's line there, by the name the
 * text gives it, else by the signer's with that tier. In: the words of the tier; the whole text; who signs; the tier of the paper. Out: undefined where one issues, or the line of a signer is not known.
 */
export function signersAtTier(words: string, text: string, issuers: readonly string[], own: PartyLevel | null, register: PartyRegister): readonly string[] | undefined {
  const tier = tierInName(words.toLowerCase().replace(/^(?:đối với|ở|tại)\s+/u, ''))
  if (issuers.length < 2 || own === null || tier === undefined) return undefined
  if (tier === own) return issuers
  const named = register.mentionsIn(text).filter(({ tiers, office }) => tiers.length < 2 && office === undefined)
  const there = issuers.map((id) => {
    const name = register.nameOf(id)
    const line = lines.find((each) => each.test(name))
    const field = fieldOf(name)
    if (!line && field === undefined) return undefined
    const shown = named.find(({ head, tiers, level }) => (level ?? tierInName(head)) === tier && (field === undefined ? !part.test(head) && line?.test(tiers[0] ? `${head} ${tiers[0].text}` : head) : fieldOf(head) === field))
    const built = line && field === undefined && ownTier.test(name) ? register.mentionsIn(`${officialName(name.replace(ownTier, '').replace(board, ''))} ${words.toLowerCase()}`)[0] : undefined
    return shown ?? built
  })
  return there.some((body) => body === undefined) ? undefined : unique(there.flatMap((body) => (body ? register.idsOf(body) : [])))
}

/** Who acts where only a tier is named: the signers there, or else the tier as a class of its own. */
export const atTier = ({ register, source, otherwise, own }: Walk) => (words: string) => signersAtTier(words, source.text, otherwise.issuers, own, register) ?? [register.bodyNamed(words)]
/** Whom the tiers that begin a stretch name as acting: "Cấp huyện, cấp xã đưa vào kế hoạch"; undefined where none does. */
export function actingTiers({ tier, phrase }: Piece, walk: Walk): readonly string[] | undefined {
  const tiers = tier ? [] : tiersActing(phrase)
  return tiers.length > 0 ? unique(tiers.flatMap(atTier(walk))) : undefined
}
