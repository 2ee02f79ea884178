import { pageOperators } from './page-operators.ts'
import type { Drawn } from './page-operators.ts'
import type { PdfPage } from './page-runs.ts'

/** A picture as its samples: grey, RGB or RGBA. `turn`: degrees clockwise to bring it upright, as the page says. */
export type Picture = { data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4; turn: number }

/** Of a page's area: a picture that covers less is a seal, a signature or a logo. */
const WHOLE = 0.4

/** The library's kinds of samples: one bit a pixel, three bytes, four bytes. */
const [ONE_BIT, RGB, RGBA] = [1, 2, 3]
type Samples = { width: number; height: number; kind?: number; data?: Uint8Array | Uint8ClampedArray | string }

const shareOf = ({ under: [a, b, c, d] }: Drawn, page: PdfPage): number => {
  const [x0, y0, x1, y1] = page.view as [number, number, number, number]
  return Math.abs(a * d - b * c) / Math.max(1, (x1 - x0) * (y1 - y0))
}

const stored = (page: PdfPage, key: string): Promise<Samples | undefined> =>
  new Promise((resolve) => (key.startsWith('g_') ? page.commonObjs : page.objs).get(key, resolve))

async function samplesOf({ name, args: [what] }: Drawn, page: PdfPage): Promise<Samples | undefined> {
  const own = typeof what === 'string' ? await stored(page, what) : what as Samples | undefined
  if (!own || name !== 'paintImageMaskXObject') return own
  const data = typeof own.data === 'string' ? (await stored(page, own.data))?.data : own.data
  return { ...own, kind: ONE_BIT, ...(data ? { data } : {}) }
}

/** Bits as grey samples; a bit that is not set is black, in a picture as in a mask. */
function fromBits(data: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height)
  const stride = Math.ceil(width / 8)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) grey[y * width + x] = (data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  return grey
}

function pictureOf({ width, height, kind, data }: Samples, turn: number): Picture | undefined {
  if (!data || typeof data === 'string' || width < 8 || height < 8) return undefined
  if (kind === ONE_BIT) return data.length < Math.ceil(width / 8) * height ? undefined : { data: fromBits(data, width, height), width, height, channels: 1, turn }
  const channels = kind === RGB ? 3 : kind === RGBA ? 4 : data.length / (width * height)
  if (channels !== 1 && channels !== 3 && channels !== 4) return undefined
  return { data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height, channels, turn }
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
export async function pageScan(page: PdfPage): Promise<Picture | undefined> {
  const placed = (await pageOperators(page)).filter(({ name }) => name.startsWith('paint')).map((one) => ({ one, share: shareOf(one, page) }))
  const whole = [...placed].sort((a, b) => b.share - a.share)[0]
  if (!whole || placed.reduce((sum, { share }) => sum + share, 0) < WHOLE) return undefined
  if (whole.share >= WHOLE) {
    const samples = await samplesOf(whole.one, page)
    return samples && pictureOf(samples, page.rotate)
  }
  const strips = await Promise.all(placed.filter(({ share }) => share > 0.005).sort((a, b) => b.one.under[5] - a.one.under[5]).map(({ one }) => samplesOf(one, page)))
  return stacked(strips.flatMap((samples) => (samples && pictureOf(samples, page.rotate)) ?? []))
}
