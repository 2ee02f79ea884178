import { extractImages } from 'unpdf'
import type { OpenPdf } from './open-pdf.ts'
import type { PdfPage } from './page-runs.ts'

/** A picture as its samples: grey, RGB or RGBA. `turn`: degrees clockwise to bring it upright, as the page says. */
export type Picture = { data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4; turn: number }

/** Less than this is a seal, a signature or a logo, not a page. */
const LEAST_SAMPLES = 400 * 400

/** The pictures of a page that are large enough to be a scan of it, the largest first; scanners that cut a page into strips leave several of equal width. */
export async function pageScan(pdf: OpenPdf, page: PdfPage): Promise<Picture | undefined> {
  const images = (await extractImages(pdf, page.pageNumber)).filter(({ width, height }) => width > 300 && width * height > 20_000)
  const strips = images.length > 1 && images.every(({ width, channels }) => width === images[0]!.width && channels === images[0]!.channels)
  const whole = strips ? stacked(images) : [...images].sort((a, b) => b.width * b.height - a.width * a.height)[0]
  if (!whole || whole.width * whole.height < LEAST_SAMPLES) return undefined
  return { data: new Uint8Array(whole.data.buffer, whole.data.byteOffset, whole.data.byteLength), width: whole.width, height: whole.height, channels: whole.channels, turn: page.rotate }
}

type Image = Awaited<ReturnType<typeof extractImages>>[number]

function stacked(images: readonly Image[]): Image {
  const first = images[0]!
  const data = new Uint8ClampedArray(images.reduce((sum, image) => sum + image.data.length, 0))
  let at = 0
  for (const image of images) { data.set(image.data, at); at += image.data.length }
  return { ...first, data, height: images.reduce((sum, { height }) => sum + height, 0) }
}
