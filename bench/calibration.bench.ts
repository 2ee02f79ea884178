import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { readingOf } from '@phoihop/core/programme'

const CORPUS = process.env.PHOIHOP_CORPUS ?? '../shared/corpus'
/** Of all proposals, how many must be sure; of the sure ones, how many must be right. */
const SURE = 0.9
const LEAST_SURE = 0.7
const LEAST_RIGHT = 0.95
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01] as const

type Span = { start: number; end: number }
type Party = { id: string; name?: string; short?: string }
type Gold = { txt: string; parties: Party[]; ignorable: { path: string }[]; obligations: { clausePath: string; actor: string[]; span: Span }[] }
type Judged = { confidence: number; right: boolean }

const plain = (text: string | undefined) => (text ?? '').normalize('NFC').replace(/[\s*_]+/g, ' ').trim().toLowerCase()
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** As the scorer of the corpus takes two names for one body: 3 the same, 1 to 2 one inside the other, less by shared words. */
function alike(a: Party, b: Party): number {
  let best = 0
  for (const x of [a.name, a.short].filter(Boolean).map(plain)) for (const y of [b.name, b.short].filter(Boolean).map(plain)) {
    if (x === y) return 3
    const [s, t] = [new Set(x.split(' ')), new Set(y.split(' '))]
    const both = [...s].filter((word) => t.has(word)).length
    const shared = both / (s.size + t.size - both)
    if (x.length > 5 && y.length > 5 && (x.includes(y) || y.includes(x))) best = Math.max(best, 1 + shared)
    else if (shared >= 0.6) best = Math.max(best, shared)
  }
  return best
}

/** Every proposal of one document with whether a person's annotation has the same duty with the same actors. */
function judge(gold: Gold, text: string): readonly Judged[] {
  const reading = readingOf(text)
  const same = new Map(reading.parties.map((party) => {
    const found = gold.parties.map((known) => ({ id: known.id, score: alike(party, known) })).sort((a, b) => b.score - a.score)[0]
    return [party.id, found && found.score > 0 ? found.id : `other:${party.id}`] as const
  }))
  const pairs = gold.obligations.flatMap((duty, i) => reading.obligations.map((proposal, j) => {
    const both = overlap(duty.span, proposal)
    const share = both / (Math.max(duty.span.end, proposal.end) - Math.min(duty.span.start, proposal.start))
    const inside = both / Math.max(1, Math.min(duty.span.end - duty.span.start, proposal.end - proposal.start))
    return { i, j, fits: both > 0 && (share >= 0.4 || (inside >= 0.8 && share >= 0.15)), share: share + (duty.clausePath === proposal.clausePath ? 0.5 : 0) }
  })).filter(({ fits }) => fits).sort((a, b) => b.share - a.share)
  const taken = new Set<number>()
  const matched = new Map<number, number>()
  for (const { i, j } of pairs) if (!taken.has(i) && !matched.has(j)) { taken.add(i); matched.set(j, i) }
  const ignored = new Set(gold.ignorable.map(({ path }) => path))
  const set = (ids: readonly string[]) => [...new Set(ids)].sort().join()
  return reading.obligations.flatMap((proposal, j) => {
    const duty = gold.obligations[matched.get(j) ?? -1]
    if (!duty && ignored.has(proposal.clausePath)) return []
    return [{ confidence: proposal.confidence, right: duty !== undefined && set(proposal.actors.map((id) => same.get(id) ?? id)) === set(duty.actor) }]
  })
}

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`)

/** Whether the confidence of proposals means what it says, on the annotated documents. Two limits; missed: exit code 1. */
export async function run(): Promise<void> {
  if (!existsSync(`${CORPUS}/gold`)) {
    console.log(`BỎ QUA: không có bộ văn bản đã chú giải ở ${CORPUS}/gold, nên độ tin cậy CHƯA được đo lần này.`)
    return
  }
  const judged = readdirSync(`${CORPUS}/gold`).filter((file) => file.endsWith('.json')).flatMap((file) => {
    const gold = JSON.parse(readFileSync(`${CORPUS}/gold/${file}`, 'utf8')) as Gold
    return judge(gold, readFileSync(`${CORPUS}/${gold.txt}`, 'utf8'))
  })
  for (const [i, from] of BANDS.slice(0, -1).entries()) {
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < (BANDS[i + 1] ?? 2))
    const right = band.filter((one) => one.right).length
    console.log(`từ ${from.toFixed(1)}: ${String(band.length).padStart(4)} đề xuất, đúng ${String(right).padStart(4)} (${percent(right, band.length)})`)
  }
  const sure = judged.filter(({ confidence }) => confidence >= SURE)
  const right = sure.filter((one) => one.right).length
  const [share, hits] = [sure.length / judged.length, right / sure.length]
  console.log(`${judged.length} đề xuất; ≥ ${SURE}: ${percent(sure.length, judged.length)} (cần ${percent(LEAST_SURE, 1)}); trong đó đúng: ${percent(right, sure.length)} (cần ${percent(LEAST_RIGHT, 1)})`)
  if (!(share >= LEAST_SURE && hits >= LEAST_RIGHT)) process.exitCode = 1
}
