import sharp, { type Sharp } from 'sharp'
import { MOST_PIXELS } from './scan/scan-limits.ts'

const GOOD = 95
const remade: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: GOOD }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: GOOD }),
  tiff: (picture) => picture.tiff({ compression: 'lzw' }),
}

/**
 * A picture without what the camera wrote beside it (place, time, device, owner): the same page, upright. A picture that carries nothing of the
 * kind, a file that is no picture and one that cannot be decoded come back as they are; a TIFF is always written anew, since its notes stand among
 * its own tags where nothing tells of them. Law 91/2025/QH15: no more is kept than is needed.
 */
export async function barePicture(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const about = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()
    const remake = remade[about.format ?? '']
    const isNoted = about.format === 'tiff' || (about.exif ?? about.xmp ?? about.iptc ?? about.comments) !== undefined
    if (!remake || !isNoted) return bytes
    const pages = about.pages ?? 1
    const picture = sharp(bytes, { pages, limitInputPixels: MOST_PIXELS, failOn: 'error' })
    return new Uint8Array(await remake(pages > 1 ? picture : picture.autoOrient()).toBuffer())
  } catch {
    return bytes
  }
}
