import { mendLabels } from '../scan/mend-labels.ts'
import { scanNotes } from '../scan/scan-notes.ts'
import type { Taken } from '../taken.ts'
import { asideNotes } from './aside-notes.ts'
import { setAside } from './set-aside.ts'
import type { SetAside } from './set-aside.ts'
import type { PrintedPage } from './types.ts'
import { writePrint } from './write-print.ts'

/** Printed pages as the text of their paper, with what was left out and what was only recognised. `scanned`: the recognised pages; `of`: pages of the file. */
export function takenOfPages(pages: readonly PrintedPage[], scanned: readonly { page: number; confidence: number }[], of: number, before: readonly SetAside[] = []): Taken {
  const { pages: kept, aside } = setAside(pages)
  const { pages: sound, mended } = mendLabels(kept, new Set(scanned.map(({ page }) => page)))
  const written = writePrint(sound)
  const notes = [...scanNotes(written, scanned, mended, of), ...asideNotes([...before, ...aside], written.origins)]
  return { text: written.text, carried: true, from: scanned.length > 0 ? 'scan' : 'pdf', origins: written.origins, notes }
}
