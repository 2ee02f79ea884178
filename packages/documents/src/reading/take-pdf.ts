import type { NotTaken, Taken } from './taken.ts'

export type Progress = (done: number, of: number) => void

/** The readers of pages are loaded only when a file needs them: they are large. */
export async function takePdf(bytes: Uint8Array, progress: Progress): Promise<Taken | NotTaken> {
  const [{ readPdf }, { oldFonts }] = await Promise.all([import('./pdf.ts'), import('./text/old-fonts.ts')])
  return readPdf(bytes, progress, oldFonts)
}

export const takeImage = async (bytes: Uint8Array, progress: Progress): Promise<Taken | NotTaken> => (await import('./scan/index.ts')).readImage(bytes, progress)
