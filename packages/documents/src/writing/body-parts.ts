import type { Part } from '@phoihop/core/paper'
import { HeadingLevel, Paragraph, type FileChild } from 'docx'
import { dataTable } from './data-table.ts'
import { STYLE } from './styles.ts'
import { plain, textRuns, type Links } from './text-runs.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** The parts in order. The last paragraph stays with what follows it, so that no signature stands on a page alone. */
export function bodyParts(parts: readonly Part[], links: Links): FileChild[] {
  return parts.flatMap((part, at): FileChild[] => {
    switch (part.part) {
      case 'heading':
        return [new Paragraph({ heading: LEVELS[part.level], children: [plain(`${part.label} ${part.text}`)] })]
      case 'paragraph':
        return [new Paragraph({ style: STYLE.body, keepNext: at === parts.length - 1, children: textRuns(part.runs, links) })]
      case 'bullet':
        return [new Paragraph({ style: STYLE.bullet, children: [plain('- '), ...textRuns(part.runs, links)] })]
      case 'note':
        return [new Paragraph({ style: STYLE.note, children: textRuns(part.runs, links) })]
      case 'table':
        return dataTable(part, links)
    }
  })
}
