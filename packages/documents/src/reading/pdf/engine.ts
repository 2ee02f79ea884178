import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { resourceLimits } from 'node:worker_threads'
import { init } from '@embedpdf/pdfium'
import { besideHeap, costs } from '../limits.ts'

const names = [
  'FPDF_LoadMemDocument', 'FPDF_CloseDocument', 'FPDF_GetLastError', 'FPDF_GetPageCount', 'FPDF_LoadPage', 'FPDF_ClosePage', 'FPDF_GetPageBoundingBox', 'FPDFPage_GetRotation',
  'FPDFText_LoadPage', 'FPDFText_ClosePage', 'FPDFText_CountChars', 'FPDFText_GetUnicode', 'FPDFText_GetTextObject', 'FPDFText_GetCharOrigin', 'FPDFText_GetLooseCharBox',
  'FPDFText_GetFontSize', 'FPDFText_GetMatrix', 'FPDFText_HasUnicodeMapError', 'FPDFText_IsGenerated', 'FPDFText_IsHyphen', 'FPDFTextObj_GetFont', 'FPDFFont_GetGlyphWidth', 'FPDFFont_GetBaseFontName',
  'FPDFPage_CountObjects', 'FPDFPage_GetObject', 'FPDFFormObj_CountObjects', 'FPDFFormObj_GetObject', 'FPDFPageObj_GetType', 'FPDFPageObj_GetMatrix', 'FPDFPageObj_GetMarkedContentID',
  'FPDFPath_CountSegments', 'FPDFPath_GetPathSegment', 'FPDFPath_GetDrawMode', 'FPDFPathSegment_GetPoint', 'FPDFPathSegment_GetType', 'FPDFPathSegment_GetClose',
  'FPDFImageObj_GetBitmap', 'FPDFImageObj_GetRenderedBitmap', 'FPDFImageObj_GetImagePixelSize', 'FPDFImageObj_GetImageMetadata', 'FPDFImageObj_SetMatrix',
  'FPDFBitmap_GetBuffer', 'FPDFBitmap_GetFormat', 'FPDFBitmap_GetWidth', 'FPDFBitmap_GetHeight', 'FPDFBitmap_GetStride', 'FPDFBitmap_Destroy', 'malloc', 'free',
] as const
type Calls = Record<(typeof names)[number], (...args: readonly number[]) => number> & { memory: WebAssembly.Memory }

/** Sixteen numbers that answers are written into. */
const ROOM = 128
/** The memory is enlarged by a fifth more than what is asked for. */
const OVERGROWTH = 1.2
/** Bytes: an engine that has grown beyond is not used for another file, as its memory never shrinks. */
const KEPT = 64 * 2 ** 20

/** PDFium in memory of its own, which holds nothing of the machine's: no files, no network, nothing of the file is run. */
export class Engine {
  readonly call: Calls
  /** Where answers are written: read them with `double` and `float` before the next call. */
  readonly room: number
  /** It met what it cannot bear and stopped for good. */
  dead = false
  #doubles = new Float64Array()
  #floats = new Float32Array()

  constructor(call: Calls) {
    this.call = call
    this.room = call.malloc(ROOM)
  }

  /** The views on the memory end when it grows. */
  #renew() {
    this.#doubles = new Float64Array(this.call.memory.buffer)
    this.#floats = new Float32Array(this.call.memory.buffer)
  }
  double(nth: number): number {
    if (this.#doubles.length === 0) this.#renew()
    return this.#doubles[(this.room >> 3) + nth]!
  }
  float(nth: number): number {
    if (this.#floats.length === 0) this.#renew()
    return this.#floats[(this.room >> 2) + nth]!
  }
  int(nth: number): number { return new Int32Array(this.call.memory.buffer, this.room, nth + 1)[nth]! }
  /** Room beside its memory for what is copied out of it. */
  copy(length: number): Uint8Array<ArrayBuffer> {
    if (this.call.memory.buffer.byteLength + length > roomLeft()) throw new OutOfMemory()
    return new Uint8Array(length)
  }
  bytes(from: number, length: number): Uint8Array { return new Uint8Array(this.call.memory.buffer, from, length) }
}

/** As Node says it of a thread that has no room left, which this is. */
export class OutOfMemory extends Error { readonly code = 'ERR_WORKER_OUT_OF_MEMORY' }

/** The memory lies outside the part that a thread is held to: what both take together is held to the same sum. */
function roomLeft(): number {
  const { maxOldGenerationSizeMb } = resourceLimits
  const megabytes = maxOldGenerationSizeMb === undefined ? costs.megabytes : maxOldGenerationSizeMb + besideHeap
  return megabytes * 2 ** 20 - process.memoryUsage().heapUsed
}

let compiled: Promise<WebAssembly.Module> | undefined
const compile = async () => WebAssembly.compile(await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))))

async function start(): Promise<Engine> {
  const module = await (compiled ??= compile())
  const instantiateWasm = (imports: { env: Record<string, (...args: number[]) => unknown> }, done: (instance: WebAssembly.Instance) => WebAssembly.Exports) => {
    const grow = imports.env['emscripten_resize_heap']!
    const held = (bytes: number) => { if ((bytes >>> 0) * OVERGROWTH > roomLeft()) throw new OutOfMemory(); return grow(bytes) }
    return done(new WebAssembly.Instance(module, { ...imports, env: { ...imports.env, emscripten_resize_heap: held } } as never))
  }
  const quiet = () => undefined
  const started = await init({ instantiateWasm, print: quiet, printErr: quiet } as never)
  started.PDFiumExt_Init()
  return new Engine(started.pdfium.wasmExports as unknown as Calls)
}

let ready: Promise<Engine> | undefined

/** Loaded with the first PDF, used for the next ones. */
export const engine = (): Promise<Engine> => (ready ??= start())

const stops = (error: unknown) => error instanceof WebAssembly.RuntimeError || error instanceof OutOfMemory || error instanceof RangeError

/** Runs work of an engine; where that stops it for good, the next file gets another one. */
export async function guarded<T>(own: Engine, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (stops(error)) { own.dead = true; ready = undefined }
    throw error
  }
}

/** After a file: what has grown large is let go. */
export const release = ({ call }: Engine): void => { if (call.memory.buffer.byteLength > KEPT) ready = undefined }
