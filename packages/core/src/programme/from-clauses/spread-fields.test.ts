import { describe, expect, it } from 'vitest'
import { spreadFieldExamples, spreadFields } from './spread-fields.ts'

describe('one noun over several fields', () => {
  it.each(spreadFieldExamples)('%s: %j', (text, names) => expect(spreadFields(text).map(({ name }) => name)).toEqual(names))
  it('says where each stands', () => {
    const text = 'Gửi các Sở: Tài chính, Nội vụ.'
    expect(spreadFields(text).map(({ start, end }) => text.slice(start, end))).toEqual(['các Sở: Tài chính', 'Nội vụ'])
  })
})
