import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '@phoihop/core/calendar'
import { decideOn, draftOf, versionFromDraft, type Decision, type Draft, type DraftGround } from '@phoihop/core/draft'
import { readingOf, type ProgrammeVersion } from '@phoihop/core/programme'
import type { PartyId, Place, PlaceId } from '@phoihop/core/register'
import { programmeFiles, readProgramme, writeProgramme } from '@phoihop/documents/programme'
import { amendmentText, baCau, programmeText } from './draft.fixture.ts'

const groundOf = (text: string, amends?: ProgrammeVersion): DraftGround => ({ text, reading: readingOf(text), register: baCau, known: [], taken: [], today: day('2026-03-02'), ...(amends ? { amends } : {}) })
const from = day('2020-01-01')
const basis = { document: '01/NQ-BC', clause: '1' }
const newPlace = (n: number): Place => ({ id: `xa-moi-${n}` as PlaceId, tier: 'commune' as Place['tier'], exists: { from }, successors: [], names: [{ value: { vi: `Xã Mới: “${n}” #` }, from, basis }], within: [{ value: 'tinh-ba-cau' as PlaceId, from, basis }], codes: [{ value: `0${n}`, from, basis }] })

function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

/** Decisions as people take them: whatever is refused is not taken. */
function decided(ground: DraftGround, seed: number): Draft {
  const next = chance(seed)
  const decisions: Decision[] = []
  const take = (decision: Decision): void => { if (decideOn(ground, draftOf(ground, decisions), decision).ok) decisions.push(decision) }
  for (let n = 0; n < 8; n++) {
    const { items, parties } = draftOf(ground, decisions)
    const [item, party] = [items[next(items.length)], parties[next(parties.length)]]
    if (!item || !party) continue
    const offers: readonly Decision[] = [
      { did: 'split', item: item.id, at: [item.start + next(item.end - item.start)] }, { did: 'correct', item: item.id, rule: { ...item.rule, title: { vi: `Việc: số ${n} - "thử" 'x'`, en: 'no' }, reading: 'Hiểu: như vậy\n# thử' } },
      { did: 'party', party: { ...party, tiers: [], id: 'thu' as PartyId, title: { vi: `Đội ${n}` } } }, { did: 'place', place: newPlace(n) }, { did: 'read-as', id: `doc-${n}`, says: '- yes: no', clause: item.clause },
      { did: 'party', party: { ...party, superior: { vi: 'Cấp trên' }, tiers: baCau.tiers.map(({ id }) => id) } }, { did: 'reject', items: [item.id], why: 'not-followed' },
    ]
    take(offers[next(offers.length)] as Decision)
  }
  const { items } = draftOf(ground, decisions)
  take({ did: 'confirm', items: items.filter(({ gaps, state }) => gaps.length === 0 && state !== 'rejected').map(({ id }) => id) })
  return draftOf(ground, decisions)
}

function versionOf(ground: DraftGround, draft: Draft): ProgrammeVersion {
  const drafted = versionFromDraft(ground, draft, { by: 'Cơ quan thường trực', on: day('2026-03-02') })
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusals))
  return drafted.value.version
}

describe('a draft, published, exported, read again and exported again is the same', () => {
  let folder: string
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'phoihop-round-')) })
  afterAll(() => rm(folder, { recursive: true }))

  async function again(version: ProgrammeVersion): Promise<ProgrammeVersion> {
    await writeProgramme(folder, version)
    const read = await readProgramme(folder)
    if (!read.ok) throw new Error(JSON.stringify(read.refusals))
    return read.value
  }

  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('whatever was decided (%i)', async (seed) => {
    const ground = groundOf(programmeText)
    const first = versionOf(ground, decided(ground, seed))
    expect(await again(first)).toEqual(first)
    expect(programmeFiles(await again(first))).toEqual(programmeFiles(first))
    const amending = groundOf(amendmentText, first)
    const second = versionOf(amending, decided(amending, seed))
    expect(await again(second)).toEqual(second)
    expect(programmeFiles(await again(second))).toEqual(programmeFiles(second))
  })

  it('some of them have a register of their own', () => {
    const ground = groundOf(programmeText)
    const registers = Array.from({ length: 20 }, (_, seed) => versionOf(ground, decided(ground, seed + 1)).register)
    expect(registers.some((register) => (register?.places.length ?? 0) > 0)).toBe(true)
  })
})
