import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import { programmeFiles } from './programme-files.ts'

/** Writes a version into a folder as YAML. What another version left in `obligations/` and `register/` is removed; examples and notes stay. */
export const writeProgramme = (folder: string, version: ProgrammeVersion): Promise<void> => writeFiles(folder, programmeFiles(version))

/** Writes the files of a programme, by name, as `writeProgramme` does. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const part of ['obligations', 'register']) {
    const names = await readdir(join(folder, part)).catch(() => [])
    const left = names.map((name) => `${part}/${name}`)
    await Promise.all(left.filter((name) => /\.ya?ml$/i.test(name) && !files.has(name)).map((name) => rm(join(folder, name))))
  }
  await mkdir(join(folder, 'obligations'), { recursive: true })
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}
