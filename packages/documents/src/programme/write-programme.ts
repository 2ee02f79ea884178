import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import { programmeFiles } from './programme-files.ts'

/** Writes a version into a folder as YAML. Rules left in `obligations/` by another version are removed; examples and notes stay. */
export async function writeProgramme(folder: string, version: ProgrammeVersion): Promise<void> {
  const files = programmeFiles(version)
  await mkdir(join(folder, 'obligations'), { recursive: true })
  const left = (await readdir(join(folder, 'obligations'))).map((name) => `obligations/${name}`)
  await Promise.all(left.filter((name) => /\.ya?ml$/i.test(name) && !files.has(name)).map((name) => rm(join(folder, name))))
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}
