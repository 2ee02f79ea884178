import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { checkRegister } from './index.ts'
import { makeBody, places, threeBridges } from './three-bridges.fixture.ts'
import type { Body, Place, Register } from './types.ts'

const place = (id: string): Place => places.find((one) => one.id === id) as Place
const withPlace = (id: string, change: Partial<Place>): Register => ({
  ...threeBridges,
  places: threeBridges.places.map((one) => (one.id === id ? { ...one, ...change } : one)),
  bodies: threeBridges.bodies.filter((body) => body.place !== id),
})
const withBody = (body: Body): Register => ({ ...threeBridges, bodies: [...threeBridges.bodies, body] })
const basis = { document: '01/QĐ-BC' }
const spring = { from: day('2025-01-01'), to: day('2025-06-30') }

describe('checkRegister', () => {
  it('finds nothing in a sound register', () => expect(checkRegister(threeBridges)).toEqual([]))

  it.each<[string, Register, string, RegExp]>([
    ['days backwards', withPlace('xa-dao-nho', { exists: { from: day('2026-01-01'), to: day('2025-12-31') } }), 'xa-dao-nho', /đứng trước ngày đầu/],
    ['names overlap', withPlace('xa-doi-thong', { names: place('xa-doi-thong').names.map((name) => ({ ...name, to: day('2025-01-01') })) }), 'xa-doi-thong', /tên: hai mục trùng ngày/],
    ['a gap in the names', withPlace('xa-doi-thong', { names: place('xa-doi-thong').names.map((name) => (name.to ? { ...name, to: day('2024-12-30') } : name)) }), 'xa-doi-thong', /hở giữa/],
    ['superiors overlap', withPlace('xa-ben-song', { within: place('xa-ben-song').within.toReversed() }), 'xa-ben-song', /cấp trên: các mục không theo thứ tự/],
    ['no such superior', withPlace('huyen-tren', { within: [{ value: 'tinh-la' as never, ...place('huyen-tren').exists, basis }] }), 'huyen-tren', /tinh-la không có/],
    ['superior ended earlier', withPlace('xa-rung-dong', { within: [{ value: 'huyen-duoi' as never, from: day('2025-07-01'), basis }] }), 'xa-rung-dong', /không tồn tại suốt/],
    ['superior not higher', withPlace('xa-rung-tay', { within: [{ value: 'xa-rung-dong' as never, from: day('2025-07-01'), basis }] }), 'xa-rung-tay', /không cao hơn/],
    ['code on the days of another place', withPlace('xa-suoi-giay', { codes: place('xa-ba-cau').codes }), 'xa-ba-cau, xa-suoi-giay, phuong-cau-moi', /mã 90001: hai mục trùng ngày/],
    ['no such successor', withPlace('xa-ba-cau', { successors: ['xa-la' as never] }), 'xa-ba-cau', /nơi kế thừa xa-la không có/],
    ['successor begins later', withPlace('xa-ba-cau', { successors: ['xa-rung-dong' as never] }), 'xa-ba-cau', /bắt đầu 2025-07-01, không phải 2025-01-01/],
    ['successor of a living place', withPlace('xa-rung-dong', { successors: ['xa-rung-tay' as never] }), 'xa-rung-dong', /còn tồn tại/],
    ['a place outlives its tier', withPlace('huyen-tren', { exists: { from: day('2000-01-01') } }), 'huyen-tren', /ngoài thời gian của cấp district/],
    ['an unknown tier', withPlace('huyen-tren', { tier: 'county' as never }), 'huyen-tren', /không có cấp county/],
    ['two places of one id', { ...threeBridges, places: [...places, place('xa-dao-nho')] }, 'xa-dao-nho', /có 2 lần/],
    ['a body outside the life of its place', withBody({ ...makeBody('women', place('xa-rung-dong')), exists: spring, title: [{ value: { vi: 'Hội' }, ...spring, basis }] }), 'women@xa-rung-dong', /ngoài thời gian/],
    ['a body nowhere', withBody({ ...makeBody('women', place('xa-rung-dong')), place: 'xa-la' as never }), 'women@xa-rung-dong', /nơi xa-la không có/],
    ['a seat held twice', withBody({ ...makeBody('police', place('xa-rung-dong')), id: 'police-2' as never }), 'police@xa-rung-dong', /trùng ngày/],
    ['an unknown successor of a body', withBody({ ...makeBody('women', place('xa-ba-cau')), successors: ['women@xa-la' as never] }), 'women@xa-ba-cau', /women@xa-la không có/],
  ])('%s', (_what, register, where, because) => {
    expect(checkRegister(register)).toContainEqual({ code: 'register-unsound', where, because: expect.stringMatching(because) })
  })
})
