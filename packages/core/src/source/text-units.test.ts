import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBlank, isLetter, isWordUnit, kindredOf } from './small-letters.ts'
import { BLANK, FIGURE, LETTER, numberOf, SIGN, unitOf, unitsOf } from './text-units.ts'

const signs = fc.array(fc.constantFrom('Ế', 'ế', 'a', 'A', '0', '7', ' ', '\n', '.', '¤', 'Ω', '😀')).map((each) => each.join(''))

it('tells of each unit its kind and the number of its kindred sign', () => {
  fc.assert(fc.property(signs, (text) => {
    for (let at = 0; at < text.length; at++) {
      const [code, unit] = [text.charCodeAt(at), unitOf(text.charCodeAt(at))]
      expect([unit & SIGN, (unit & LETTER) > 0, (unit & FIGURE) > 0, (unit & BLANK) > 0]).toEqual([numberOf(kindredOf(code)), isLetter(code), isWordUnit(code) && !isLetter(code), isBlank(code)])
    }
  }))
})

it('gives one number to capital and small letter, one to all figures, and different ones to different letters', () => {
  const [capital, small, plain, nought, seven] = ['Ế', 'ế', 'a', '0', '7'].map((sign) => unitOf(sign.charCodeAt(0)) & SIGN)
  expect(capital).toBe(small)
  expect(nought).toBe(seven)
  expect(new Set([small, plain, nought]).size).toBe(3)
})

it('gives every unit of a text, ended by 0, whatever was asked for before', () => {
  fc.assert(fc.property(fc.array(signs, { minLength: 1, maxLength: 9 }), fc.nat(700), (texts, times) => {
    for (const text of [...texts, 'bến phà '.repeat(times), ...texts]) {
      const units = unitsOf(text)
      expect([...units.subarray(0, text.length + 1)]).toEqual([...Array.from({ length: text.length }, (_, at) => unitOf(text.charCodeAt(at))), 0])
    }
  }))
})
