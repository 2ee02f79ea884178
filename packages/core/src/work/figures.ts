import type { Outcome } from '../outcome/index.ts'
import { ok, refuse } from '../outcome/index.ts'
import type { Obligation, ObligationKind } from '../programme/index.ts'
import type { Words } from '../register/index.ts'
import type { Done, Figures } from './types.ts'

export type Figure = { id: string; title: Words }

/** Every figure a report may carry: a count of things agencies did or of public-safety events, never of named persons. */
export const FIGURES: readonly Figure[] = [
  { id: 'attended', title: { vi: 'Số đại biểu dự', en: 'Delegates present' } },
  { id: 'sessions', title: { vi: 'Số buổi đã tổ chức', en: 'Sessions held' } },
  { id: 'people-reached', title: { vi: 'Số lượt người được tuyên truyền, tập huấn', en: 'People reached' } },
  { id: 'initiatives', title: { vi: 'Số nội dung mới, sáng tạo, trọng tâm', en: 'New initiatives' } },
  { id: 'community-models', title: { vi: 'Số mô hình đang hoạt động', en: 'Community models in operation' } },
  { id: 'bulletins', title: { vi: 'Số tài liệu, bản tin đã gửi', en: 'Bulletins sent' } },
  { id: 'fraud-warnings', title: { vi: 'Số cảnh báo lừa đảo đã phát', en: 'Fraud warnings issued' } },
  { id: 'disputes-mediated', title: { vi: 'Số vụ hòa giải thành', en: 'Disputes mediated' } },
  { id: 'fires', title: { vi: 'Số vụ cháy', en: 'Fires' } },
  { id: 'road-accidents', title: { vi: 'Số vụ tai nạn giao thông', en: 'Road accidents' } },
]

const BY_KIND: Readonly<Partial<Record<ObligationKind, readonly string[]>>> = {
  meeting: ['attended'],
  plan: [],
  notice: [],
  exchange: ['fraud-warnings', 'disputes-mediated', 'fires', 'road-accidents'],
  training: ['sessions', 'people-reached'],
  campaign: ['sessions', 'people-reached'],
  outreach: ['sessions', 'people-reached'],
  bulletin: ['bulletins'],
  inspection: ['sessions'],
}
const BY_QUANTITY = { initiative: 'initiatives', 'community-model': 'community-models', session: 'sessions' } as const

/** The figures a report on this obligation may carry: what the rule names, what its kind usually has, and the quantity it asks for. */
export function figuresOf(obligation: Pick<Obligation, 'kind' | 'figures' | 'asks'>): readonly Figure[] {
  const ids = new Set(obligation.figures ?? BY_KIND[obligation.kind] ?? [])
  if (obligation.asks) ids.add(BY_QUANTITY[obligation.asks.of])
  return FIGURES.filter((figure) => ids.has(figure.id))
}

/** How a report on this kind is worded: held on a day, issued with a number, or sent. */
export function reportAs(kind: ObligationKind): Done['did'] {
  if (kind === 'plan' || kind === 'notice' || kind === 'bulletin') return 'issue'
  return kind === 'report' ? 'send' : 'hold'
}

/** Typed text to counts. Blank means not reported (absent, never 0); anything but a whole number from 0 to 9,999,999 is refused. */
export function parseFigures(typed: Readonly<Record<string, string>>, allowed: readonly Figure[]): Outcome<Figures> {
  const figures: Record<string, number> = {}
  for (const [id, text] of Object.entries(typed)) {
    const plain = text.trim().replace(/(?<=\d)\.(?=\d{3}(\D|$))/g, '')
    if (plain === '') continue
    if (!allowed.some((figure) => figure.id === id) || !/^\d{1,7}$/.test(plain)) return refuse({ code: 'figure-not-a-count', figure: id, text })
    figures[id] = Number(plain)
  }
  return ok(figures)
}
