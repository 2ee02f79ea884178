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

/** What a sentence does that then says how often for each tier: "họp giao ban (cấp tỉnh 06 tháng 01 lần; cấp xã …)". */
export const leadWords: readonly { kind: ObligationKind; pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { kind: 'meeting', pattern: /giao\s+ban|(?<!\p{L})họp(?!\p{L})/iu, examples: ['Công an chủ trì họp giao ban (', 'Hai bên họp định kỳ:'], counterExamples: ['phối hợp thực hiện ('] },
  { kind: 'review', pattern: /sơ\s+kết|tổng\s+kết/iu, examples: ['tổ chức sơ kết, tổng kết ('], counterExamples: ['kết luận ('] },
  { kind: 'report', pattern: /báo\s+cáo/iu, examples: ['Các bên báo cáo kết quả ('], counterExamples: ['cơ quan báo chí ('] },
  { kind: 'exchange', pattern: /trao\s+đổi|cung\s+cấp\s+thông\s+tin/iu, examples: ['trao đổi thông tin ('], counterExamples: ['thay đổi ('] },
  { kind: 'inspection', pattern: /kiểm\s+tra/iu, examples: ['tổ chức kiểm tra ('], counterExamples: ['điều tra ('] },
]

/** The kind of a duty by its words and what it yields; of a stretch that only names a tier, by what its clause says before it. */
export function kindOf(words: string, [first = 'other']: readonly Deliverable[], lead = ''): ObligationKind {
  const kind = kindWords.find(({ pattern }) => pattern.test(words))?.kind ?? kindOfDeliverable[first]
  if (kind !== 'task' || !atTier.test(words)) return kind
  return leadWords.find(({ pattern }) => pattern.test(lead))?.kind ?? kind
}

const named: Partial<Record<ObligationKind, string>> = { meeting: 'Giao ban', report: 'Báo cáo', exchange: 'Trao đổi thông tin', plan: 'Kế hoạch', review: 'Sơ kết, tổng kết', inspection: 'Kiểm tra', training: 'Tập huấn' }
const atTier = /^(?:ở\s+|đối\s+với\s+)?(cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở))(?=[\s,:])/iu

/** A sentence cut into its tiers ("cấp xã 01 tháng 01 lần") no longer says what is done: the kind does. */
export function titleAtTier(words: string, kind: ObligationKind): string | undefined {
  const tier = atTier.exec(words)?.[1]
  const name = named[kind]
  return tier && name ? `${name} ${tier.toLowerCase()}` : undefined
}
