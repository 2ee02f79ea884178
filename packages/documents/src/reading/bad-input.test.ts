import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { soundDocx, unreadable } from './bad-input.fixture.ts'
import { p, zipDocx } from './docx/zip-docx.fixture.ts'
import { largestFile, longestText } from './limits.ts'
import { takeBytes } from './take-bytes.ts'
import { readDocument, takeFile } from './take-file.ts'

/** As the command does: a thread that compiles everything anew takes seconds to start. */
enableCompileCache(fileURLToPath(new URL('../../../../node_modules/.cache/compile', import.meta.url)))

const text = (content: string) => Buffer.from(content, 'utf8')
const sentence = 'Công an xã Suối Giấy phối hợp với Ủy ban MTTQ xã, hằng quý gửi báo cáo; '
const page = Array.from({ length: 30 }, (_, i) => `${i + 1}. ${sentence}`)
const pages = (n: number) => Array.from({ length: n }, () => page.join('\n')).join('\n')

describe('a file that cannot be read', () => {
  it.each(unreadable)('%s', async (_, name, bytes, says) => {
    expect(await takeBytes({ name, bytes })).toMatchObject({ ok: false, refusals: [{ code: 'file-unreadable', file: name, because: expect.stringContaining(says) }] })
  })
  it.each([
    ['empty', 'a.docx', new Uint8Array(), 'file-empty'],
    ['a .docx of blanks', 'a.docx', zipDocx({ body: p(' ') + p('<w:r/>') }), 'file-empty'],
    ['too large', 'a.txt', new Uint8Array(largestFile + 1), 'file-too-large'],
    ['plain text of another kind', 'a.csv', text('a;b'), 'file-kind-unknown'],
    ['an external entity, in a thread', ...unreadable.find(([what]) => what === 'an external entity')!.slice(1, 3) as [string, Uint8Array], 'file-unreadable'],
    ['a zip bomb, in a thread', ...unreadable.find(([what]) => what === 'a zip bomb')!.slice(1, 3) as [string, Uint8Array], 'file-unreadable'],
  ])('%s', async (_, name, bytes, code) => expect(await takeFile({ name, bytes })).toMatchObject({ ok: false, refusals: [{ code }] }))
})

describe('a file under a wrong name', () => {
  it.each([
    ['a .docx named .pdf', 'a.pdf', soundDocx, 'docx'],
    ['a .docx named .txt', 'a.txt', soundDocx, 'docx'],
    ['text named .docx', 'a.docx', text('Điều 1. Phạm vi'), 'txt'],
  ])('%s is read as what it is, with a note', async (_, name, bytes, from) => {
    expect(await takeBytes({ name, bytes })).toMatchObject({ ok: true, value: { from, notes: [{ code: 'kind-by-content' }] } })
  })
  it('is not noted when the name is right', async () => expect(await takeBytes({ name: 'A.DOCX', bytes: soundDocx })).toMatchObject({ ok: true, value: { from: 'docx', carried: true, notes: [] } }))
})

describe('a file that is hard to read', () => {
  it.each([
    ['20 MB on one line', 'a.txt', () => text(sentence.repeat(largestFile / 95)), 'file-too-heavy'],
    ['20 MB without a blank', 'a.txt', () => Buffer.alloc(largestFile, 'a'), 'file-too-heavy'],
    ['5,000 pages of text', 'a.txt', () => text(pages(5_000)), 'file-too-heavy'],
    ['5,000 pages of Word', 'a.docx', () => zipDocx({ body: page.map((line) => p(line)).join('').repeat(5_000) }), 'file-too-heavy'],
    ['600 pages of text', 'a.txt', () => text(pages(300)), 'read'],
    ['20,000 duties on one line', 'a.txt', () => text(sentence.repeat(longestText / 200)), 'read'],
    ['no duties at all', 'a.txt', () => text('Hôm nay trời đẹp.\n\nNgày mai trời mưa.'), 'read'],
  ])('%s: an answer in time, and the next file is read', async (_, name, make, want) => {
    const began = performance.now()
    const read = await readDocument({ name, bytes: make() })
    expect(read.ok ? 'read' : read.refusals[0].code).toBe(want)
    if (read.ok) expect(read.value.reading.warnings.map(({ code }) => code)).toContain('no-number')
    expect(performance.now() - began).toBeLessThan(32_000)
    expect(await readDocument({ name: 'b.docx', bytes: soundDocx })).toMatchObject({ ok: true, value: { reading: { clauses: [{ path: 'pre' }, { path: 'Điều 1' }] } } })
  }, 60_000)
})

describe('a thread', () => {
  const long = { name: 'a.txt', bytes: text(pages(300)) }
  it('is ended when its time is over', async () => expect(await readDocument(long, { seconds: 0.3 })).toEqual({ ok: false, refusals: [{ code: 'file-too-heavy', file: 'a.txt', most: 0.3, of: 'seconds' }] }))
  it('is ended when it takes too much memory', async () => expect(await readDocument({ name: 'a.txt', bytes: text(pages(900)) }, { megabytes: 64 })).toEqual({ ok: false, refusals: [{ code: 'file-too-heavy', file: 'a.txt', most: 64, of: 'megabytes' }] }))
  it('is ended when nobody waits for it any more, begun or not', async () => {
    const [begun, later] = [new AbortController(), new AbortController()]
    const reading = readDocument(long, { signal: begun.signal })
    later.abort(new Error('stopped'))
    setTimeout(() => begun.abort(new Error('stopped')), 50)
    await expect(readDocument(long, { signal: later.signal })).rejects.toThrow('stopped')
    await expect(reading).rejects.toThrow('stopped')
  })
  it('leaves the caller free meanwhile', async () => {
    let [beats, worst, last] = [0, 0, performance.now()]
    const pulse = setInterval(() => { worst = Math.max(worst, performance.now() - last); last = performance.now(); beats++ }, 10)
    await readDocument(long)
    clearInterval(pulse)
    expect(beats).toBeGreaterThan(10)
    expect(worst).toBeLessThan(1_000)
  })
  it('tells nothing apart from what it would read here', async () => {
    const [there, here] = [await takeFile({ name: 'a.docx', bytes: soundDocx }), await takeBytes({ name: 'a.docx', bytes: soundDocx })]
    expect(there).toEqual(here)
  })
})
