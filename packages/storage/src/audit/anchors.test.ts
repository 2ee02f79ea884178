import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Anchor } from '@phoihop/core/audit'
import type { CalendarDate } from '@phoihop/core/calendar'
import { addAnchor, readAnchors } from './anchors.ts'

const folder = mkdtempSync(join(tmpdir(), 'phoihop-anchors-'))
afterAll(() => rmSync(folder, { recursive: true }))
const anchor = (day: string, seq: number): Anchor => ({ day: day as CalendarDate, seq, hash: 'a'.repeat(64) })

it('keeps one line for each anchor, for its owner alone; a line a crash cut off is as if it had never been begun', async () => {
  const file = join(folder, 'deep/anchors.jsonl')
  expect(await readAnchors(file)).toEqual({ ok: true, value: [] })
  await addAnchor(file, anchor('2026-11-23', 4))
  appendFileSync(file, '{"day":"2026-11-24","se')
  expect(await readAnchors(file)).toEqual({ ok: true, value: [anchor('2026-11-23', 4)] })
  await addAnchor(file, anchor('2026-11-24', 9))
  expect(await readAnchors(file)).toEqual({ ok: true, value: [anchor('2026-11-23', 4), anchor('2026-11-24', 9)] })
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
  expect([statSync(file).mode & 0o777, statSync(join(folder, 'deep')).mode & 0o777]).toEqual([0o600, 0o700])
})

it.each([
  ['not json', 1],
  ['{"day":"2026-02-30","seq":1,"hash":"x"}', 1],
  [`${JSON.stringify(anchor('2026-11-23', 4))}\n{"day":"2026-11-24","seq":"9","hash":"${'a'.repeat(64)}"}`, 2],
  [`${JSON.stringify(anchor('2026-11-23', 4))}\n\n`, 2],
])('refuses a file that was tampered with by the line: %s', async (text, line) => {
  const file = join(folder, 'wrong.jsonl')
  writeFileSync(file, `${text}\n`)
  expect(await readAnchors(file)).toMatchObject({ ok: false, refusals: [{ code: 'file-unreadable', because: expect.stringContaining(`dòng ${line} `) }] })
})

it('refuses what is no file', async () => {
  expect(await readAnchors(folder)).toMatchObject({ ok: false, refusals: [{ code: 'file-unreadable', file: folder }] })
})
