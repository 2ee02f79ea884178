import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { programmeFiles, readProgramme } from './index.ts'
import { files } from './three-bridges.fixture.ts'

const LADDER = `basis: { clause: II.1, cue: 01 tháng 01 lần }
answerWithin: 10
rungs:
  - { tell: officer, before: 3 }
  - { tell: head, onTheDay: true }
  - { tell: standing, after: 5 }
  - { tell: signers, after: 15 }
`
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phoihop-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text ?? '')
  }
})
afterEach(() => rm(folder, { recursive: true }))
const put = (text: string) => writeFile(join(folder, 'ladder.yaml'), text)

it('is read with its clause, and written back as it was', async () => {
  await put(LADDER)
  const read = await readProgramme(folder)
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  expect(read.value.ladder).toEqual({
    basis: { document: '01/CTrPH-BC', clause: 'II.1', cue: '01 tháng 01 lần' }, answerWithin: 10,
    rungs: [{ tell: 'officer', before: 3 }, { tell: 'head', onTheDay: true }, { tell: 'standing', after: 5 }, { tell: 'signers', after: 15 }],
  })
  const written = programmeFiles(read.value)
  await put(written.get('ladder.yaml') ?? '')
  expect(await readProgramme(folder)).toEqual(read)
  expect(programmeFiles({ ...read.value, ladder: undefined as never }).has('ladder.yaml')).toBe(false)
})

it('may be left out', async () => expect(await readProgramme(folder)).toMatchObject({ ok: true, value: expect.not.objectContaining({ ladder: expect.anything() }) }))

it.each<[string, string, number, string]>([
  // was            is                       line  because
  ['before: 3', 'before: -3', 4, 'before phải là số đếm từ 1'],
  ['after: 5', 'after: 0', 6, 'after phải là số đếm từ 1'],
  ['after: 5', 'after: 2.5', 6, 'after phải là số đếm từ 1'],
  ['after: 5', 'after: 20', 7, 'nấc 4 phải muộn hơn nấc trước nó'],
  ['before: 3', 'after: 3', 5, 'nấc 2 phải muộn hơn nấc trước nó'],
  ['tell: standing', 'tell: officer', 6, 'nấc 3 phải báo cho người ở xa hơn nấc trước nó, theo thứ tự: officer, head, standing, signers'],
  ['tell: head', 'tell: chairman', 5, 'tell là một trong: officer, head, standing, signers'],
  ['onTheDay: true', 'onTheDay: true, after: 2', 5, 'cần đúng một trong: before, onTheDay, after'],
  ['onTheDay: true', 'onTheDay: false', 5, 'onTheDay chỉ có thể là true'],
  [', after: 15', '', 7, 'cần đúng một trong: before, onTheDay, after'],
  ['answerWithin: 10', 'answerWithin: -1', 2, 'answerWithin phải là số đếm từ 1'],
  ['answerWithin: 10\n', '', 1, 'thiếu mục "answerWithin"'],
  ['basis: { clause: II.1, cue: 01 tháng 01 lần }\n', '', 1, 'thiếu mục "basis"'],
])('"%s" written "%s" is refused with file, line and reason', async (was, is, line, because) => {
  await put(LADDER.replace(was, is))
  const read = await readProgramme(folder)
  expect(read).toMatchObject({ ok: false, refusals: [{ code: 'definition-unreadable', file: join(folder, 'ladder.yaml'), line }] })
  expect(read.ok ? '' : (read.refusals[0] as { because: string }).because).toContain(because)
})

it.each(['rungs: []', 'rungs: none'])('%s is refused', async (rungs) => {
  await put(LADDER.replace(/rungs:[^]*/, `${rungs}\n`))
  expect(await readProgramme(folder)).toMatchObject({ ok: false, refusals: [{ line: 3 }] })
})
