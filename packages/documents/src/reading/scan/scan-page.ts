import { alignedTables } from '../print/aligned-tables.ts'
import { linesOfRuns } from '../print/lines-of-runs.ts'
import { readTables } from '../print/read-tables.ts'
import { ruledGrids } from '../print/ruled-grids.ts'
import type { Grid } from '../print/ruled-grids.ts'
import type { PrintedPage, Run } from '../print/types.ts'
import type { Picture } from '../pdf/page-scan.ts'
import { preparePicture } from './prepare-picture.ts'
import type { Prepared } from './prepare-picture.ts'
import { ruledPicture, withoutRules } from './ruled-picture.ts'
import { tableRegions, withoutTables } from './table-regions.ts'
import type { Region } from './table-regions.ts'
import type { Recogniser, Recognised } from './recogniser.ts'

/** A page as recognised; `confidence` is the mean of its words, in percent. */
export type ScannedPage = PrintedPage & { confidence: number; letters: number }

/** Below this the page may lie on its side or upside down: the other turns are tried. */
const DOUBTFUL = 55

/** A lone letter or sign less sure than this is a speck; a word stays, and its line is told as faint. */
const LEAST_SURE = 22
const specks = /^[|_~=\\[\]{}<>—.,:;'"`’‘“”/-]*[|_~=\\[\]{}<>—][|_~=\\[\]{}<>—.,:;'"`’‘“”/-]*$/u

const lettersOf = ({ runs }: Recognised) => runs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu)?.length ?? 0), 0)
const worth = (read: Recognised) => read.confidence * Math.min(1, lettersOf(read) / 40)

/** Recognises one page. Throws when the picture cannot be decoded. */
export async function scanPage(recogniser: Recogniser, source: Uint8Array | Picture, page: number, pageOfFile = 0): Promise<ScannedPage> {
  let best = await tryTurn(recogniser, source, pageOfFile, 0)
  for (const turn of [180, 90, 270]) {
    if (worth(best.read) >= DOUBTFUL || best.blank) break
    const other = await tryTurn(recogniser, source, pageOfFile, turn)
    if (worth(other.read) > worth(best.read) + 10) best = other
  }
  const { read, grids, width, height } = best
  const sure = read.runs.filter(({ text, confidence = 0 }) => !specks.test(text) && (confidence >= LEAST_SURE || /[\p{L}\d]{2}/u.test(text)))
  const { tables, outside } = readTables(levelled(sure), grids)
  const aligned = alignedTables(linesOfRuns(outside))
  return { page, width, height, lines: aligned.lines, tables: [...tables, ...aligned.tables], confidence: read.confidence, letters: lettersOf(read) }
}

/** The height of a recognised line depends on its letters: lines about as high as most are of one size. */
function levelled(runs: readonly Run[]): readonly Run[] {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b)
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 12
  return runs.map((run) => (run.size > 0.6 * middle && run.size < 1.5 * middle ? { ...run, size: middle } : run))
}

/** The share of dark pixels, of a page without words, below which there is nothing to turn for. */
const SPECKS = 0.002
function inkOf({ grey }: Prepared): number {
  let dark = 0
  for (let at = 0; at < grey.length; at += 7) if (grey[at]! < 110) dark++
  return (dark * 7) / grey.length
}

type Turned = { read: Recognised; grids: readonly Grid[]; width: number; height: number; blank: boolean }

async function tryTurn(recogniser: Recogniser, source: Uint8Array | Picture, pageOfFile: number, turn: number): Promise<Turned> {
  const prepared = await preparePicture(source, pageOfFile, turn)
  const rules = ruledPicture(prepared)
  const grids = ruledGrids(rules)
  const bare = grids.length > 0 ? withoutRules(prepared, rules) : prepared
  let read = await recogniser.read(grids.length > 0 ? withoutTables(bare, grids) : bare)
  for (const grid of grids) read = together(read, await readRegions(recogniser, tableRegions(bare, grid)))
  return { read, grids, blank: read.runs.length === 0 && inkOf(prepared) < SPECKS, width: prepared.width / prepared.perPoint, height: prepared.height / prepared.perPoint }
}

async function readRegions(recogniser: Recogniser, regions: readonly Region[]): Promise<Recognised> {
  let all: Recognised = { runs: [], confidence: 0 }
  for (const { picture, left, top } of regions) {
    const { runs, confidence } = await recogniser.read(picture, 'column')
    const [x, y] = [left / picture.perPoint, top / picture.perPoint]
    all = together(all, { runs: runs.map((run) => ({ ...run, x: run.x + x, right: run.right + x, y: run.y + y })), confidence })
  }
  return all
}

const together = (a: Recognised, b: Recognised): Recognised => {
  const [own, its] = [a.runs.length, b.runs.length]
  return { runs: [...a.runs, ...b.runs], confidence: (a.confidence * own + b.confidence * its) / Math.max(1, own + its) }
}
