import { describe, expect, it } from 'vitest'
import { findParties, ownNames } from './find-parties.ts'
import { worksAside, worksAsideExamples } from './works-aside.ts'

const names = ownNames([{ name: 'Trạm bến', level: null }])

describe('brackets that tell of work of a body of its own', () => {
  it.each(worksAsideExamples)('%s', (text, who) => expect(worksAside(text, { start: 0, end: text.length }, (words) => findParties(words, names)).map(({ by }) => by.map(({ head, tiers }) => [head, ...tiers.map((tier) => tier.text)].join(' ')).join(', '))).toEqual(who))
})
