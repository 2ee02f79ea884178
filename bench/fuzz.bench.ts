import fc from 'fast-check'
import { readingOf } from '@phoihop/core/programme'
import { anyText, isWithin } from '../packages/core/src/programme/from-clauses/any-text.fixture.ts'
import { anyFile } from '../packages/documents/src/reading/any-file.fixture.ts'
import { takeBytes } from '../packages/documents/src/reading/take-bytes.ts'

const TEXTS = Number(process.env.FUZZ_RUNS ?? 100_000)
const FILES = Math.ceil(TEXTS / 20)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const LIMIT = 2_000

/** Each input is read twice: the quicker of the two is its time, so that a busy machine is not mistaken for a slow reading. */
type Slowest = { ms: number; of: string }
const began = performance.now()
let done = 0
/** A long run says now and then that it is alive. */
function tick(): void {
  if (++done % 10_000 === 0) console.log(`  ${done} after ${Math.round((performance.now() - began) / 1000)} s`)
}
const timed = async <T>(work: () => T | Promise<T>): Promise<readonly [T, number]> => {
  const start = performance.now()
  const value = await work()
  return [value, performance.now() - start]
}

/** Reads generated and mutated texts, then generated and mutated files. Fails on an error, a reading slower than the limit, an offset outside the text, or a second reading that differs. */
export async function run(): Promise<void> {
  console.log(`seed ${SEED} (FUZZ_SEED), ${TEXTS} texts (FUZZ_RUNS), ${FILES} files`)
  await texts()
  await files()
}

async function texts(): Promise<void> {
  const slowest: Slowest = { ms: 0, of: '' }
  const clauses = { most: 0, duties: 0 }
  const property = fc.asyncProperty(anyText, async (text) => {
    tick()
    const [first, once] = await timed(() => readingOf(text))
    const [second, again] = await timed(() => readingOf(text))
    note(slowest, Math.min(once, again), text)
    clauses.most = Math.max(clauses.most, first.clauses.length)
    clauses.duties += first.obligations.length
    if (!isWithin(first, text)) throw new Error('an offset lies outside the text')
    if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error('a second reading differs')
  })
  report('texts', await fc.check(property, { numRuns: TEXTS, seed: SEED }), slowest)
  console.log(`texts: ${clauses.duties} duties proposed in all, at most ${clauses.most} clauses in one`)
}

async function files(): Promise<void> {
  const slowest: Slowest = { ms: 0, of: '' }
  let taken = 0
  const property = fc.asyncProperty(anyFile, async (file) => {
    const [first, once] = await timed(() => takeBytes(file))
    const [second, again] = await timed(() => takeBytes(file))
    note(slowest, Math.min(once, again), file.name)
    if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error('a second reading differs')
    if (!first.ok) return
    taken++
    const { text, origins } = first.value
    if (!origins.every(({ start }, i) => start >= (origins[i - 1]?.start ?? 0) && start < text.length)) throw new Error('an origin lies outside the text or out of order')
  })
  report('files', await fc.check(property, { numRuns: FILES, seed: SEED }), slowest)
  console.log(`files: ${taken} taken, the others refused`)
}

function note(slowest: Slowest, ms: number, of: string): void {
  if (ms > slowest.ms) Object.assign(slowest, { ms, of })
  if (ms > LIMIT) throw new Error(`one reading took ${Math.round(ms)} ms`)
}

function report<Ts>(what: string, details: fc.RunDetails<Ts>, slowest: Slowest): void {
  console.log(`${what}: ${details.numRuns} run, slowest ${slowest.ms.toFixed(1)} ms (at most ${LIMIT}): ${JSON.stringify(slowest.of.slice(0, 80))}`)
  if (!details.failed) return
  console.error(`${what}: FAILED after ${details.numRuns} runs (seed ${details.seed}, path ${details.counterexamplePath}): ${String(details.errorInstance)}\n${JSON.stringify(details.counterexample).slice(0, 4_000)}`)
  process.exitCode = 1
}
