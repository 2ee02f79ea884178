import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'
import { bodyWithColon } from './own-items.ts'

const paths = (text: string) => sourceFromText(`QUY CHẾ\nGiữ bình yên bến sông\n\n${text}`).clauses.map(({ path }) => path).filter((path) => path !== 'pre' && path !== 'sig')

describe('a body on a line of its own, its items below', () => {
  it.each(bodyWithColon.examples)('%s', (text) => expect(bodyWithColon.pattern.test(text)).toBe(true))
  it.each(bodyWithColon.counterExamples)('not %s', (text) => expect(bodyWithColon.pattern.test(text)).toBe(false))

  it.each([
    ['other bullets than above', 'Điều 5. Trách nhiệm\nSở Y tế:\na. Gửi số liệu;\nb. Kiểm tra.\nCông an tỉnh:\n• Gửi số liệu;\n• Tuần tra.\nĐiều 6. Kinh phí', ['Điều 5', 'Điều 5.a', 'Điều 5.b', 'Điều 5.x1', 'Điều 5.x1.b1', 'Điều 5.x1.b2', 'Điều 6']],
    ['a row that begins again', 'Điều 5. Trách nhiệm\nSở Y tế có trách nhiệm:\na. Gửi số liệu;\nb. Kiểm tra:\n- Bến sông;\n- Bến phà.\nCông an tỉnh có trách nhiệm:\na. Tuần tra;\nb. Báo cáo.\nCác thôn:\na. Trực.', ['Điều 5', 'Điều 5.a', 'Điều 5.b', 'Điều 5.b.b1', 'Điều 5.b.b2', 'Điều 5.x1', 'Điều 5.x1.a', 'Điều 5.x1.b', 'Điều 5.x2', 'Điều 5.x2.a']],
    ['dashes below an item whose row goes on', 'I. NHIỆM VỤ\n1. Tuyên truyền\n- Công an xã phát tin.\nTrạm Y tế xã:\n- In tờ rơi.\n- Tập huấn.\nHội Nông dân xã:\n- Vận động.\n2. Kiểm tra\n- Công an xã kiểm tra.', ['I', 'I.1', 'I.1.b1', 'I.1.x1', 'I.1.x1.b1', 'I.1.x1.b2', 'I.1.x2', 'I.1.x2.b1', 'I.2', 'I.2.b1']],
    ['dashes between numbers', 'Điều 1. Trách nhiệm\n1. Công an xã chủ trì.\nTrạm Y tế xã:\n- Kiểm tra.\n- Báo cáo.\n2. Hội Nông dân xã vận động.', ['Điều 1', 'Điều 1.1', 'Điều 1.x1', 'Điều 1.x1.b1', 'Điều 1.x1.b2', 'Điều 1.2']],
  ])('%s', (_, text, expected) => expect(paths(text)).toEqual(expected))

  it.each([
    ['what a body set up above must do', 'Điều 1. Tổ\na) Công an xã lập tổ.\nTổ công tác có nhiệm vụ:\n- Kiểm tra;\n- Báo cáo.\nb) Trạm Y tế xã trực.', ['Điều 1', 'Điều 1.a', 'Điều 1.a.b1', 'Điều 1.a.b2', 'Điều 1.b']],
    ['what a report holds', 'Điều 1. Báo cáo\na) Công an xã báo cáo.\nNội dung báo cáo gồm:\n- Số vụ;\n- Kiến nghị.', ['Điều 1', 'Điều 1.a', 'Điều 1.a.b1', 'Điều 1.a.b2']],
    ['a wrapped sentence', 'Điều 1. Giao\n1. Ủy ban giao cho\nCông an xã:\n- Kiểm tra.\n2. Trạm Y tế xã trực.', ['Điều 1', 'Điều 1.1', 'Điều 1.1.b1', 'Điều 1.2']],
    ['a line without items', 'Điều 1. Giao\n1. Ủy ban xã họp.\nCông an xã:\nTuần tra.\n2. Trạm Y tế xã trực.', ['Điều 1', 'Điều 1.1', 'Điều 1.2']],
    ['who leads a task', 'I. NHIỆM VỤ\n1. Tuần tra\n- Tuần tra đêm.\nĐơn vị chủ trì:\n- Công an xã.', ['I', 'I.1', 'I.1.b1', 'I.1.b2']],
  ])('is none: %s', (_, text, expected) => expect(paths(text)).toEqual(expected))
})
