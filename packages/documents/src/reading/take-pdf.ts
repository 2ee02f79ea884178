import type { oldFonts } from './text/old-fonts.ts'
import type { NotTaken, Taken } from './taken.ts'

export type Progress = (done: number, of: number) => void
type Reader = (bytes: Uint8Array, progress: Progress, fonts?: typeof oldFonts) => Promise<Taken | NotTaken>

/** The readers of pages are loaded only when a file needs them: they are large. */
async function reader(room: string, name: string): Promise<Reader> {
  const loaded = await import(room) as Record<string, Reader>
  return loaded[name]!
}

export async function takePdf(bytes: Uint8Array, progress: Progress): Promise<Taken | NotTaken> {
  const [readPdf, fonts] = await Promise.all([reader('./pdf.ts', 'readPdf'), import('./text/old-fonts.ts')])
  return readPdf(bytes, progress, fonts.oldFonts)
}

export const takeImage = async (bytes: Uint8Array, progress: Progress): Promise<Taken | NotTaken> => (await reader('./scan/index.ts', 'readImage'))(bytes, progress)
