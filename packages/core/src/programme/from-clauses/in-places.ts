import { forFolded } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import type { PartyRegister } from './party-register.ts'
import type { PartyLevel } from './types.ts'
import { unique } from './walk.ts'

const opensPlaces = forFolded(/^\s*(?:ở|tại)\s+(?:(?:các|mỗi|từng)\s+)?(?:địa\s+phương|tỉnh,\s+thành\s+phố(?:\s+trực\s+thuộc\s+trung\s+ương)?|cấp\s+(?:tỉnh|huyện|xã))\s*,/iu)
/** Bodies that have their like at every tier, named without one. */
const everywhere = forFolded(/^(?:(?:lực\s+lượng|cơ\s+quan)\s+)?(?:công\s+an|ủy\s+ban\s+nhân\s+dân|UBND|(?:ủy\s+ban\s+)?(?:MTTQ|mặt\s+trận\s+tổ\s+quốc)(?:\s+việt\s+nam)?|tòa\s+án(?:\s+nhân\s+dân)?|viện\s+kiểm\s+sát(?:\s+nhân\s+dân)?|thanh\s+tra|liên\s+đoàn\s+lao\s+động|hội\s+(?:nông\s+dân|(?:liên\s+hiệp\s+)?phụ\s+nữ|cựu\s+chiến\s+binh))$/iu)
const tiers: Partial<Record<PartyLevel, string>> = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' }

/** "Ở địa phương, Công an và Sở Xây dựng giao ban": who is named there without a tier stands at that of the body beside it. */
export function inPlaces(piece: Piece, register: PartyRegister): Piece {
  if (piece.subject.length < 2 || !opensPlaces.test(piece.phrase)) return piece
  const [level, ...others] = unique(piece.subject.map((id) => register.levelOf(id)).filter((each) => each !== 'all'))
  const tier = level && others.length === 0 ? tiers[level] : undefined
  if (tier === undefined) return piece
  const there = (id: string) => {
    const name = register.nameOf(id)
    const body = register.levelOf(id) === 'all' && everywhere.test(name) ? register.mentionsIn(`${name.replace(/^(?:lực lượng|cơ quan) /iu, '')} ${tier}`)[0] : undefined
    return body ? register.idsOf(body) : [id]
  }
  return { ...piece, subject: unique(piece.subject.flatMap(there)) }
}
