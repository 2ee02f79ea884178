import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'
import { largestFile } from './limits.ts'

const text = 'CHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an xã Ba Cầu với Ủy ban MTTQ xã Ba Cầu'
let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'reading-')) })
afterAll(async () => rm(folder, { recursive: true, force: true }))

const put = async (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

describe('a text file', () => {
  it.each([
    ['utf8.txt', Buffer.from(text, 'utf8'), text],
    ['utf8-bom.txt', Buffer.from(`\ufeff${text}`, 'utf8'), `\ufeff${text}`],
    ['utf16le.txt', Buffer.from(`\ufeff${text}`, 'utf16le'), `\ufeff${text}`],
    ['utf16be.txt', swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), `\ufeff${text}`],
    ['utf16-bare.txt', Buffer.from(text, 'utf16le'), text],
    ['decomposed.txt', Buffer.from(text.normalize('NFD'), 'utf8'), text.normalize('NFD')],
    ['bold.md', Buffer.from(`**${text}**`, 'utf8'), `**${text}**`],
  ])('%s is read as it is', async (name, bytes, want) => {
    expect(await readSource(await put(name, bytes))).toEqual({ ok: true, value: { text: want, carried: false } })
  })
})

describe('a file that says nothing', () => {
  const codeOf = async (path: string) => {
    const read = await readSource(path)
    return read.ok ? 'read' : read.refusals[0].code
  }
  it('is missing', async () => expect(await codeOf(join(folder, 'nowhere.txt'))).toBe('file-missing'))
  it('is empty', async () => expect(await codeOf(await put('empty.txt', ''))).toBe('file-empty'))
  it('holds only blanks', async () => expect(await codeOf(await put('blank.txt', '\ufeff \n\t'))).toBe('file-empty'))
  it('is of another kind', async () => expect(await codeOf(await put('scan.xyz', 'abc'))).toBe('file-kind-unknown'))
  it('is in an old encoding', async () => expect(await codeOf(await put('old.txt', new Uint8Array([0xc3, 0x28, 0xa0, 0xa1, 0xff, 0x41])))).toBe('file-unreadable'))
  it('is no text', async () => expect(await codeOf(await put('bytes.txt', new Uint8Array(600).map((_, i) => i % 7)))).toBe('file-unreadable'))
  it('is too large', async () => expect(await codeOf(await put('large.txt', 'a'.repeat(largestFile + 1)))).toBe('file-too-large'))
  it('is a folder', async () => {
    await mkdir(join(folder, 'folder.txt'))
    expect(await codeOf(join(folder, 'folder.txt'))).toBe('file-unreadable')
  })
})
