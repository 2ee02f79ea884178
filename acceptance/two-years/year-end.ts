import assert from 'node:assert/strict'
import { comes, type Stage } from '../stage/moved-stage.ts'
import { CHARGE, FRONT, idOf, issues, LATE, POLICE, PROVINCE, signs, signsToo, type Papers } from './cast.ts'

const REVIEW = `review-yearly-province/2026/${PROVINCE}`
const HANDOVER = `handover-province/2026/${PROVINCE}`
const LAST = 7
/** The plan, two meetings of the province and a notice, a meeting in each of five communes. */
const DONE = 9

/** The yearly review: what the page counts is what the paper prints. */
export async function reviewOfTheYear(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, POLICE)
  const { page, tap } = chair
  await page.goto(`/reviews/${REVIEW}`)
  const [, opening, owed, closed, left] = /chuyển sang ([\d.]+) \+ phải làm ([\d.]+) – đã xong ([\d.]+) = còn lại ([\d.]*\d)/u.exec(await page.locator('main').innerText()) ?? []
  assert.ok(opening && owed && closed && left, 'the page says how it adds up')
  const count = (text: string): number => Number(text.replaceAll('.', ''))
  assert.equal(count(opening) + count(owed) - count(closed), count(left))
  const tile = async (label: string) => (await page.locator('ul.glance a', { hasText: label }).locator('b').innerText()).trim()
  const [overdue, rate] = [await tile('quá hạn'), await tile('Tỷ lệ đúng hạn')]
  await chair.look('two-years-review')
  await page.goto(`/reviews/${REVIEW}?list=${encodeURIComponent('total/all/on-time')}`)
  const [, onTime = ''] = /Danh sách ([\d.]+) mục/u.exec(await page.locator('main').innerText()) ?? []
  assert.equal(onTime, String(DONE), 'what the story did, and nothing else')
  await page.goto(`/reviews/${REVIEW}`)
  await tap(page.getByRole('button', { name: 'Soạn văn bản' }))
  const id = idOf(chair)
  await signs(chair, id)
  await signsToo(stage, FRONT, id)
  await issues(chair, id, LAST, papers, 'so-ket', [
    `Kỳ trước chuyển sang ${opening} đầu việc chưa xong. Trong kỳ phải thực hiện ${owed} đầu việc`, `đúng hạn ${onTime}, chậm`, `quá hạn chưa báo cáo ${overdue},`, `cuối kỳ còn ${left} đầu việc`, `Tỷ lệ đúng hạn: ${rate}`,
  ])
  await page.goto(`/reviews/${REVIEW}`)
  assert.match(await page.locator('.lead').first().innerText(), /Đã báo cáo[\s\S]*18\/12\/2026/, 'its duty is reported')
  await chair.leave()
  return `review of 2026: ${opening} + ${owed} − ${closed} = ${left}, on time ${onTime} (${rate}), overdue ${overdue}; page and paper alike`
}

/** In December the police hand over. */
export async function handsOver(stage: Stage): Promise<string> {
  const chair = await comes(stage, POLICE)
  const { page, tap } = chair
  await page.goto(`/handovers/${HANDOVER}`)
  await tap(page.getByRole('button', { name: 'Bàn giao', exact: true }))
  await page.getByText('Đã bàn giao.').waitFor()
  await saysWhatIsLeft(await page.locator('section[aria-labelledby="dossier"]').innerText())
  await chair.look('two-years-handover')
  await chair.leave()
  return `handed over: ${LATE.length} open commitments, last number ${LAST}`
}

/** In January the Front takes over, the minutes are signed by both, and what is open stands on its desk. */
export async function takesOver(stage: Stage, papers: Papers): Promise<string> {
  const front = await comes(stage, FRONT)
  const { page, tap } = front
  await page.goto(`/handovers/${HANDOVER}`)
  await tap(page.getByRole('button', { name: 'Tiếp nhận', exact: true }))
  await page.getByText('Đã tiếp nhận.').waitFor()
  await tap(page.getByRole('button', { name: 'Soạn biên bản bàn giao' }))
  const id = idOf(front)
  await signs(front, id)
  const police = await comes(stage, POLICE)
  await signs(police, id)
  await issues(police, id, 1, papers, 'ban-giao', [CHARGE, ...LATE.map(([, name]) => name), `số cuối đã cấp ${LAST}`, 'đã họp 2 trong 2 kỳ', 'Ngày 22/12/2026', 'tiếp nhận ngày 05/01/2027'])
  await police.leave()

  await page.goto('/')
  const part = page.locator('section[aria-labelledby="handovers"]')
  assert.match(await part.innerText(), new RegExp(`Đã tiếp nhận[\\s\\S]*còn ${LATE.length} việc nhận bàn giao chưa xong`))
  assert.ok(await page.locator(`a[href="/plans/plan-province/2027/${PROVINCE}"]`).count() > 0, 'the plan of 2027 is the Front’s to draft')
  await front.look('two-years-desk')
  await tap(part.locator('li a').first())
  await saysWhatIsLeft(await page.locator('section[aria-labelledby="dossier"]').innerText())
  await front.leave()
  return `taken over on 05/01/2027; minutes number 01 of 2027; the desk of the Front holds ${LATE.length} open items and its plan of 2027`
}

async function saysWhatIsLeft(dossier: string): Promise<void> {
  for (const [, name] of LATE) assert.ok(dossier.includes(name), `${name} in ${dossier}`)
  assert.equal(dossier.split(CHARGE).length - 1, LATE.length)
  assert.match(dossier, new RegExp(`số cuối đã cấp ${LAST}(?!\\d)`))
}
