import assert from 'node:assert/strict'
import { ownCommitments } from '../../packages/services/src/commitment/index.ts'
import { bodyOf, comes, type Stage } from '../stage/moved-stage.ts'
import { FRONT, idOf, issues, LATE, POLICE, SHARE, signs, signsToo, type Papers } from './cast.ts'

const DRAFTED_MS = 120_000

/** On which rung the commitment of each late body stands, so many working days after its day: on the ladder's list of the third rung, or, once it has left it, on its own page. */
export async function standsOn(stage: Stage, days: number, told: string, isThird: boolean): Promise<string> {
  const follower = await comes(stage, POLICE, 'standing')
  const { page } = follower
  for (const [place] of LATE) {
    const body = bodyOf('police', place)
    await page.goto(`/ladder?${new URLSearchParams({ body, rung: '3' })}`)
    const line = page.locator('section[aria-labelledby="list"] li', { hasText: SHARE.what })
    assert.equal(await line.count(), isThird ? 1 : 0, `${body} on ${stage.clock.today()}`)
    if (isThird) assert.match(await line.innerText(), new RegExp(told))
    const { own } = await ownCommitments(stage.house, await stage.as(body))
    assert.equal(own.length, 1)
    await page.goto(`/commitments/${own[0]?.commitment.id}`)
    assert.match(await page.locator('dl.facts').first().innerText(), new RegExp(`quá hạn ${days} ngày làm việc: ${told}`))
  }
  await page.goto('/ladder')
  await follower.look('two-years-ladder')
  await follower.leave()
  return `${days} working days late, both are ${told}`
}

/** The letters the program drafted that day, one to each, are agreed, signed by both and issued. */
export async function lettersGoOut(stage: Stage, papers: Papers): Promise<string> {
  const [chair, follower] = [await comes(stage, POLICE), await comes(stage, POLICE, 'standing')]
  const on = stage.clock.today().split('-').reverse().join('/')
  const ids: string[] = []
  for (const [place] of LATE) {
    const letter = follower.page.locator('section[aria-labelledby="letters"] li', { hasText: on })
    for (const until = Date.now() + DRAFTED_MS; Date.now() < until;) {
      await follower.page.goto(`/ladder?${new URLSearchParams({ body: bodyOf('police', place) })}`)
      if (await letter.count() > 0) break
      await follower.page.waitForTimeout(500)
    }
    assert.equal(await letter.count(), 1, `a letter to ${place} was drafted by itself on ${on}`)
    await follower.tap(letter.locator('a'))
    ids.push(idOf(follower))
  }
  for (const [at, id] of ids.entries()) {
    await signs(chair, id)
    await signsToo(stage, FRONT, id)
    await issues(chair, id, 5 + at, papers, `cong-van-${at + 1}`, [LATE[at]?.[1] ?? '?', SHARE.what, SHARE.printed])
  }
  await Promise.all([chair.leave(), follower.leave()])
  return `${ids.length} letters drafted by themselves, signed by both, numbers 05 and 06`
}
