import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'

const fontfile = fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))

/** A block of text on an A4 page; points from the top left. `size`: of the type. */
export type TextBlock = { text: string; x: number; y: number; width: number; align?: 'left' | 'centre' | 'right'; size?: number }
/** A ruled line from one point to another. */
export type DrawnRule = readonly [number, number, number, number]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const render = ({ text, width, align = 'left', size = 13 }: Omit<TextBlock, 'x' | 'y'>, dpi: number) =>
  sharp({ text: { text: `<span foreground="black">${escaped(text)}</span>`, font: `Tinos ${size}`, fontfile, dpi, width: Math.round((width * dpi) / 72), align, rgba: true, spacing: Math.round((3 * dpi) / 72) } })
    .png().toBuffer({ resolveWithObject: true })

/** How high a block stands, in points. */
export const heightOf = async (block: Omit<TextBlock, 'x' | 'y'>): Promise<number> => ((await render(block, 200)).info.height * 0.36)

/** A page drawn as a picture: blocks of Tinos and black rules on white, at `dpi` dots to the inch. Needs no font of the system. */
export async function drawnPage(blocks: readonly TextBlock[], { rules = [], dpi = 200 }: { rules?: readonly DrawnRule[]; dpi?: number } = {}): Promise<Sharp> {
  const scale = dpi / 72
  const [width, height] = [Math.round(595 * scale), Math.round(842 * scale)]
  const drawn = await Promise.all(blocks.map(async ({ text, x, y, width: wide, align = 'left', size = 13 }) => {
    const { data, info } = await render({ text, width: wide, align, size }, dpi)
    const shift = align === 'centre' ? (wide * scale - info.width) / 2 : align === 'right' ? wide * scale - info.width : 0
    return { input: data, left: Math.round(x * scale + shift), top: Math.round(y * scale) }
  }))
  const lines = rules.map(([x0, y0, x1, y1]) => `<line x1="${x0 * scale}" y1="${y0 * scale}" x2="${x1 * scale}" y2="${y1 * scale}" stroke="black" stroke-width="${0.75 * scale}"/>`).join('')
  const ruled = { input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines}</svg>`), left: 0, top: 0 }
  const page = await sharp({ create: { width, height, channels: 3, background: 'white' } }).composite([...drawn, ruled]).greyscale().png().toBuffer()
  return sharp(page)
}
