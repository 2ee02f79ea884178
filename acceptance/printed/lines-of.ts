import { getDocumentProxy } from 'unpdf'

const MM = 25.4 / 72
/** Words of one line stand no further apart, except where the day is left blank for ink. */
const [SPACE, FOR_INK] = [9, 13]
/** Higher than this stands nothing but the number of a page. */
export const ABOVE_TEXT = 18

/** A stretch of text as it stands on a page, in millimetres from its top left corner; `foot`: where its letters stand. `size` in points. */
export type Stretch = { page: number; text: string; left: number; right: number; foot: number; size: number; font: string }

/** Everything printed, in the order it was written into the file, without page numbers. */
export async function stretchesOf(pdf: Uint8Array): Promise<{ pages: number; stretches: readonly Stretch[]; text: string }> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const stretches: Stretch[] = []
  let text = ''
  for (let nth = 1; nth <= file.numPages; nth++) {
    const page = await file.getPage(nth)
    const [{ items }, height] = [await page.getTextContent(), page.view[3] as number]
    // Only what is drawn has its font at hand.
    await page.getOperatorList()
    for (const item of items) {
      if (!('str' in item)) continue
      const [size = 0, , , , left = 0, foot = 0] = item.transform as number[]
      const stretch = { page: nth, text: item.str, left: left * MM, right: (left + item.width) * MM, foot: (height - foot) * MM, size, font: item.str.trim() === '' ? '' : (page.commonObjs.get(item.fontName) as { name: string }).name }
      if (stretch.foot < ABOVE_TEXT) continue
      text += item.str + (item.hasEOL ? '\n' : '')
      if (item.str.trim() !== '') stretches.push(stretch)
    }
    text += '\n'
  }
  return { pages: file.numPages, stretches, text }
}

/** Stretches on one line of a page put together. A gap wider than a space parts two blocks that stand side by side. */
export function linesOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const lines: Stretch[] = []
  const order = stretches.toSorted((a, b) => a.page - b.page || (Math.abs(a.foot - b.foot) < 0.6 ? a.left - b.left : a.foot - b.foot))
  for (const one of order) {
    const last = lines.at(-1)
    const isNext = last?.page === one.page && Math.abs(last.foot - one.foot) < 0.6 && one.left - last.right < (last.text.endsWith('ngày') ? FOR_INK : SPACE) && one.left >= last.left
    if (last && isNext) lines[lines.length - 1] = { ...last, text: last.text + (one.left - last.right > 0.5 ? ' ' : '') + one.text, right: one.right }
    else lines.push(one)
  }
  return lines
}
