import type { Run } from '../print/types.ts'
import { plainBullets } from './legible.ts'
import type { PdfPage } from './open-pdf.ts'
import { TEXT, pageObjects } from './page-objects.ts'

/** A point of the page's own space as it is shown: turned upright, origin at the top left. */
export type Shown = { width: number; height: number; turn: number; at: (x: number, y: number) => readonly [number, number]; along: (a: number, b: number) => readonly [number, number] }

export function shownPage({ engine, at }: PdfPage): Shown {
  const { call, room } = engine
  call.FPDF_GetPageBoundingBox(at, room)
  const [left, top, right, bottom] = [engine.float(0), engine.float(1), engine.float(2), engine.float(3)]
  const [width, height] = [right - left, top - bottom]
  switch (call.FPDFPage_GetRotation(at)) {
    case 1: return { width: height, height: width, turn: 90, at: (x, y) => [y - bottom, x - left], along: (a, b) => [b, a] }
    case 2: return { width, height, turn: 180, at: (x, y) => [right - x, y - bottom], along: (a, b) => [-a, b] }
    case 3: return { width: height, height: width, turn: 270, at: (x, y) => [top - y, right - x], along: (a, b) => [-b, -a] }
    default: return { width, height, turn: 0, at: (x, y) => [x - left, top - y], along: (a, b) => [a, -b] }
  }
}

/** In widths of the type: a gap that parts two words, after a glyph of which only the ink is known, and where the library parts them too; one that parts two runs, with a blank in it and without: cells that stand close have none between. */
const [WORD, AFTER_INK, PARTED, APART, BARE] = [0.16, 0.28, 0.1, 0.6, 0.3]
/** In widths of the type: how far back a glyph may reach into the one before, and off its line. */
const [BACK, OFF] = [0.2, 0.1]
/** In widths of the type: a letter printed over its like within this is printed once, and bold. */
const OVER = 0.06
/** Points: what is nearer stands at the same place. */
const SAME = 0.001

/** The type of a text object: its size, its direction of unit length, what a glyph's width in the font's own size is here, and the marked part of the page it is of. */
type Type = { size: number; a: number; b: number; stretch: number; level: boolean; part: number }

type Open = { text: string; x: number; y: number; endX: number; endY: number; type: Type; blank: boolean; ink: boolean }

const isBlank = (code: number) => code === 32 || code === 160 || code === 9 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
/** What the library leaves of a hyphen at the end of a line. */
const isHyphen = (code: number) => code === 2 || code === 0xfffe
const SOFT_HYPHEN = 0xad

function typeOf({ engine }: PdfPage, text: number, i: number, object: number): Type {
  const { call, room } = engine
  const own = call.FPDFText_GetFontSize(text, i)
  call.FPDFText_GetMatrix(text, i, room)
  const [a, b, c, d] = [engine.float(0), engine.float(1), engine.float(2), engine.float(3)]
  const long = Math.hypot(a, b) || 1
  const level = a > 0 && Math.abs(b) < 1e-6 * a
  return { size: Math.abs(own) * Math.hypot(c, d), a: a / long, b: b / long, stretch: long, level, part: call.FPDFPageObj_GetMarkedContentID(object) }
}

const alike = (one: Type, other: Type) =>
  one === other || (one.part === other.part && Math.abs(one.size - other.size) < 0.01 && Math.abs(one.a - other.a) + Math.abs(one.b - other.b) < 0.001)

/** Whether a page has text of which no letter can be told: its font is damaged. */
export const isUnreadable = (page: PdfPage, runs: readonly Run[]): boolean => runs.length === 0 && pageObjects(page, TEXT).length > 0

/** What a page prints, in the order of the file. Blank runs keep their place: they tell gaps from words. What stands off the page is not seen, and left out. */
export function pageRuns(page: PdfPage, shown: Shown): readonly Run[] {
  const { engine: { call } } = page
  const text = call.FPDFText_LoadPage(page.at)
  if (text === 0) return []
  const runs: Run[] = []
  readRuns(page, text, (open) => runs.push(runOf(open, shown)))
  call.FPDFText_ClosePage(text)
  return runs.filter(({ x, right, y, size, turned }) => turned || (right >= 0 && x <= shown.width && y >= 0 && y - size <= shown.height))
}

function runOf({ text, x, y, endX, endY, type }: Open, shown: Shown): Run {
  const [left, base] = shown.at(x, y)
  const [along, across] = shown.along(type.a, type.b)
  const turned = Math.abs(across) > 0.15 * Math.abs(along) || along < 0
  return { text: plainBullets(text.normalize('NFC')), x: left, right: left + Math.hypot(endX - x, endY - y), y: base, size: type.size, turned }
}

/** Whether a glyph goes on with a run: `gap` along its line and `off` across it, in points. `together`: shown by one instruction, or with a blank between. */
const goesOn = (open: Open, type: Type, gap: number, off: number, together: boolean) =>
  alike(open.type, type) && gap <= (together ? APART : BARE) * type.size && gap >= -BACK * type.size && Math.abs(off) <= OFF * type.size

function readRuns(page: PdfPage, text: number, put: (open: Open) => void) {
  const { engine } = page
  const { call, room } = engine
  const count = call.FPDFText_CountChars(text)
  let open: Open | undefined
  let [object, lastX, lastY, lastCode] = [0, NaN, NaN, 0]
  let type: Type | undefined
  // Whether the library put a blank before the glyph within its text object.
  let parted = false
  const close = () => {
    if (open) put(open.blank ? { ...open, text: `${open.text} ` } : open)
    open = undefined
  }
  for (let i = 0; i < count; i++) {
    const own = call.FPDFText_GetTextObject(text, i)
    const code = call.FPDFText_GetUnicode(text, i)
    if (own === 0 || code === 13 || code === 10) { parted = true; continue }
    const blank = isBlank(code)
    if (blank && call.FPDFText_IsGenerated(text, i) === 1) { parted = true; continue }
    const inside = own === object
    if (!inside) { object = own; type = typeOf(page, text, i, own) }
    const its = type!
    call.FPDFText_GetCharOrigin(text, i, room, room + 8)
    const [x, y] = [engine.double(0), engine.double(1)]
    const again = inside && Math.abs(x - lastX) < SAME && Math.abs(y - lastY) < SAME
    if (!inside && code === lastCode && Math.abs(x - lastX) + Math.abs(y - lastY) < OVER * its.size) continue
    ;[lastX, lastY, lastCode] = [x, y, code]
    const gap = open && !again ? (x - open.endX) * its.a + (y - open.endY) * its.b : 0
    if (open && !again && !goesOn(open, its, gap, (y - open.endY) * its.a - (x - open.endX) * its.b, (inside && !parted) || open.blank)) close()
    if (blank) {
      if (open) open.blank = true
      else put({ text: ' ', x, y, endX: x, endY: y, type: its, blank: false, ink: false })
      continue
    }
    const { width, ink } = widthOf(page, text, i, code, x, its)
    if (code === SOFT_HYPHEN && width < SAME) continue
    const letter = isHyphen(code) && call.FPDFText_IsHyphen(text, i) === 1 ? '-' : call.FPDFText_HasUnicodeMapError(text, i) === 1 && isNamed(page, own) ? '\ufffd' : String.fromCodePoint(code)
    if (!open) open = { text: letter, x, y, endX: x, endY: y, type: its, blank: false, ink }
    else open.text += (open.blank || (!inside && gap > (open.ink ? AFTER_INK : WORD) * its.size) || (parted && !open.ink && gap > PARTED * its.size) ? ' ' : '') + letter
    open.blank = false
    // A glyph of several letters is told letter by letter, all in one place.
    const from = again ? Math.max(width, (open.endX - x) * its.a + (open.endY - y) * its.b) : width
    open.endX = x + from * its.a
    open.endY = y + from * its.b
    open.ink = ink || again
    parted = false
  }
  close()
}

/** Fonts without a name are drawn in the file itself: there the code of a glyph is all there is to tell its letter by. */
const isNamed = ({ engine: { call } }: PdfPage, object: number) => call.FPDFFont_GetBaseFontName(call.FPDFTextObj_GetFont(object), 0, 0) > 1

/** How far a glyph goes on in its line. The library's box tells it for level text only, and where a glyph stands for several letters it is that of its ink. */
function widthOf({ engine }: PdfPage, text: number, i: number, code: number, x: number, { size, stretch, level }: Type): { width: number; ink: boolean } {
  const { call, room } = engine
  if (level) {
    call.FPDFText_GetLooseCharBox(text, i, room)
    return { width: Math.max(0, engine.float(2) - x), ink: Math.abs(engine.float(0) - x) > 0.02 * size }
  }
  const found = call.FPDFFont_GetGlyphWidth(call.FPDFTextObj_GetFont(call.FPDFText_GetTextObject(text, i)), code, call.FPDFText_GetFontSize(text, i), room) === 1
  return { width: found ? engine.float(0) * stretch : 0.5 * size, ink: false }
}
