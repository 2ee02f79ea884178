import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { PAPER_KINDS } from '@phoihop/core/paper'
import { readTemplates } from './index.ts'

const SHIPPED = fileURLToPath(new URL('../../../../papers/', import.meta.url))
const folderWith = async (name: string, text: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'phoihop-papers-'))
  await writeFile(join(folder, name), text)
  return folder
}
const letter = 'paper: follow-up-letter\nkind: ""\nabbreviation: ""\nsubject: S {document}\nissuers: chair\naddressees: []\nrecipients: []\nparts:\n'

it('reads the wording of every kind of paper as shipped', async () => {
  const read = await readTemplates(SHIPPED)
  expect(read.ok && [...read.value.keys()].sort()).toEqual([...PAPER_KINDS].sort())
})

it('takes an office’s own wording in place of the shipped one, and the rest as shipped', async () => {
  const read = await readTemplates(SHIPPED, await folderWith('thu.yaml', `${letter}- paragraph: Đề nghị thực hiện.\n`), '/không-có')
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  expect(read.value.get('follow-up-letter')?.parts).toEqual([{ paragraph: 'Đề nghị thực hiện.' }])
  expect(read.value.get('minutes')?.kind).toBe('BIÊN BẢN')
})

it.each([
  // wording                                              says
  ['- paragraph: "{nguoi_ky}"', 'phần 1: không có "nguoi_ky"; dùng được: programme, document'],
  ['- { each: late, bullet: "{what} {number}" }', 'phần 1: không có "number"; dùng được: programme, document, signed_on, place, year, chair, today, addressee, answer_by, what, clause, who, due, days, nth'],
  ['- { each: document, bullet: "{what}" }', 'phần 1: "document" không phải danh sách; các danh sách: late'],
  ['- { when: initiatives, paragraph: x }', 'không có "initiatives"'],
  ['- paragraph: "{what"', 'dấu { } chưa đóng'],
  ['- paragraph: "{what}"', 'không có "what"'],
  ['- { each: late, table: { columns: [ { title: "", share: 1, align: left, text: "{gì}" } ] } }', 'không có "gì"'],
  ['- say: x', 'cần đúng một trong: heading, paragraph, bullet'],
  ['[]', 'parts phải là danh sách, không để trống'],
])('refuses %s', async (part, says) => {
  const read = await readTemplates(SHIPPED, await folderWith('thu.yaml', part === '[]' ? letter.replace('parts:\n', 'parts: []\n') : `${letter}${part}\n`))
  expect(read.ok ? '' : read.refusals.map((refusal) => ('because' in refusal ? refusal.because : refusal.code)).join()).toContain(says)
})

it('says which kind has no wording', async () => {
  const read = await readTemplates(await folderWith('thu.yaml', `${letter}- paragraph: x\n`))
  expect(!read.ok && read.refusals.map((refusal) => ('file' in refusal ? refusal.file.split('/').at(-1) : ''))).toEqual(PAPER_KINDS.filter((kind) => kind !== 'follow-up-letter').map((kind) => `${kind}.yaml`))
})
