import { linesOfRuns } from '../print/lines-of-runs.ts'
import { readTables } from '../print/read-tables.ts'
import { ruledGrids } from '../print/ruled-grids.ts'
import type { PrintedPage } from '../print/types.ts'
import type { Picture } from '../pdf/page-scan.ts'
import { preparePicture } from './prepare-picture.ts'
import type { Prepared } from './prepare-picture.ts'
import { ruledPicture } from './ruled-picture.ts'
import type { Recogniser, Recognised } from './recogniser.ts'

/** A page as recognised; `confidence` is the mean of its words, in percent. */
export type ScannedPage = PrintedPage & { confidence: number; letters: number }

/** Below this the page may lie on its side or upside down: the other turns are tried. */
const DOUBTFUL = 55

/** Words surer than this are words; below, they are specks, seals and handwriting. */
const LEAST_SURE = 22

const lettersOf = ({ runs }: Recognised) => runs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu)?.length ?? 0), 0)
const worth = (read: Recognised) => read.confidence * Math.min(1, lettersOf(read) / 40)

/** Recognises one page. Throws when the picture cannot be decoded. */
export async function scanPage(recogniser: Recogniser, source: Uint8Array | Picture, page: number, pageOfFile = 0): Promise<ScannedPage> {
  let [prepared, read] = await tryTurn(recogniser, source, pageOfFile, 0)
  if (worth(read) < DOUBTFUL) {
    for (const turn of [180, 90, 270]) {
      const [turned, other] = await tryTurn(recogniser, source, pageOfFile, turn)
      if (worth(other) > worth(read) + 10) { prepared = turned; read = other }
      if (worth(read) > 75) break
    }
  }
  const sure = read.runs.filter(({ text, confidence }) => (confidence ?? 0) >= LEAST_SURE && !/^[|_~=.,:;'"`’‘“”\\/()[\]{}<>—–-]*[|_~=\\[\]{}—][|_~=.,:;'"\\/—–-]*$/.test(text))
  const { tables, outside } = readTables(sure, ruledGrids(ruledPicture(prepared)))
  const [width, height] = [prepared.width / prepared.perPoint, prepared.height / prepared.perPoint]
  return { page, width, height, lines: linesOfRuns(outside), tables, confidence: read.confidence, letters: lettersOf(read) }
}

async function tryTurn(recogniser: Recogniser, source: Uint8Array | Picture, pageOfFile: number, turn: number): Promise<[Prepared, Recognised]> {
  const prepared = await preparePicture(source, pageOfFile, turn)
  return [prepared, await recogniser.read(prepared)]
}
