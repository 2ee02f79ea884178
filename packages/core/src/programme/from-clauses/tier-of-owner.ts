import { allMatches, escaped } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { findParties } from './find-parties.ts'
import type { PartyLevel } from './types.ts'

/** Departments: whose they are tells their tier. */
const department = /^(?:Ban|Cục|Vụ|Phòng|Văn phòng|Trung tâm|Viện|Thanh tra|Tổ|Đội)\s\p{Lu}/u
const joined = /^\s+(?:(?:,\s+)?(?:trực\s+)?thuộc\s+|của\s+|[-–]\s+)?$/u

/**
 * The tier of a department that a text names without an owner at one place and with it at another: "Ban Giữ bến" is central where the text
 * says "Ban Giữ bến Trung ương Đoàn" too. In: the whole text, the name. Out: undefined where no owner, or owners of several tiers, stand behind it.
 */
export function tierOfOwner(text: string, name: string): PartyLevel | undefined {
  if (!department.test(name)) return undefined
  const levels = new Set(allMatches(text, new RegExp(`(?<!\\p{L})${spaced(escaped(name))}(?!\\p{L})`, 'gu')).flatMap(({ index, 0: match }) => {
    const after = text.slice(index + match.length, index + match.length + 90)
    const owner = findParties(after)[0]
    return owner?.level && joined.test(after.slice(0, owner.start)) ? [owner.level] : []
  }))
  return levels.size === 1 ? [...levels][0] : undefined
}
