import type { Paper, Signature } from '@phoihop/core/paper'
import { LineRuleType, Paragraph, type FileChild } from 'docx'
import { bareTable } from './bare-table.ts'
import { GAP, SIZE, size, TEXT_WIDTH } from './layout.ts'
import { STYLE } from './styles.ts'
import { plain } from './text-runs.ts'

const HALF = TEXT_WIDTH / 2
const SPACE_TO_SIGN = 4

/** Signatures and Nơi nhận: one signer stands level with the list; two stand side by side above it, as on the joint documents of practice. */
export function signatureBlocks(paper: Paper): FileChild[] {
  const [first, second] = paper.signatures
  const gap = new Paragraph({ keepNext: true, spacing: { line: GAP, lineRule: LineRuleType.EXACT } })
  if (!first) return [gap, ...recipients(paper)]
  if (!second) return [gap, bareTable([HALF, HALF], [[recipients(paper), signature(first)]])]
  return [gap, bareTable([HALF, HALF], [[signature(first), signature(second)]]), new Paragraph({}), ...recipients(paper)]
}

function signature({ authority, position, body, name }: Signature): readonly Paragraph[] {
  const look = { size: size(SIZE.body), bold: true }
  const line = (text: string): Paragraph => new Paragraph({ style: STYLE.centred, keepNext: true, children: [plain(text, look)] })
  const titles = [...(authority && body ? [`${authority} ${body}`] : []), position, ...(body && !authority ? [body] : [])]
  return [...titles.map((text) => line(text.toUpperCase())), ...Array.from({ length: SPACE_TO_SIGN }, () => line('')), line(name ?? '')]
}

function recipients({ recipients: list, archive }: Paper): readonly Paragraph[] {
  const item = (text: string): Paragraph => new Paragraph({ style: STYLE.recipients, children: [plain(text)] })
  return [
    new Paragraph({ style: STYLE.recipientsLabel, children: [plain('Nơi nhận:')] }),
    ...list.map(({ to, purpose }) => item(`- ${to}${purpose ? ` (${purpose})` : ''};`)),
    item(`- Lưu: ${archive}.`),
  ]
}
