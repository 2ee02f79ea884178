import type { NotTaken, Taken } from './taken.ts'

export type Progress = (done: number, of: number) => void
type Reader = (bytes: Uint8Array, progress: Progress) => Promise<Taken | NotTaken>

/** The readers of pages are loaded only when a file needs them: they are large. */
export const takePdf: Reader = async (bytes, progress) => (await import('./pdf.ts')).readPdf(bytes, progress)
export const takeImage: Reader = async (bytes, progress) => (await import('./scan/index.ts')).readImage(bytes, progress)
