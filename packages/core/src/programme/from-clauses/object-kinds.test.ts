import { describe, expect, it } from 'vitest'
import { kindByObject, objectNouns, objectVerbs } from './object-kinds.ts'

describe('what a verb makes of its thing', () => {
  it.each(objectNouns.flatMap(({ kind, examples }) => examples.map((example) => [example, kind] as const)))('%s is of the class %s', (example, kind) => {
    const name = example.replace(/^các\s+/u, '')
    expect(objectNouns.find(({ noun }) => noun.test(name))?.kind).toBe(kind)
  })
  it.each(objectVerbs.flatMap(({ examples }) => [...examples]))('%s is known by both', (example) => expect(kindByObject(example)).toBeDefined())
  it.each([['kế hoạch giữ bến'], ['bến phà'], ['đóng bến'], ['thông tin']])('%s tells nothing alone', (words) => expect(kindByObject(words)).toBeUndefined())
  it('asks the verb nearest to the thing, and those listed with it', () => {
    expect(kindByObject('tham mưu quản lý hoạt động giáo dục')).toBeUndefined()
    expect(kindByObject('duy trì, nhân rộng câu lạc bộ giữ bến')).toBe('model')
  })
  it('reads the narrower name first', () => {
    expect(kindByObject('thiết kế sổ tay')).toBe('bulletin')
    expect(kindByObject('mở sổ theo dõi')).toBe('document')
    expect(kindByObject('góp ý dự thảo quy chế')).toBe('exchange')
  })
})
