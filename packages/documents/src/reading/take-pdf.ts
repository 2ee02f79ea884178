import type { NotTaken, Taken } from './taken.ts'

export type Progress = (done: number, of: number) => void
type Reader = (bytes: Uint8Array, progress: Progress) => Promise<Taken | NotTaken>

/** The readers of pages are loaded only when a file needs them: they are large. */
async function reader(room: string, name: string): Promise<Reader> {
  const loaded = await import(room) as Record<string, Reader>
  return loaded[name]!
}

export const takePdf: Reader = async (bytes, progress) => (await reader('./pdf.ts', 'readPdf'))(bytes, progress)
export const takeImage: Reader = async (bytes, progress) => (await reader('./scan/index.ts', 'readImage'))(bytes, progress)
