import { BorderStyle, LineRuleType, Paragraph } from 'docx'
import { twips } from './layout.ts'

/** A solid rule of a length, centred in a width (millimetres), close under the line above. */
export function rule(length: number, within: number, gapBelow = 0): Paragraph {
  const indent = twips(Math.max(0, (within - length) / 2))
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 20, after: gapBelow, line: 20, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}
