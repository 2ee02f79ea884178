import type { Deliverable, ObligationKind } from '../programme/index.ts'

/** What a duty yields, as a kind of obligation. */
export const kindOfDeliverable: Readonly<Record<Deliverable, ObligationKind>> = {
  plan: 'plan', report: 'report', meeting: 'meeting', event: 'campaign', bulletin: 'bulletin', training: 'training', model: 'task',
  inspection: 'inspection', exchange: 'exchange', commendation: 'commendation', fund: 'task', communication: 'outreach',
  review: 'review', guidance: 'task', document: 'task', case: 'task', other: 'task',
}

/** Words that name a kind more closely than what the duty yields. */
export const kindWords: readonly { kind: ObligationKind; pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { kind: 'notice', pattern: /thông\s+báo\s+kết\s+luận/iu, examples: ['Sau giao ban có Thông báo kết luận'], counterExamples: ['thông báo cho các bên'] },
  { kind: 'handover', pattern: /bàn\s+giao\s+(?:nhiệm\s+vụ|vai\s+trò|việc)?\s*(?:đơn\s+vị\s+)?chủ\s+trì/iu, examples: ['bàn giao nhiệm vụ chủ trì', 'Bàn giao vai trò đơn vị chủ trì'], counterExamples: ['bàn giao nhà tình nghĩa'] },
]

export const kindOf = (words: string, [first = 'other']: readonly Deliverable[]): ObligationKind =>
  kindWords.find(({ pattern }) => pattern.test(words))?.kind ?? kindOfDeliverable[first]

const named: Partial<Record<ObligationKind, string>> = { meeting: 'Giao ban', report: 'Báo cáo', exchange: 'Trao đổi thông tin', plan: 'Kế hoạch', review: 'Sơ kết, tổng kết', inspection: 'Kiểm tra', training: 'Tập huấn' }
const atTier = /^(?:ở\s+|đối\s+với\s+)?(cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở))(?=[\s,:])/iu

/** A sentence cut into its tiers ("cấp xã 01 tháng 01 lần") no longer says what is done: the kind does. */
export function titleAtTier(words: string, kind: ObligationKind): string | undefined {
  const tier = atTier.exec(words)?.[1]
  const name = named[kind]
  return tier && name ? `${name} ${tier.toLowerCase()}` : undefined
}
