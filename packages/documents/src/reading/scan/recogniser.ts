import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM } from 'tesseract.js'
import type { Run } from '../print/types.ts'
import { pngOf } from './prepare-picture.ts'
import type { Prepared } from './prepare-picture.ts'

/** Words as the recogniser saw them, in points; and the mean confidence of all, in percent. */
export type Recognised = { runs: readonly Run[]; confidence: number }

/** `layout`: a page of its own, or one column of text. */
export type Recogniser = { read: (picture: Prepared, layout?: 'page' | 'column') => Promise<Recognised>; end: () => Promise<void> }

const from = createRequire(import.meta.url)
/** The language data that came with the package: nothing is fetched. */
const dataFolder = join(dirname(from.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')

/** Starts the recogniser in a thread of its own. `end` must be called, also after a failure. */
export async function openRecogniser(): Promise<Recogniser> {
  if (!existsSync(join(dataFolder, 'vie.traineddata.gz'))) throw new Error(`no language data in ${dataFolder}`)
  const worker = await createWorker('vie', OEM.LSTM_ONLY, { langPath: dataFolder, cacheMethod: 'none', gzip: true, errorHandler: () => {} })
  await worker.setParameters({ user_defined_dpi: '300', preserve_interword_spaces: '1' })
  return {
    read: async (picture, layout = 'page') => {
      await worker.setParameters({ tessedit_pageseg_mode: layout === 'page' ? PSM.AUTO : PSM.SINGLE_BLOCK })
      const { data } = await worker.recognize(await pngOf(picture), {}, { text: false, blocks: true })
      return { runs: runsOf(data.blocks ?? [], picture.perPoint), confidence: data.confidence }
    },
    end: async () => { await worker.terminate() },
  }
}

type Block = NonNullable<Awaited<ReturnType<Awaited<ReturnType<typeof createWorker>>['recognize']>>['data']['blocks']>[number]

/** The size of the type is told by the line, not the word: a word without ascenders is low. */
function runsOf(blocks: readonly Block[], perPoint: number): readonly Run[] {
  return blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap((line) => {
    const height = line.bbox.y1 - line.bbox.y0
    const { y0, y1, x0, x1 } = line.baseline
    const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0
    const size = Math.min(height, line.rowAttributes?.rowHeight || height) / perPoint * 0.95
    return line.words.filter(({ text }) => text.trim() !== '').map((word): Run => ({
      text: word.text.normalize('NFC'), x: word.bbox.x0 / perPoint, right: word.bbox.x1 / perPoint,
      y: (y0 + slope * (word.bbox.x0 - x0)) / perPoint, size, turned: false, confidence: word.confidence,
    }))
  })))
}
