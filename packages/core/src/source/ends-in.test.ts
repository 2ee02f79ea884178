import { expect, test } from 'vitest'
import { isEnded } from './continues-line.ts'
import { capitalAt, smallAt } from './small-letters.ts'

test.each(['Kiểm tra bến.', 'Giữ bến;', '“Bến an toàn”', '(nếu có)', '(nếu có).”', 'bến ’', 'Bến.’', 'bến,', 'bến', '', '.', '”', '’', 'bến…»', 'a. b'])('the end of “%s” is told as a pattern tells it', (line) => {
  expect(isEnded(line)).toBe(/[.;:!?…]["”’)»]*$|["”)»]$/u.test(line))
})

test.each(['ắn', 'Ắn', 'a', 'A', 'đ', 'Đ', '1', ' a', '', '\u{1d41a}', '\u{1d400}', '\ud835', 'ǅ', 'ª', '中'])('the case of the first sign of “%s” is told as a pattern tells it', (text) => {
  expect([smallAt(text), capitalAt(text)]).toEqual([/^\p{Ll}/u.test(text), /^\p{Lu}/u.test(text)])
})
