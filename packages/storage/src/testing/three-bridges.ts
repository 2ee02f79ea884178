import { randomUUID } from 'node:crypto'
import type { Account, AccountId } from '@phoihop/core/account'
import type { CalendarDate, MonthDay, PeriodKey } from '@phoihop/core/calendar'
import type { ClausePath, ObligationId, ProgrammeId, ProgrammeVersion } from '@phoihop/core/programme'
import type { Basis, BodyId, PartyId, PlaceId, Register, TierId } from '@phoihop/core/register'
import type { Occurrence, OccurrenceKey } from '@phoihop/core/schedule'
import type { EntryId, Instant } from '@phoihop/core/work'
import type { NewEntry } from '../work/index.ts'

const basis: Basis = { document: '01/NQ-BC', clause: '1' }
const first = '2020-01-01' as CalendarDate
const last = '2025-06-30' as CalendarDate
const next = '2025-07-01' as CalendarDate
const province = 'tinh-ba-cau' as PlaceId
const oldCommune = 'xa-ba-cau' as PlaceId
const newCommune = 'xa-suoi-giay' as PlaceId
const police = 'police' as PartyId

/** An invented province with a commune that was merged into another on 2025-07-01, and a name that changed twice. */
export const threeBridgesRegister: Register = {
  tiers: [
    { id: 'province' as TierId, title: { vi: 'Tỉnh', en: 'Province' }, rank: 1, exists: { from: first } },
    { id: 'commune' as TierId, title: { vi: 'Xã' }, rank: 3, exists: { from: first, to: '2033-12-31' as CalendarDate }, basis },
  ],
  places: [
    { id: province, tier: 'province' as TierId, exists: { from: first }, successors: [], names: [{ from: first, value: { vi: 'Tỉnh Ba Cầu' }, basis: { document: '01/NQ-BC' } }], within: [], codes: [{ from: first, value: '99', basis }] },
    {
      id: oldCommune,
      tier: 'commune' as TierId,
      exists: { from: first, to: last },
      successors: [newCommune],
      names: [
        { from: first, to: '2022-02-28' as CalendarDate, value: { vi: 'Xã Cầu Một', en: 'Cau Mot commune' }, basis },
        { from: '2022-03-01' as CalendarDate, to: last, value: { vi: 'Xã Ba Cầu' }, basis },
      ],
      within: [{ from: first, to: last, value: province, basis }],
      codes: [],
    },
    { id: newCommune, tier: 'commune' as TierId, exists: { from: next }, successors: [], names: [{ from: next, value: { vi: 'Xã Suối Giấy' }, basis }], within: [{ from: next, value: province, basis }], codes: [] },
  ],
  bodies: [
    { id: `${police}@${oldCommune}` as BodyId, party: police, place: oldCommune, title: [{ from: first, to: last, value: { vi: 'Công an xã Ba Cầu' }, basis }], exists: { from: first, to: last }, successors: [`${police}@${newCommune}` as BodyId] },
    { id: `${police}@${newCommune}` as BodyId, party: police, place: newCommune, title: [{ from: next, value: { vi: 'Công an xã Suối Giấy', en: 'Police' }, basis }], exists: { from: next }, successors: [] },
  ],
}

/** The Programme of the Three Bridges: one duty, written as small as the types allow. */
export const threeBridges: ProgrammeVersion = {
  programme: 'three-bridges' as ProgrammeId,
  version: 1,
  title: { vi: 'Chương trình Ba Cầu' },
  document: '01/CTr-BC',
  signedOn: first,
  term: { key: '2020-2033' as PeriodKey, from: first, to: '2033-12-31' as CalendarDate },
  inForce: { from: first },
  appliesIn: [{ from: first, value: province, basis }],
  parties: [{ id: police, title: { vi: 'Công an' }, short: { vi: 'CA' }, signs: true }],
  rotations: [],
  outline: [{ path: 'I' as ClausePath, label: 'I', title: { vi: 'Giao ban' } }],
  obligations: [{
    id: 'meeting' as ObligationId,
    kind: 'meeting',
    title: { vi: 'Giao ban hằng năm' },
    tier: 'commune' as TierId,
    by: { each: [police] },
    recurs: { yearlyOn: ['08-19' as MonthDay] },
    basis: { document: '01/CTr-BC', clause: 'I' as ClausePath, cue: 'giao ban' },
  }],
  readings: [],
}

/** A meeting of a month (`2024-05`) at a place, due on its 28th. */
export function meeting(month: string, place: PlaceId = oldCommune): Occurrence {
  const due = `${month}-28` as CalendarDate
  return {
    key: `meeting/${month}/${place}` as OccurrenceKey,
    obligation: 'meeting' as ObligationId,
    kind: 'meeting',
    tier: 'commune' as TierId,
    period: { key: month as PeriodKey, from: `${month}-01` as CalendarDate, to: due },
    place,
    owners: [`${police}@${place}` as BodyId],
    chair: police,
    due,
    target: due,
    stated: true,
    provisional: false,
    falls: due,
  }
}

/** An entry that says the meeting was held on its due day. */
export function held(occurrence: Occurrence, account: string): NewEntry & { occurrence: Occurrence } {
  const entry = {
    id: randomUUID() as string as EntryId,
    occurrence: occurrence.key,
    body: occurrence.owners[0] as BodyId,
    account,
    recordedAt: '2024-06-01T02:03:04.567Z' as Instant,
    recordedOn: '2024-06-01' as CalendarDate,
    act: { did: 'hold', on: occurrence.falls, figures: { attended: 12, 'people-reached': 0 } },
  } as const
  return { entry, occurrence, seenBy: occurrence.owners }
}

/** An officer of the police of xã Ba Cầu, under a name that is not taken. */
export function officer(): Account {
  const id = randomUUID() as string as AccountId
  return { id, name: `officer-${id}`, title: { vi: 'Cán bộ Ba Cầu' }, seats: [{ role: 'officer', body: `${police}@${oldCommune}` as BodyId }], demonstration: false }
}

export const THREE_BRIDGES_PLACES = { province, oldCommune, newCommune } as const
