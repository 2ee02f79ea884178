import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A page as office scanners send it: one bit a pixel, as a picture or as a mask that paints black. */
export async function bitPdf(picture: Buffer, asMask: boolean): Promise<Uint8Array> {
  const { data, info: { width, height } } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const stride = Math.ceil(width / 8)
  const bits = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (data[y * width + x]! > 140) bits[y * stride + (x >> 3)]! |= 128 >> (x & 7)
  const content = 'q 595 0 0 842 0 0 cm /I Do Q'
  const image = deflateSync(bits)
  const kind = asMask ? '/ImageMask true' : '/ColorSpace /DeviceGray'
  const objects: (readonly [string, Buffer?])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'], ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    ['<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>'],
    [`<< /Length ${content.length} >>`, Buffer.from(content)],
    [`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${kind} /BitsPerComponent 1 /Filter /FlateDecode /Length ${image.length} >>`, image],
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  const places = objects.map(([dictionary, stream], i) => {
    const at = length()
    parts.push(Buffer.from(`${i + 1} 0 obj\n${dictionary}\n`), ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []), Buffer.from('endobj\n'))
    return at
  })
  const xref = length()
  parts.push(Buffer.from(`xref\n0 6\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}
