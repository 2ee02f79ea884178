import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { barePicture } from './bare-picture.ts'

const WHERE = { IFD0: { Artist: 'Máy ảnh Ba Cầu', Copyright: 'Ba Cầu' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 16/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 11/1 0/1' } }
const page = () => sharp({ create: { width: 240, height: 120, channels: 3, background: '#f4f1e8' } })
const hasPlace = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('Ba C') || Buffer.from(bytes).includes('Exif')

describe.each(['jpeg', 'png', 'webp'] as const)('a picture as %s', (format) => {
  it('loses place and owner and keeps its page', async () => {
    const taken = await page().withExif(WHERE).toFormat(format).toBuffer()
    expect(hasPlace(taken)).toBe(true)
    const bare = await barePicture(taken)
    const about = await sharp(bare).metadata()
    expect(about).toMatchObject({ format, width: 240, height: 120 })
    expect([about.exif, about.xmp, about.iptc]).toEqual([undefined, undefined, undefined])
    expect(hasPlace(bare)).toBe(false)
  })

  it('that carries nothing stays as it is, byte by byte', async () => {
    const plain = new Uint8Array(await page().toFormat(format).toBuffer())
    expect(await barePicture(plain)).toBe(plain)
  })
})

it('stands upright without the note that said how to turn it', async () => {
  const lying = await page().withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await sharp(await barePicture(lying)).metadata()).toMatchObject({ width: 120, height: 240 })
})

it('writes a TIFF anew with all its pages, without the tags of who made it', async () => {
  const sheet = (colour: string) => sharp({ create: { width: 240, height: 120, channels: 3, background: colour } }).png().toBuffer()
  const taken = Buffer.from(await sharp([await sheet('#fff'), await sheet('#aaa'), await sheet('#555')], { join: { animated: true } }).tiff({ compression: 'lzw' }).toBuffer())
  const bare = await barePicture(withArtist(taken))
  expect(hasPlace(withArtist(taken))).toBe(true)
  expect(await sharp(bare).metadata()).toMatchObject({ pages: 3, width: 240, height: 120 })
  expect(hasPlace(bare)).toBe(false)
})

/** The resolution tag of the first page made into the tag Artist, with its text at the end of the file. */
function withArtist(tiff: Buffer): Uint8Array {
  const text = Buffer.from('Ba Cau, Ba C\0')
  const made = Buffer.concat([tiff, text])
  const first = made.readUInt32LE(4)
  const resolution = Array.from({ length: made.readUInt16LE(first) }, (_, at) => first + 2 + at * 12).find((at) => made.readUInt16LE(at) === 282)
  if (resolution === undefined) throw new Error('no tag to take')
  made.writeUInt16LE(315, resolution)
  made.writeUInt16LE(2, resolution + 2)
  made.writeUInt32LE(text.length, resolution + 4)
  made.writeUInt32LE(tiff.length, resolution + 8)
  return new Uint8Array(made)
}

it.each([['a text', 'chương trình phối hợp'], ['a broken picture', '\u00ff\u00d8\u00ff\u00e0 đứt giữa chừng']])('%s comes back as it is', async (_what, text) => {
  const bytes = new TextEncoder().encode(text)
  expect(await barePicture(bytes)).toBe(bytes)
})
