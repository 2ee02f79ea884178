import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawnPage } from './invented-page.fixture.ts'
import { skewOf } from './skew-of.ts'

describe('how crooked a page lies', async () => {
  const text = Array.from({ length: 14 }, () => 'Hằng quý, hai bên cùng kiểm tra các bến đò trên địa bàn xã;').join('\n')
  const page = await (await drawnPage([{ text, x: 85, y: 150, width: 465 }], { dpi: 100 })).toBuffer()
  it.each([0, 0.5, -0.5, 1.3, -2, 3])('%s degrees', async (degrees) => {
    const { data, info } = await sharp(page).rotate(degrees, { background: 'white' }).resize(700).greyscale().raw().toBuffer({ resolveWithObject: true })
    expect(Math.abs(skewOf({ grey: data, width: info.width, height: info.height }) - degrees)).toBeLessThan(0.16)
  })
  it('a blank one tells nothing', () => expect(skewOf({ grey: new Uint8Array(700 * 900).fill(255), width: 700, height: 900 })).toBe(0))
})
