import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { askTogether } from './ask-together.ts'

const HOLD_MS = 20
const later = () => wait(5)

it('asks once for all who come while the answer is on its way or just there, and again after that', async () => {
  let asked = 0
  const { ask } = askTogether(async () => {
    const mine = ++asked
    await later()
    return mine
  }, HOLD_MS)
  expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual([1, 1, 1])
  expect(await ask('a')).toBe(1)
  await wait(HOLD_MS * 3)
  expect(await ask('a')).toBe(2)
})

it('never answers with what was true before a change its asker knows of', async () => {
  let truth = 'before'
  const { ask, forget } = askTogether(async () => {
    const read = truth
    await later()
    return read
  }, HOLD_MS)
  const early = ask('a')
  truth = 'after'
  forget()
  expect([await early, await ask('a')]).toEqual(['before', 'after'])
  truth = 'last'
  forget()
  expect(await ask('a')).toBe('last')
})

it('keeps different questions apart, and gives a failure only to those who shared it', async () => {
  let fails = true
  const { ask } = askTogether(async (of: string) => {
    await later()
    if (fails && of === 'a') throw new Error('gone')
    return of
  }, HOLD_MS)
  const [a, b] = await Promise.allSettled([ask('a'), ask('b')])
  expect([a.status, b.status]).toEqual(['rejected', 'fulfilled'])
  fails = false
  expect(await ask('a')).toBe('a')
})
