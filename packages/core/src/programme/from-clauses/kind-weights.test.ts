import { describe, expect, it } from 'vitest'
import { biasOfKinds, kindsWeighed, weightsOfFeatures } from './deliverable-weights.ts'
import { featuresOf } from './features-of.ts'
import { primaryByWords } from './kind-weights.ts'
import { readingOf } from './reading-of.ts'

describe('what a phrase is weighed by', () => {
  it('is its words, those among the first, and pairs', () => expect([...featuresOf('¤ gửi 15 sổ.')]).toEqual(['^¤', '^gửi', '^0', '^sổ', '^.', '¤', 'gửi', '0', 'sổ', '.', '¤ gửi', 'gửi 0', '0 sổ', 'sổ .']))
  it('tells no words behind the eighth apart by their place', () => expect(featuresOf('một hai ba bốn năm sáu bảy tám chín').has('^chín')).toBe(false))
})

describe('the kind that words and rules tell together', () => {
  it.each([
    ['¤ chủ trì biên soạn tờ rơi phát cho chủ bến', 'other', 'bulletin'],
    ['¤ tổ chức giao ban với ¤', 'other', 'meeting'],
    ['¤ tập huấn cho lái phà', 'other', 'training'],
  ] as const)('"%s", where rules find nothing', (flat, rule, want) => expect(primaryByWords([rule], flat)[0]).toBe(want))
  it('is that of the rule where words do not outweigh it', () => expect(primaryByWords(['inspection', 'report'], '¤ kiểm tra việc giữ phao, báo cáo ¤')).toEqual(['inspection', 'report']))
  it('keeps what the rules say behind it, but for "other"', () => {
    expect(primaryByWords(['other', 'document'], '¤ tổ chức giao ban với ¤')).toEqual(['meeting', 'document'])
  })
  it('has a weight of a known kind in every line of its table', () => {
    const weights = weightsOfFeatures.flatMap((line) => line.split(' ').slice(1).flatMap((feature) => [...feature.slice(feature.lastIndexOf('=') + 1).matchAll(/([a-z])(-?\d+)/g)]))
    expect(weights.length).toBeGreaterThan(10_000)
    expect(weights.filter(([, kind = '']) => kind.charCodeAt(0) - 97 >= kindsWeighed.length)).toEqual([])
    expect(biasOfKinds).toHaveLength(kindsWeighed.length)
  })
})

describe('a proposal', () => {
  const kind = (clause: string) => readingOf(`CÔNG AN XÃ BA CẦU - HỘI NÔNG DÂN XÃ BA CẦU\nSố: 12/CTPH-CAX-HND\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữ trật tự bến phà\n\nI. TỔ CHỨC THỰC HIỆN\n1. ${clause}\n`).obligations.map(({ deliverable, because }) => [deliverable[0], because.some((why) => why.startsWith('Loại kết quả suy từ cách dùng từ'))])
  it('says where words went against the rule', () => {
    expect(kind('Công an xã phối hợp với Hội Nông dân xã kiểm tra phao hằng quý.')).toEqual([['inspection', false]])
    expect(kind('Tuyên truyền: Biên soạn tờ rơi cho thuyền viên (Công an xã chủ trì).')).toEqual([['bulletin', true]])
  })
})
