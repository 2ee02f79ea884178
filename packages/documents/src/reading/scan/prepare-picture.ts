import sharp from 'sharp'
import type { Sharp } from 'sharp'
import type { Picture } from '../pdf/page-scan.ts'
import { MOST_PIXELS } from './scan-limits.ts'
import { skewOf } from './skew-of.ts'

/** A page made ready for recognition: its grey samples and how many of its pixels make a point (1/72 inch) of an A4 page. */
export type Prepared = { grey: Buffer; width: number; height: number; perPoint: number }

const A4_WIDTH = 595
/** 300 dots to the inch of an A4 page: what the recogniser was trained on. */
const WANTED = 2480
/** Pixels of a prepared page at most: an A3 page at 300 dots to the inch. */
const MOST_PREPARED = 18_000_000
/** Degrees: a page is set straight from here on; rules must not run out of their row of pixels. */
const LEAST_SKEW = 0.12
const white = { background: '#ffffff' }

type Grey = { data: Buffer; width: number; height: number }

async function greyOf(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const samples = ({ data, width, height }: Grey) => sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: MOST_PIXELS * 2 })

/** Most of a page is paper: the paper becomes white, the darkest ink black. */
const levelled = (picture: Sharp) => picture.normalise({ lower: 0, upper: 60 })

function opened(source: Uint8Array | Picture, pageOfFile: number): Sharp {
  if (source instanceof Uint8Array) return sharp(source, { page: pageOfFile, limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
  const { data, width, height, channels, turn } = source
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: MOST_PIXELS }).rotate(turn)
}

async function straightened(page: Grey): Promise<Grey> {
  const small = await greyOf(levelled(samples(page).resize(Math.min(page.width, 700))))
  const skew = skewOf({ grey: small.data, width: small.width, height: small.height })
  return Math.abs(skew) < LEAST_SKEW ? page : greyOf(samples(page).rotate(-skew, white))
}

/** To about 300 dots to the inch of an A4 page, enlarged three times at most. */
function scaleOf(width: number, height: number): number {
  const shorter = Math.min(width, height)
  const wanted = shorter > WANTED && shorter < 1.3 * WANTED ? 1 : Math.min(3, WANTED / shorter)
  return Math.min(wanted, Math.sqrt(MOST_PREPARED / (width * height)))
}

/** Grey, upright, straight, its paper white and brought to about 300 dots to the inch. Throws when the picture cannot be decoded. `extra`: quarter turns in degrees to turn it further. */
export async function preparePicture(source: Uint8Array | Picture, pageOfFile = 0, extra = 0): Promise<Prepared> {
  const page = await straightened(await greyOf(opened(source, pageOfFile).flatten(white)))
  const turned = extra % 180 === 0 ? page : { width: page.height, height: page.width }
  const scale = scaleOf(turned.width, turned.height)
  const [width, height] = [turned.width, turned.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number]
  const { data } = await greyOf(levelled(samples(page).rotate(extra).resize(width, height, { kernel: 'cubic', fit: 'fill' })))
  return { grey: data, width, height, perPoint: Math.min(width, height) / A4_WIDTH }
}

/** The page as a PNG for the recogniser. */
export const pngOf = ({ grey, width, height }: Prepared): Promise<Buffer> =>
  sharp(grey, { raw: { width, height, channels: 1 } }).withMetadata({ density: 300 }).png({ compressionLevel: 1 }).toBuffer()
