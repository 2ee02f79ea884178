import { describe, expect, it } from 'vitest'
import { whyEasy } from './easy-password.ts'

const OWN = ['cax-ba-cau', 'Cán bộ tổng hợp', 'Công an xã Ba Cầu']

describe('a password', () => {
  it.each([
    ['qwertyuiop1', 'common'],
    ['1qaz2wsx3edc', 'common'],
    ['1q2w3e4r5t6y', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abcabcabcabc', 'common'],
    ['19811981198', 'common'],
    ['0987654321', 'common'],
    ['Password2026!', 'common'],
    ['P@$$w0rd12345', 'common'],
    ['mật khẩu 123', 'common'],
    ['Matkhau@2026', 'common'],
    ['anhyeuem1999', 'common'],
    ['ILoveYou!!2024', 'common'],
    ['letmein-letmein', 'common'],
    ['asdfghjkl;12', 'common'],
    ['PhoiHop@2026', 'own-words'],
    ['CongAn123456', 'own-words'],
    ['c0ng.@n.b@c4u', 'own-words'],
    ['Quản trị viên 1', 'own-words'],
    ['trinh-dien-168', 'own-words'],
    ['CaxBaCau2026', 'own-words'],
    ['xã Ba Cầu 2026', 'own-words'],
    ['congan.bacau.123', 'own-words'],
    ['Tổng hợp 1234', 'own-words'],
    ['CTrPH-Vietnam', 'own-words'],
  ])('%s is easy: %s', (password, why) => expect(whyEasy(password, OWN)).toBe(why))

  it.each([
    'ba cây cầu gỗ',
    'mot-mat-khau-du-dai',
    'đò chiều neo bến vắng',
    'correct horse battery staple',
    'x7Kp-0qLm-9fTz',
    'gà mái đẻ 7 trứng',
    'tre xanh tự bao giờ',
    'Công an xã Ba Cầu đi chợ phiên',
    'rừng thông 1975 gió hú',
  ])('%s holds more than that', (password) => expect(whyEasy(password, OWN)).toBeUndefined())

  it('is held against the names of its own account only', () => {
    expect([whyEasy('nuidatxanh-09', ['Hội Nông dân xã Núi Đất Xanh']), whyEasy('nuidatxanh-09', OWN)]).toEqual(['own-words', undefined])
  })
})
