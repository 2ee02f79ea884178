import { expect, it } from 'vitest'
import { isTold, toldRhythmExamples } from './told-rhythms.ts'

it.each(toldRhythmExamples)('%s: %s', (sentence, told) => expect(isTold(sentence.replace(/(?:hằng (?:năm|quý)|cuối học kỳ)$/u, ''), '')).toBe(told))
