import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openTurns } from './turns.ts'

it.each([[1, ['a', 'b', 'c', 'd']], [2, ['a', 'c', 'b', 'd']]])('at most %i at once, in the order they came', async (most, ended) => {
  const turn = openTurns(most)
  let [now, highest] = [0, 0]
  const begun: string[] = []
  const done: string[] = []
  const work = (name: string, ms: number) => turn(async () => {
    begun.push(name)
    highest = Math.max(highest, ++now)
    await pause(ms)
    now--
    done.push(name)
  })
  await Promise.all([work('a', 20), work('b', 100), work('c', 20), work('d', 100)])
  expect([highest, begun, done]).toEqual([most, ['a', 'b', 'c', 'd'], ended])
})

it('work that fails gives its turn back', async () => {
  const turn = openTurns(1)
  const failed = turn(() => Promise.reject(new Error('no')))
  await expect(failed).rejects.toThrow('no')
  expect(await turn(async () => 'yes')).toBe('yes')
})
