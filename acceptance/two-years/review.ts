import assert from 'node:assert/strict'
import { comes, type Stage } from '../stage/moved-stage.ts'
import { FRONT, idOf, issues, POLICE, PROVINCE, signs, signsToo, type Papers } from './cast.ts'

const REVIEW = `review-yearly-province/2024/${PROVINCE}`
const NUMBER = 7
/** The plan; two meetings and a notice at the province and at the district each; a meeting in five communes, two of which met again. */
const DONE = 1 + 2 * 3 + 5 + 2

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
  await issues(chair, id, NUMBER, papers, 'so-ket', [
    `Kỳ trước chuyển sang ${opening} đầu việc chưa xong. Trong kỳ phải thực hiện ${owed} đầu việc`, `đúng hạn ${onTime}, chậm`, `quá hạn chưa báo cáo ${overdue},`, `cuối kỳ còn ${left} đầu việc`, `Tỷ lệ đúng hạn: ${rate}`,
  ])
  await page.goto(`/reviews/${REVIEW}`)
  assert.match(await page.locator('.lead').first().innerText(), /Đã báo cáo[\s\S]*18\/12\/2024/, 'its duty is reported')
  await chair.leave()
  return `review of 2024: ${opening} + ${owed} − ${closed} = ${left}, on time ${onTime} (${rate}), overdue ${overdue}; page and paper alike`
}
