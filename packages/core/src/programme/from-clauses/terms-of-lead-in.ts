import { forFolded } from '../../source/index.ts'
import type { ClauseContext } from './clause-context.ts'
import { counterpartsOf } from './counterparts-of.ts'
import { dueIn } from './cues-in.ts'
import { deliverablesOf } from './deliverable-of.ts'
import type { Piece } from './duty-pieces.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { tierInName } from './level-of-head.ts'
import { subjectOf } from './party-places.ts'
import { runsOf } from './runs-of.ts'
import { opensWithThing } from './timed-things.ts'
import { inPlaces } from './in-places.ts'
import { unique } from './walk.ts'
import type { PartyRegister } from './party-register.ts'
import type { Deliverable, PartyLevel } from './types.ts'

/** What a lead-in leaves to items that only say who and when: "Các trạm gửi báo cáo về Sở Xây dựng như sau: a) Trạm bến, trước ngày 05". */
export type LeadWork = { partners: readonly string[]; kinds: readonly Deliverable[] }

/** A term opens a lead-in: "Thời hạn gửi báo cáo …". */
const termFirst = forFolded(/^\s*(?:(?:thời\s+(?:hạn|gian|điểm)|hạn|lịch|việc|chế\s+độ)\s+)+/iu)

/** What a lead-in orders, told once an item asks: most say their work themselves. In: its words. */
export function leadWork(leadIn: string, register: PartyRegister): () => LeadWork {
  let told: LeadWork | undefined
  return () => (told ??= workOf(leadIn, register))
}
function workOf(leadIn: string, register: PartyRegister): LeadWork {
  const words = leadIn.replace(termFirst, '')
  const mentions = register.mentionsIn(words)
  const subject = subjectOf(words, mentions)
  return { partners: counterpartsOf(words, mentions, subject).flatMap((mention) => register.idsOf(mention)), kinds: deliverablesOf(words, Math.max(0, ...subject.map(({ end }) => end)), mentions) }
}

const blank = forFolded(/^(?:[\s,:;.()–-]|(?:phải|được|gửi|nộp|báo\s+cáo|là|thực\s+hiện|hoàn\s+thành|chậm\s+nhất|hằng\s+(?:năm|quý|tháng)|hàng\s+(?:năm|quý|tháng)|của\s+(?:năm|kỳ|quý|tháng)\s+báo\s+cáo)(?!\p{L}))*$/iu)
const bareTier = forFolded(/^\s*(?:(?:đối\s+với|ở|tại)\s+)?(?:các\s+(?:cơ\s+quan|đơn\s+vị)\s+)?(?:cấp|tuyến)\s+(?:trung\s+ương|tỉnh|huyện|xã)(?!\p{L})/iu)
/** Whether nothing is said but a time. */
const onlyWhen = (words: string) => {
  const due = dueIn(words, 0)
  return due !== undefined && blank.test(words.slice(0, due.start)) && blank.test(words.slice(due.end))
}

/** "Cấp huyện tổng hợp …", "Ở cấp xã, …", "Cấp tỉnh: …": the tier a sentence is said for. What it is about, "đối với cấp xã, …", is none. */
const opensTier = forFolded(/^\s*(?:ở|tại)\s+(?<at>cấp\s+(?:trung\s+ương|tỉnh|huyện|xã))\s*[,:]|^\s*(?:ở|tại)\s+(?<does>cấp\s+(?:trung\s+ương|tỉnh|huyện|xã))(?=\s(?:phải\s+)?(?:hoàn\s+thành|xong|tổ\s+chức|báo\s+cáo|gửi|sơ\s+kết|tổng\s+kết)(?!\p{L}))|^\s*(?<bare>cấp\s+(?:trung\s+ương|tỉnh|huyện|xã))(?:\s*:|\s+(?=(?<verb>\p{L}[^;:.]{0,80})))/iu)
export const openingTierExamples: readonly (readonly [string, PartyLevel | undefined])[] = [
  ['Ở cấp huyện, trạm bến gửi sổ phao', 'district'], ['ở cấp xã hoàn thành trước 30/9/2031', 'commune'], ['Ở cấp xã nơi có bến', undefined], ['Cấp xã: kiểm tra phao hằng tháng', 'commune'], ['Cấp tỉnh tổng hợp sổ phao', 'province'], ['Đối với cấp xã, Sở Xây dựng hướng dẫn giữ phao', undefined], ['Cấp huyện nơi có bến', undefined], ['Trạm bến cấp huyện gửi sổ', undefined],
]
export function openingTier(phrase: string): PartyLevel | undefined {
  const { at, does, bare, verb } = opensTier.exec(phrase)?.groups ?? {}
  const tier = at ?? does ?? (verb === undefined || opensWithVerb(verb) ? bare : undefined)
  return tier === undefined ? undefined : tierInName(tier)
}

/** "Cấp xã, trạm bến: mỗi quý …": a tier and further bodies of it. */
const besideTier = forFolded(/^\s*(?<tier>cấp\s+(?:tỉnh|huyện|xã))(?:,|\s+và)\s+(?:các\s+)?\p{L}[^:;.]{3,60}(?::|\s\p{Ll})/iu)

/** A stretch with the tier it is said for; where it only says who and when, with who that is; where it is one of the things handed over, with what the lead-in orders. `work`: what its lead-in orders, where it has one; `actors`: whom a heading or lead-in makes act, without whom a tier acts by itself; `atTier`: who acts where only a tier is named. */
export function withTerm(said: Piece, { work, actors, handed }: Pick<ClauseContext, 'work' | 'actors' | 'handed'>, register: PartyRegister, atTier: (words: string) => readonly string[]): Piece & { lead?: LeadWork } {
  if (said.tier) return said
  const printed = inPlaces(said, register)
  const beside = printed.subject.length > 0 ? besideTier.exec(printed.phrase)?.groups?.tier : undefined
  const piece = beside !== undefined && printed.subject.every((id) => register.levelOf(id) === tierInName(beside)) ? { ...printed, subject: unique([...atTier(beside), ...printed.subject]) } : printed
  const printsNone = piece.subject.every((id) => tierInName(register.nameOf(id)) === undefined && !/^(?:bộ|chính phủ|quốc hội|ủy ban thường vụ)(?!\p{L})/iu.test(register.nameOf(id)))
  const opening = printsNone ? openingTier(piece.phrase) : undefined
  const groups = opening && actors.length === 0 && piece.subject.length === 0 ? opensTier.exec(piece.phrase)?.groups : undefined
  const acts = groups?.bare ?? groups?.does
  const tier = opening ? { tier: opening, ...(acts ? { subject: atTier(acts) } : {}) } : {}
  const thing = work && handed && piece.subject.length === 0 && opensWithThing(piece.phrase) ? { lead: work() } : {}
  if (!work || !piece.due) return { ...piece, ...tier, ...thing }
  const named = bareTier.exec(piece.phrase)?.[0]
  if (named !== undefined && onlyWhen(piece.phrase.slice(named.length))) return { ...piece, tier: tierInName(named) ?? 'all', ...(actors.length === 0 ? { subject: atTier(named.trim().replace(/^(?:đối\s+với|ở|tại)\s+/iu, '')) } : {}), lead: work() }
  const run = runsOf(piece.phrase, register.mentionsIn(piece.phrase))[0]
  if (!run || !/^\s*(?:(?:đối\s+với|các|những)\s+)*$/iu.test(piece.phrase.slice(0, run[0]!.start)) || !onlyWhen(piece.phrase.slice(run.at(-1)!.end))) return { ...piece, ...tier, ...thing }
  return { ...piece, subject: [...new Set(run.flatMap((mention) => register.idsOf(mention)))], lead: work() }
}
