import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { stretchesOf } from '../printed/lines-of.ts'
import type { Office } from '../stage/office.ts'
import type { Person } from '../stage/person.ts'
import { comes, type Stage } from '../stage/moved-stage.ts'

/** What was downloaded from the pages, and what has to stand in it when an office opens it. */
export type Papers = Map<string, { bytes: Uint8Array; says: readonly string[] }>

const bare = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')
export const idOf = ({ page }: Person): string => new URL(page.url()).pathname.split('/')[2] ?? ''

/** On the page of a paper: who stands there agrees, where that is still asked, and records the signature. */
export async function signs({ page, tap }: Person, id: string): Promise<void> {
  await page.goto(`/papers/${id}`)
  const agree = page.getByRole('button', { name: 'Đồng ý nội dung' })
  if (await agree.count() > 0) {
    await tap(agree)
    await page.getByText('Đã ghi: cơ quan đồng ý với nội dung.').waitFor()
  }
  await tap(page.getByRole('button', { name: 'Ghi nhận đã ký' }))
  await page.getByText('Đã ghi nhận chữ ký.').waitFor()
}

/** Gives the paper its number, which has to be `number`, and downloads it as .docx. `says`: what has to stand in it, beside its number. */
export async function issues({ page, tap }: Person, id: string, number: number, papers: Papers, name: string, says: readonly string[]): Promise<void> {
  await page.goto(`/papers/${id}`)
  await tap(page.getByRole('button', { name: 'Cấp số và ban hành' }))
  await page.getByText('Đã cấp số và ban hành.').waitFor()
  const printed = String(number).padStart(2, '0')
  assert.match(await page.locator('.lead').innerText(), new RegExp(`Số ${printed}, ban hành ngày`), `${name} is number ${number}`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải Word' }).click()])
  papers.set(name, { bytes: new Uint8Array(readFileSync(await download.path())), says: [`Số: ${printed}/`, ...says] })
}

/** The other body that signs. */
export async function signsToo(stage: Stage, body: string, id: string): Promise<void> {
  const other = await comes(stage, body)
  await signs(other, id)
  await other.leave()
}

/** Opens every paper in LibreOffice; answers how many there are and how many words were found in them. */
export async function opened(office: Office, papers: Papers): Promise<string> {
  const printed = office.convert(new Map([...papers].map(([name, { bytes }]) => [name, bytes])))
  const missing: string[] = []
  let found = 0
  for (const [name, { says }] of papers) {
    const { text } = await stretchesOf(printed.get(name) as Uint8Array)
    for (const one of says) {
      if (bare(text).includes(bare(one))) found++
      else missing.push(`${name} does not say "${one}":\n${text.slice(0, 3000)}`)
    }
  }
  assert.deepEqual(missing, [])
  return `${papers.size} papers opened in LibreOffice, ${found} figures and names found in them: ${[...papers.keys()].join(', ')}`
}
