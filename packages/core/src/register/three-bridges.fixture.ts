import { day, type CalendarDate, type Days } from '../calendar/index.ts'
import type { Body, BodyId, Dated, PartyId, Place, PlaceId, Register, Tier, TierId, Words } from './types.ts'

const basis = { document: '01/QĐ-BC' }
const dated = <T>(value: T, { from, to }: Days): Dated<T> => ({ value, from, ...(to === undefined ? {} : { to }), basis })
const days = (from: string, to?: string): Days => ({ from: day(from), ...(to === undefined ? {} : { to: day(to) }) })

type Written = { tier: string; from: string; to?: string; names?: [string, string?][]; within?: [string, string?][]; code: string; next?: string[] }

/** A row of facts, each with the day it began (the place's own first day when left out), as dated facts without gaps. */
function inTurn<T>(rows: readonly [T, string?][], life: Days): readonly Dated<T>[] {
  return rows.map(([value, from], at) => {
    const next = rows[at + 1]?.[1]
    const to = next === undefined ? life.to : dayBefore(day(next))
    return dated(value, { from: from === undefined ? life.from : day(from), ...(to === undefined ? {} : { to }) })
  })
}

/** All changes of this fixture are on the first of a month. */
const dayBefore = (on: CalendarDate): CalendarDate =>
  day({ '2025-01-01': '2024-12-31', '2025-03-01': '2025-02-28', '2025-07-01': '2025-06-30', '2026-01-01': '2025-12-31' }[on as string] ?? on)

export const makePlace = (id: string, written: Written): Place => {
  const exists = days(written.from, written.to)
  return {
    id: id as PlaceId, tier: written.tier as TierId, exists, successors: (written.next ?? []) as PlaceId[],
    names: inTurn((written.names ?? [[id]]).map(([vi, from]): [Words, string?] => (from === undefined ? [{ vi }] : [{ vi }, from])), exists),
    within: inTurn((written.within ?? []) as [PlaceId, string?][], exists),
    codes: [dated(written.code, exists)],
  }
}

export const makeBody = (party: string, place: Place, to: CalendarDate | undefined = place.exists.to): Body => {
  const exists: Days = { from: place.exists.from, ...(to === undefined ? {} : { to }) }
  const title = { vi: `${party} ${place.names[0]?.value.vi}` }
  return { id: `${party}@${place.id}` as BodyId, party: party as PartyId, place: place.id, title: [dated(title, exists)], exists, successors: [] }
}

export const tiers: readonly Tier[] = [
  { id: 'province' as TierId, title: { vi: 'cấp tỉnh' }, rank: 1, exists: days('2000-01-01') },
  { id: 'district' as TierId, title: { vi: 'cấp huyện' }, rank: 2, exists: days('2000-01-01', '2025-06-30') },
  { id: 'commune' as TierId, title: { vi: 'cấp xã' }, rank: 3, exists: days('2000-01-01') },
]

/**
 * Tỉnh Ba Cầu becomes tỉnh Sông Lớn with tỉnh Bên Sông on 01/07/2025, when the districts end.
 * Ba Cầu and Suối Giấy merge on 01/01/2025 under Ba Cầu's code; Đồi Thông is renamed and given to another district;
 * Rừng Xa splits on 01/07/2025; Đảo Nhỏ is abolished on 31/12/2025 without a successor.
 */
export const places: readonly Place[] = [
  makePlace('tinh-ba-cau', { tier: 'province', from: '2000-01-01', to: '2025-06-30', names: [['Tỉnh Ba Cầu']], code: '90', next: ['tinh-song-lon'] }),
  makePlace('tinh-ben-song', { tier: 'province', from: '2000-01-01', to: '2025-06-30', names: [['Tỉnh Bên Sông']], code: '91', next: ['tinh-song-lon'] }),
  makePlace('tinh-song-lon', { tier: 'province', from: '2025-07-01', names: [['Tỉnh Sông Lớn']], code: '90' }),
  makePlace('huyen-tren', { tier: 'district', from: '2000-01-01', to: '2025-06-30', names: [['Huyện Trên']], within: [['tinh-ba-cau']], code: '901' }),
  makePlace('huyen-duoi', { tier: 'district', from: '2000-01-01', to: '2025-06-30', names: [['Huyện Dưới']], within: [['tinh-ba-cau']], code: '902' }),
  makePlace('xa-ba-cau', { tier: 'commune', from: '2000-01-01', to: '2024-12-31', names: [['Xã Ba Cầu']], within: [['huyen-tren']], code: '90001', next: ['phuong-cau-moi'] }),
  makePlace('xa-suoi-giay', { tier: 'commune', from: '2000-01-01', to: '2024-12-31', names: [['Xã Suối Giấy']], within: [['huyen-tren']], code: '90002', next: ['phuong-cau-moi'] }),
  makePlace('phuong-cau-moi', { tier: 'commune', from: '2025-01-01', names: [['Phường Cầu Mới']], within: [['huyen-tren'], ['tinh-song-lon', '2025-07-01']], code: '90001' }),
  makePlace('xa-doi-thong', {
    tier: 'commune', from: '2000-01-01', names: [['Xã Đồi Thông'], ['Phường Đồi Thông', '2025-01-01']],
    within: [['huyen-tren'], ['huyen-duoi', '2025-01-01'], ['tinh-song-lon', '2025-07-01']], code: '90003',
  }),
  makePlace('xa-rung-xa', { tier: 'commune', from: '2000-01-01', to: '2025-06-30', names: [['Xã Rừng Xa']], within: [['huyen-duoi']], code: '90004', next: ['xa-rung-dong', 'xa-rung-tay'] }),
  makePlace('xa-rung-dong', { tier: 'commune', from: '2025-07-01', names: [['Xã Rừng Đông']], within: [['tinh-song-lon']], code: '90004' }),
  makePlace('xa-rung-tay', { tier: 'commune', from: '2025-07-01', names: [['Xã Rừng Tây']], within: [['tinh-song-lon']], code: '90005' }),
  makePlace('xa-dao-nho', { tier: 'commune', from: '2000-01-01', to: '2025-12-31', names: [['Xã Đảo Nhỏ']], within: [['huyen-duoi'], ['tinh-song-lon', '2025-07-01']], code: '90006' }),
  makePlace('xa-ben-song', { tier: 'commune', from: '2000-01-01', names: [['Xã Bên Sông']], within: [['tinh-ben-song'], ['tinh-song-lon', '2025-07-01']], code: '91001' }),
]

const endsEarly = (party: string, place: Place): CalendarDate | undefined =>
  party === 'police' && place.tier === 'district' ? day('2025-02-28') : place.exists.to

/** Two parties everywhere; the district police ended four months before the districts. */
export const threeBridges: Register = {
  tiers, places,
  bodies: places.flatMap((place) => ['police', 'front'].map((party) => makeBody(party, place, endsEarly(party, place)))),
}

export const appliesIn: readonly Dated<PlaceId>[] = [dated('tinh-ba-cau' as PlaceId, days('2024-01-15'))]
