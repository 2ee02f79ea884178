import sharp from 'sharp'
import type { Picture } from '../pdf/page-scan.ts'

/** A page made ready for recognition: its grey samples and how many of its pixels make a point (1/72 inch) of an A4 page. */
export type Prepared = { grey: Buffer; width: number; height: number; perPoint: number }

const A4_WIDTH = 595
/** 300 dots to the inch of an A4 page: what the recogniser was trained on. */
const WANTED = 2480
/** Pixels at most, before and after: an A3 page at 600 dots to the inch, and one at 300. */
export const MOST_PIXELS = 70_000_000
const MOST_PREPARED = 18_000_000

const opened = (source: Uint8Array | Picture) => ('data' in source
  ? sharp(source.data, { raw: { width: source.width, height: source.height, channels: source.channels }, limitInputPixels: MOST_PIXELS }).rotate(source.turn)
  : sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient())

/** Grey, upright, its paper white (most of a page is paper) and brought to about 300 dots to the inch. Throws when the picture cannot be decoded. `extra`: degrees to turn it further. */
export async function preparePicture(source: Uint8Array | Picture, pageOfFile = 0, extra = 0): Promise<Prepared> {
  const upright = await (source instanceof Uint8Array ? sharp(source, { page: pageOfFile, limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient() : opened(source))
    .flatten({ background: '#ffffff' }).greyscale().raw().toBuffer({ resolveWithObject: true })
  const raw = { width: upright.info.width, height: upright.info.height, channels: 1 as const }
  const turned = extra % 180 === 0 ? raw : { ...raw, width: raw.height, height: raw.width }
  const shorter = Math.min(turned.width, turned.height)
  const scale = Math.min(Math.max(1, Math.min(3, WANTED / shorter)), shorter > 1.3 * WANTED ? WANTED / shorter : 3, Math.sqrt(MOST_PREPARED / (raw.width * raw.height)))
  const [width, height] = [Math.max(1, Math.round(turned.width * scale)), Math.max(1, Math.round(turned.height * scale))]
  const { data } = await sharp(upright.data, { raw }).rotate(extra).resize(width, height, { kernel: 'cubic', fit: 'fill' }).normalise({ lower: 0, upper: 60 })
    .greyscale().raw().toBuffer({ resolveWithObject: true })
  return { grey: data, width, height, perPoint: Math.min(width, height) / A4_WIDTH }
}

/** The page as a PNG for the recogniser. */
export const pngOf = ({ grey, width, height }: Prepared): Promise<Buffer> =>
  sharp(grey, { raw: { width, height, channels: 1 } }).withMetadata({ density: 300 }).png({ compressionLevel: 1 }).toBuffer()
