import { expect, it } from 'vitest'
import { askTogether } from './ask-together.ts'

const later = () => new Promise<void>((settle) => setTimeout(settle, 5))

it('asks once more for all who came while the first answer was on its way', async () => {
  let asked = 0
  const ask = askTogether(async () => {
    const mine = ++asked
    await later()
    return mine
  })
  const answers = await Promise.all([ask('a'), ask('a'), ask('a'), ask('a')])
  expect(answers).toEqual([1, 2, 2, 2])
  expect(await ask('a')).toBe(3)
})

it('never answers with what was read before the question', async () => {
  let truth = 'before'
  const ask = askTogether(async () => {
    const read = truth
    await later()
    return read
  })
  const first = ask('a')
  truth = 'after'
  expect([await first, await ask('a')]).toEqual(['before', 'after'])
  const again = ask('a')
  truth = 'last'
  expect(await ask('a')).toBe('last')
  await again
})

it('keeps different questions apart, and a failure to those who shared it', async () => {
  let fails = true
  const ask = askTogether(async (of: string) => {
    await later()
    if (fails && of === 'a') throw new Error('gone')
    return of
  })
  const [a, b] = await Promise.allSettled([ask('a'), ask('b')])
  expect([a.status, b.status]).toEqual(['rejected', 'fulfilled'])
  fails = false
  expect(await ask('a')).toBe('a')
})
