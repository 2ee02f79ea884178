// Learns which words tell what a duty yields, from `deliverables.tsv` beside it, and writes the table the reader weighs them by.
// `node learning/deliverable-kinds.ts` measures, each tenth of the papers by the other nine, then writes; with `--measure` it only measures.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { featuresOf, type Deliverable } from '@phoihop/core/programme'
import { train, type Example, type Model } from './train.ts'

export const KINDS: readonly Deliverable[] = ['plan', 'report', 'meeting', 'event', 'bulletin', 'training', 'model', 'inspection', 'exchange', 'commendation', 'fund', 'communication', 'review', 'guidance', 'document', 'case', 'other']
const EXAMPLES = new URL('deliverables.tsv', import.meta.url)
const TABLE = new URL('../packages/core/src/programme/from-clauses/deliverable-weights.ts', import.meta.url)
/** A weight below that moves nothing: the table is a third as long without. */
const LEAST_WEIGHT = 0.3

type Labelled = Example & { paper: string }

/** One duty a line: its kind, its paper, its words with `¤` for each body and time. Refuses a kind there is not. */
export function examplesOf(tsv: string): readonly Labelled[] {
  return tsv.split('\n').filter(Boolean).map((line) => {
    const [kind = '', paper = '', phrase = ''] = line.split('\t')
    const of = KINDS.findIndex((known) => known === kind)
    if (of < 0) throw new Error(`No kind “${kind}” in: ${line}`)
    return { of, paper, features: featuresOf(phrase) }
  })
}

const tenths = (weight: number) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.round(weight * 10))

/** The table as a module: weights in tenths, one letter a kind. */
export function tableOf(model: Model): string {
  const lines = new Map<string, string[]>()
  for (const feature of [...model.rows.keys()].sort()) {
    const weights = (model.rows.get(feature) ?? []).flatMap((weight, of) => (tenths(weight) === 0 ? [] : [`${String.fromCharCode(97 + of)}${tenths(weight)}`])).join('')
    if (!weights) continue
    const [first = '', next] = feature.split(' ')
    const among = first.length > 1 && first.startsWith('^')
    const word = among ? first.slice(1) : first
    lines.set(word, [...(lines.get(word) ?? []), `${among ? '^' : next ?? '.'}=${weights}`])
  }
  return [
    '// Table: words that tell what a duty yields, each with its weight for and against the kinds. Written by learning/deliverable-kinds.ts.',
    "import type { Deliverable } from './types.ts'",
    '',
    `export const kindsWeighed: readonly Deliverable[] = [${KINDS.map((kind) => `'${kind}'`).join(', ')}]`,
    `export const biasOfKinds: readonly number[] = [${model.bias.map((bias) => Math.round(bias * 100) / 100).join(', ')}]`,
    'export const weightsOfFeatures: readonly string[] = [',
    ...[...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, features]) => `  '${word} ${features.join(' ')}',`),
    ']',
    '',
  ].join('\n')
}

function likeliest({ bias, rows }: Model, features: Iterable<string>): number {
  const found = [...features].flatMap((feature) => [rows.get(feature) ?? []]).filter((row) => row.length > 0)
  const scores = bias.map((each, of) => found.reduce((sum, row) => sum + (row[of] ?? 0), 0) / Math.sqrt(found.length + 1) + each)
  return scores.indexOf(Math.max(...scores))
}

const FOLDS = 10

/** How many are right by words alone, each tenth of the papers learned from the other nine. */
function measured(examples: readonly Labelled[]): readonly { right: number; of: number }[] {
  const papers = [...new Set(examples.map(({ paper }) => paper))]
  const foldOf = new Map(papers.map((paper, at) => [paper, at % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(examples.filter(({ paper }) => foldOf.get(paper) !== fold), KINDS.length)
    const own = examples.filter(({ paper }) => foldOf.get(paper) === fold)
    return { of: own.length, right: own.filter((one) => likeliest(model, one.features) === one.of).length }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const examples = examplesOf(readFileSync(EXAMPLES, 'utf8'))
  const folds = measured(examples)
  const right = folds.reduce((sum, fold) => sum + fold.right, 0)
  for (const [at, fold] of folds.entries()) console.log(`tenth ${at + 1}: ${fold.right} of ${fold.of}`)
  console.log(`${examples.length} duties, by words alone: ${((100 * right) / examples.length).toFixed(1)} % right`)
  if (!process.argv.includes('--measure')) writeFileSync(TABLE, tableOf(train(examples, KINDS.length)))
}
