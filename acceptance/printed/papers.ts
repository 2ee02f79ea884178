import { fileURLToPath } from 'node:url'
import { day } from '../../packages/core/src/calendar/index.ts'
import { commonFacts, makePaper, PAPER_KINDS, type Paper, type PaperKind, type Template } from '../../packages/core/src/paper/index.ts'
import { indexRegister, type PartyId, type PlaceId } from '../../packages/core/src/register/index.ts'
import { threeBridges } from '../../packages/core/src/register/three-bridges.fixture.ts'
import { bridges } from '../../packages/core/src/report/progress.fixture.ts'
import { readTemplates } from '../../packages/documents/src/paper/index.ts'
import { FACTS } from './facts.ts'

const NAMES: Readonly<Record<string, string>> = { police: 'Công an', front: 'Ủy ban MTTQ Việt Nam' }
/** The invented register, its bodies called as bodies are. */
const register = JSON.parse(JSON.stringify(threeBridges), (_key, value: unknown) => (typeof value === 'string' ? value.replace(/^(police|front) (\p{L}+)/u, (_all, party: string, place: string) => `${NAMES[party]} ${place.toLowerCase()}`) : value)) as typeof threeBridges
const heads = bridges.parties.map((party) => ({ ...party, head: { vi: party.id === 'police' ? 'Giám đốc' : 'Chủ tịch' } }))

/** A paper of every kind in the wording as shipped, half of them issued with number and day, the others as drafted: blank for ink. */
export async function everyPaper(): Promise<ReadonlyMap<PaperKind, Paper>> {
  const read = await readTemplates(fileURLToPath(new URL('../../papers/', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  const frame = { programme: { ...bridges, parties: heads }, index: indexRegister(register), place: 'tinh-ba-cau' as PlaceId, lead: 'police' as PartyId, today: day('2024-08-05'), year: 2024 }
  return new Map(PAPER_KINDS.map((kind, at) => {
    const template = read.value.get(kind) as Template & { paper: typeof kind }
    const paper = makePaper(template, { ...commonFacts(frame), ...FACTS[kind] } as never, frame)
    return [kind, at % 2 === 0 ? { ...paper, number: 7 + at, dated: day('2024-08-05') } : paper]
  }))
}
