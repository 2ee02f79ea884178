import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { findPlaces, indexRegister, isWithin, lineageOf, successorsOn, territory } from './index.ts'
import { appliesIn, threeBridges } from './three-bridges.fixture.ts'
import type { PlaceId } from './types.ts'

const index = indexRegister(threeBridges)
const id = (text: string): PlaceId => text as PlaceId
const boundOn = (on: string): string[] => [...territory(index, appliesIn, day(on))].sort()

describe('territory', () => {
  it.each([
    ['2024-01-14', 'before the programme', []],
    ['2024-06-01', 'the province and what lies within it', ['huyen-duoi', 'huyen-tren', 'tinh-ba-cau', 'xa-ba-cau', 'xa-dao-nho', 'xa-doi-thong', 'xa-rung-xa', 'xa-suoi-giay']],
    ['2025-01-01', 'after a merger of communes', ['huyen-duoi', 'huyen-tren', 'phuong-cau-moi', 'tinh-ba-cau', 'xa-dao-nho', 'xa-doi-thong', 'xa-rung-xa']],
    ['2025-07-01', 'after the province ended: its successor and its own communes, not the others', ['phuong-cau-moi', 'tinh-song-lon', 'xa-dao-nho', 'xa-doi-thong', 'xa-rung-dong', 'xa-rung-tay']],
    ['2026-01-01', 'after an abolition', ['phuong-cau-moi', 'tinh-song-lon', 'xa-doi-thong', 'xa-rung-dong', 'xa-rung-tay']],
  ])('on %s (%s)', (on, _what, bound) => expect(boundOn(on)).toEqual(bound))

  it('is the same set on every day between two changes', () =>
    expect(territory(index, appliesIn, day('2024-03-01'))).toBe(territory(index, appliesIn, day('2024-09-30'))))

  it('grows when a document extends it to the whole successor', () => {
    const extended = [...appliesIn, { value: id('tinh-song-lon'), from: day('2027-01-01'), basis: { document: '02/QĐ' } }]
    expect(territory(index, extended, day('2027-01-01')).has(id('xa-ben-song'))).toBe(true)
    expect(territory(index, extended, day('2026-12-31')).has(id('xa-ben-song'))).toBe(false)
  })
})

describe('succession', () => {
  it.each([
    // place          day           carried by
    ['xa-ba-cau', '2024-12-31', ['xa-ba-cau'], 'while it lives, itself'],
    ['xa-ba-cau', '2025-01-01', ['phuong-cau-moi'], 'merger'],
    ['xa-rung-xa', '2025-07-01', ['xa-rung-dong', 'xa-rung-tay'], 'split'],
    ['xa-doi-thong', '2025-07-01', ['xa-doi-thong'], 'a rename and a new superior keep the place'],
    ['xa-dao-nho', '2026-01-01', [], 'abolished'],
    ['xa-rung-dong', '2025-06-30', [], 'not yet there'],
  ])('%s on %s: %j (%s)', (place, on, carriers) => expect(successorsOn(index, id(place), day(on))).toEqual(carriers))

  it('a code reused by another place does not make it the same place', () => {
    const holders = threeBridges.places.filter((place) => place.codes.some((code) => code.value === '90001')).map((place) => place.id)
    expect(holders).toEqual(['xa-ba-cau', 'phuong-cau-moi'])
    expect(index.nameOf(id('xa-ba-cau'), day('2025-01-01'))).toBeUndefined()
  })

  it('a lineage has predecessors and successors, not neighbours of a merger', () => {
    expect(lineageOf(index, id('phuong-cau-moi'))).toEqual(['phuong-cau-moi', 'xa-ba-cau', 'xa-suoi-giay'])
    expect(lineageOf(index, id('xa-ba-cau'))).toEqual(['xa-ba-cau', 'phuong-cau-moi'])
  })
})

describe('questions about a day', () => {
  it.each([
    ['xa-doi-thong', 'huyen-tren', '2024-12-31', true],
    ['xa-doi-thong', 'huyen-tren', '2025-01-01', false],
    ['xa-doi-thong', 'huyen-duoi', '2025-01-01', true],
    ['xa-doi-thong', 'tinh-ba-cau', '2025-06-30', true],
    ['xa-doi-thong', 'tinh-song-lon', '2025-07-01', true],
    ['xa-dao-nho', 'tinh-song-lon', '2026-01-01', false],
    ['huyen-tren', 'huyen-tren', '2025-06-30', true],
    ['huyen-tren', 'huyen-tren', '2025-07-01', false],
  ])('%s within %s on %s: %s', (place, ancestor, on, is) => expect(isWithin(index, id(place), id(ancestor), day(on))).toBe(is))

  it('names and bodies are those of the day', () => {
    expect(index.nameOf(id('xa-doi-thong'), day('2024-12-31'))?.vi).toBe('Xã Đồi Thông')
    expect(index.nameOf(id('xa-doi-thong'), day('2025-01-01'))?.vi).toBe('Phường Đồi Thông')
    expect(index.bodyOf('police' as never, id('huyen-tren'), day('2025-02-28'))?.id).toBe('police@huyen-tren')
    expect(index.bodyOf('police' as never, id('huyen-tren'), day('2025-03-01'))).toBeUndefined()
    expect(index.bodyOf('front' as never, id('huyen-tren'), day('2025-03-01'))?.id).toBe('front@huyen-tren')
  })

  it('no place of a tier after the tier ended', () => {
    expect(index.placesOn('district' as never, day('2025-06-30'))).toHaveLength(2)
    expect(index.placesOn('district' as never, day('2025-07-01'))).toEqual([])
  })

  it.each(['Phường Đồi Thông', 'xã đồi thông', 'Đồi Thông', 'DOI  THONG', 'xa-doi-thong'])('finds a place by %j', (name) =>
    expect(findPlaces(index, name).map((place) => place.id)).toEqual(['xa-doi-thong']))
  it('finds every place of a bare name, and none of an unknown one', () => {
    expect(findPlaces(index, 'ba cầu').map((place) => place.id)).toEqual(['tinh-ba-cau', 'xa-ba-cau'])
    expect(findPlaces(index, 'Xã Không Có')).toEqual([])
  })
})
