import { MOST_PIXELS } from '../scan/scan-limits.ts'
import type { PdfPage } from './open-pdf.ts'
import { IMAGE, pageObjects } from './page-objects.ts'
import type { Drawn } from './page-objects.ts'
import type { Shown } from './page-runs.ts'

/** A picture as its samples: grey, RGB or RGBA. `turn`: degrees clockwise to bring it upright, as the page says. */
export type Picture = { data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4; turn: number }

/** Of a page's area: a picture that covers less is a seal, a signature or a logo. */
const WHOLE = 0.4

/** The library's kinds of bitmaps: grey, and colours in the order blue, green, red, with or without a fourth byte. */
const [GREY, BGR, BGRX, BGRA] = [1, 2, 3, 4]

const shareOf = ({ under: [a, b, c, d] }: Drawn, { width, height }: Shown): number => Math.abs(a * d - b * c) / Math.max(1, width * height)

function sizeOf({ engine: { call, room }, engine }: PdfPage, { at }: Drawn): { width: number; height: number } {
  return call.FPDFImageObj_GetImagePixelSize(at, room, room + 4) === 1 ? { width: engine.int(0), height: engine.int(1) } : { width: 0, height: 0 }
}

/** A bitmap's bytes without the filling at the ends of its rows, red first. */
function samplesOf({ engine }: PdfPage, bitmap: number, turn: number): Picture | undefined {
  const { call } = engine
  const [format, width, height, stride] = [call.FPDFBitmap_GetFormat(bitmap), call.FPDFBitmap_GetWidth(bitmap), call.FPDFBitmap_GetHeight(bitmap), call.FPDFBitmap_GetStride(bitmap)]
  const [bytes, channels] = format === GREY ? [1, 1 as const] : format === BGR ? [3, 3 as const] : format === BGRA ? [4, 4 as const] : format === BGRX ? [4, 3 as const] : [0, 3 as const]
  if (bytes === 0 || width * height > MOST_PIXELS) return undefined
  const from = engine.bytes(call.FPDFBitmap_GetBuffer(bitmap), stride * height)
  const data = engine.copy(width * height * channels)
  for (let y = 0, to = 0; y < height; y++) {
    const row = y * stride
    if (channels === 1) { data.set(from.subarray(row, row + width), to); to += width; continue }
    for (let x = row; x < row + width * bytes; x += bytes) {
      data[to] = from[x + 2]!
      data[to + 1] = from[x + 1]!
      data[to + 2] = from[x]!
      if (channels === 4) data[to + 3] = from[x + 3]!
      to += channels
    }
  }
  return { data, width, height, channels, turn }
}

/** A picture that only says where black is painted: one bit a pixel, in no colour. */
function isStencil({ engine: { call, room }, engine, at }: PdfPage, drawn: Drawn): boolean {
  return call.FPDFImageObj_GetImageMetadata(drawn.at, at, room) === 1 && engine.int(4) === 1 && engine.int(5) === 0
}

/** A picture in all its pixels; one that may be masked is drawn with its mask, in all its pixels too. */
function pictureOf(page: PdfPage, drawn: Drawn, turn: number): Picture | undefined {
  const { engine: { call } } = page
  const { width, height } = sizeOf(page, drawn)
  if (width < 8 || height < 8 || width * height > MOST_PIXELS) return undefined
  const stencil = isStencil(page, drawn)
  const masked = !stencil && page.hasMasks()
  if (masked) call.FPDFImageObj_SetMatrix(drawn.at, width, 0, 0, height, 0, 0)
  const bitmap = masked ? call.FPDFImageObj_GetRenderedBitmap(page.document, page.at, drawn.at) : call.FPDFImageObj_GetBitmap(drawn.at)
  if (bitmap === 0) return undefined
  const picture = samplesOf(page, bitmap, turn)
  call.FPDFBitmap_Destroy(bitmap)
  // The library has white where the stencil paints.
  if (stencil && picture) for (let i = 0; i < picture.data.length; i++) picture.data[i] = 255 - picture.data[i]!
  return picture
}

function stacked(strips: readonly Picture[]): Picture | undefined {
  const first = strips[0]
  if (!first || strips.some(({ width, channels }) => width !== first.width || channels !== first.channels)) return undefined
  const data = new Uint8Array(strips.reduce((sum, strip) => sum + strip.data.length, 0))
  let at = 0
  for (const strip of strips) { data.set(strip.data, at); at += strip.data.length }
  return { ...first, data, height: strips.reduce((sum, { height }) => sum + height, 0) }
}

/** The picture that covers a page, if one does: a scan. Scanners that cut a page into strips leave several of equal width, one below the other. */
export function pageScan(page: PdfPage, shown: Shown): Picture | undefined {
  const placed = pageObjects(page, IMAGE).map((one) => ({ one, share: shareOf(one, shown) }))
  const whole = [...placed].sort((a, b) => b.share - a.share)[0]
  if (!whole || placed.reduce((sum, { share }) => sum + share, 0) < WHOLE) return undefined
  if (whole.share >= WHOLE) return pictureOf(page, whole.one, shown.turn)
  const strips = placed.filter(({ share }) => share > 0.005).sort((a, b) => b.one.under[5] - a.one.under[5]).map(({ one }) => pictureOf(page, one, shown.turn))
  return stacked(strips.filter((strip) => strip !== undefined))
}
