import { describe, expect, it } from 'vitest'
import { bracketExamples, bracketLabels } from './bracket-labels.ts'

describe('the bracket that closes a task', () => {
  it.each(bracketExamples)('%s', (text, roles) => expect(bracketLabels(text).map(({ role }) => role)).toEqual(roles))
  it('spans what it says', () => {
    const text = 'Tuyên truyền giữ bến. (Công an xã chủ trì; các thôn phối hợp)'
    expect(bracketLabels(text).map(({ content }) => text.slice(content.start, content.end))).toEqual(['Công an xã chủ trì', ' các thôn phối hợp'])
  })
})
