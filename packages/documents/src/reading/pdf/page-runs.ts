import type { Run } from '../print/types.ts'
import { plainBullets } from './legible.ts'
import type { PdfPage } from './open-pdf.ts'

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

/** In widths of the type: a gap that parts two words, and one that parts two runs. */
const [WORD, APART] = [0.1, 0.6]
/** In widths of the type: how far back a glyph may reach into the one before, and off its line. */
const [BACK, OFF] = [0.2, 0.1]

/** The type of a text object: its size, its direction of unit length, what a glyph's width in the font's own size is here. */
type Type = { size: number; a: number; b: number; stretch: number; level: boolean }

type Open = { text: string; x: number; y: number; endX: number; endY: number; type: Type; blank: boolean }

const isBlank = (code: number) => code === 32 || code === 160 || code === 9 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
/** What the library leaves of a hyphen at the end of a line. */
const isHyphen = (code: number) => code === 2 || code === 0xfffe

function typeOf({ engine }: PdfPage, text: number, i: number): Type {
  const { call, room } = engine
  const own = call.FPDFText_GetFontSize(text, i)
  call.FPDFText_GetMatrix(text, i, room)
  const [a, b, c, d] = [engine.float(0), engine.float(1), engine.float(2), engine.float(3)]
  const long = Math.hypot(a, b) || 1
  return { size: Math.abs(own) * Math.hypot(c, d), a: a / long, b: b / long, stretch: long, level: a > 0 && Math.abs(b) < 1e-6 * a }
}

const alike = (one: Type, other: Type) => one === other || (Math.abs(one.size - other.size) < 0.01 && Math.abs(one.a - other.a) + Math.abs(one.b - other.b) < 0.001)

/** What a page prints, in the order of the file. Blank runs keep their place: they tell gaps from words. */
export function pageRuns(page: PdfPage, shown: Shown): readonly Run[] {
  const { engine: { call } } = page
  const text = call.FPDFText_LoadPage(page.at)
  if (text === 0) return []
  const runs: Run[] = []
  readRuns(page, text, (open) => runs.push(runOf(open, shown)))
  call.FPDFText_ClosePage(text)
  return runs
}

function runOf({ text, x, y, endX, endY, type }: Open, shown: Shown): Run {
  const [left, base] = shown.at(x, y)
  const [along, across] = shown.along(type.a, type.b)
  const turned = Math.abs(across) > 0.15 * Math.abs(along) || along < 0
  return { text: plainBullets(text.normalize('NFC')), x: left, right: left + Math.hypot(endX - x, endY - y), y: base, size: type.size, turned }
}

function readRuns(page: PdfPage, text: number, put: (open: Open) => void) {
  const { engine } = page
  const { call, room } = engine
  const count = call.FPDFText_CountChars(text)
  let open: Open | undefined
  let object = 0
  let type: Type | undefined
  // Whether the glyph before is of the same text object, and a blank was put after it there.
  let [inside, parted] = [false, false]
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
    inside = own === object
    if (!inside) { object = own; type = typeOf(page, text, i) }
    const its = type!
    call.FPDFText_GetCharOrigin(text, i, room, room + 8)
    const [x, y] = [engine.double(0), engine.double(1)]
    let gap = Infinity
    if (open) {
      const [byX, byY] = [x - open.endX, y - open.endY]
      gap = byX * its.a + byY * its.b
      if (!alike(open.type, its) || gap > APART * its.size || gap < -BACK * its.size || Math.abs(byY * its.a - byX * its.b) > OFF * its.size) { close(); gap = Infinity }
    }
    if (blank) {
      if (open) open.blank = true
      else put({ text: ' ', x, y, endX: x, endY: y, type: its, blank: false })
      continue
    }
    const letter = isHyphen(code) ? '-' : call.FPDFText_HasUnicodeMapError(text, i) === 1 ? '\ufffd' : String.fromCodePoint(code)
    const width = widthOf(page, text, i, code, its)
    if (!open) open = { text: letter, x, y, endX: 0, endY: 0, type: its, blank: false }
    else open.text += (open.blank || (gap > WORD * its.size && (!inside || parted)) ? ' ' : '') + letter
    open.blank = false
    open.endX = x + width * its.a
    open.endY = y + width * its.b
    parted = false
  }
  close()
}

/** How far a glyph goes on in its line. The library's box has it for level text only. */
function widthOf({ engine }: PdfPage, text: number, i: number, code: number, { size, stretch, level }: Type): number {
  const { call, room } = engine
  if (level) {
    call.FPDFText_GetLooseCharBox(text, i, room)
    return Math.max(0, engine.float(2) - engine.float(0))
  }
  const found = call.FPDFFont_GetGlyphWidth(call.FPDFTextObj_GetFont(call.FPDFText_GetTextObject(text, i)), code, call.FPDFText_GetFontSize(text, i), room) === 1
  return found ? engine.float(0) * stretch : 0.5 * size
}
