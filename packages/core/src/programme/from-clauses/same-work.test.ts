import { describe, expect, it } from 'vitest'
import { cutsIn } from './duty-cuts.ts'
import { partyRegister } from './party-register.ts'
import { sameWorkExamples } from './same-work.ts'

describe('a period that opens no further work', () => {
  it.each(sameWorkExamples)('%s', (printed) => {
    const phrase = printed.replace('|', '')
    const at = printed.indexOf('|')
    expect(cutsIn(phrase, partyRegister(phrase, 'commune', [], []))).toEqual(at < 0 ? [] : [at])
  })
})
