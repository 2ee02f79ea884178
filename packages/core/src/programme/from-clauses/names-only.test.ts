import { expect, it } from 'vitest'
import { namesOnly, namesOnlyExamples } from './names-only.ts'

it.each(namesOnlyExamples)('%s', (phrase, names, expected) => expect(namesOnly(phrase, names.map((name) => ({ start: phrase.indexOf(name), end: phrase.indexOf(name) + name.length })))).toBe(expected))
