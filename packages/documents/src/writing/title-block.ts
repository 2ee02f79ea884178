import type { Paper } from '@phoihop/core/paper'
import { Paragraph, TextRun } from 'docx'
import { FIRST_LINE, GAP, SIZE, size, TEXT_WIDTH, twips, widthOf } from './layout.ts'
import { rule } from './rule.ts'
import { STYLE } from './styles.ts'
import { subjectLines } from './subject-lines.ts'
import { plain } from './text-runs.ts'

/** Kind and subject with the rule under them; then whom it is addressed to, where it is. */
export function titleBlock({ kind, subject, addressees }: Paper): readonly Paragraph[] {
  if (kind === '') return addressed(addressees, GAP)
  const lines = subjectLines(subject)
  const length = Math.min(widthOf(lines.at(-1)!, SIZE.kind), TEXT_WIDTH * 0.8)
  return [
    new Paragraph({ style: STYLE.centred, spacing: { before: 3 * GAP }, keepNext: true, children: [plain(kind, { size: size(SIZE.kind), bold: true })] }),
    new Paragraph({ style: STYLE.centred, keepNext: true, indent: { left: twips(10), right: twips(10) }, children: lines.map((text, at) => new TextRun({ text: text.normalize('NFC'), size: size(SIZE.kind), bold: true, ...(at > 0 ? { break: 1 } : {}) })) }),
    rule(length * 0.4, TEXT_WIDTH, 2 * GAP),
    ...addressed(addressees),
  ]
}

function addressed(to: readonly string[], before = GAP / 2): readonly Paragraph[] {
  const line = (text: string, left: number): Paragraph => new Paragraph({ style: STYLE.left, indent: { left: twips(left) }, spacing: { before, after: GAP / 2 }, children: [plain(text)] })
  const indent = 3 * FIRST_LINE
  if (to.length === 0) return []
  if (to.length === 1) return [line(`Kính gửi: ${to[0]}.`, indent)]
  return [line('Kính gửi:', indent), ...to.map((one, at) => line(`- ${one}${at === to.length - 1 ? '.' : ';'}`, indent + FIRST_LINE))]
}
