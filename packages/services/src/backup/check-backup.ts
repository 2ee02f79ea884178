import { isAbsolute, join } from 'node:path'
import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import { digesting, digestOfFile, readLines } from './digested.ts'
import { DATA, readManifest, TABLES, type Manifest } from './manifest.ts'

/** Whether every table and file of a backup is there and as it was written: reads all of it. Refuses with each that is not. */
export async function checkBackup(folder: string): Promise<Outcome<Manifest>> {
  const manifest = await readManifest(folder)
  if (!manifest.ok) return manifest
  const wrong: Refusal[] = []
  for (const { name, rows, sha256 } of manifest.value.tables) {
    const found = await tableAsFound(join(folder, TABLES, `${name}.jsonl.gz`))
    if (found instanceof Error) wrong.push({ code: 'backup-unsound', where: name, because: found.message })
    else if (found.rows !== rows || found.sha256 !== sha256) wrong.push({ code: 'backup-unsound', where: name, because: `có ${found.rows} dòng, kê khai ${rows}; mã băm ${found.sha256 === sha256 ? 'khớp' : 'không khớp'}` })
  }
  for (const { path, bytes, sha256 } of manifest.value.files) {
    if (isOutside(path)) {
      wrong.push({ code: 'backup-unsound', where: path, because: 'đường dẫn ra ngoài bản sao lưu' })
      continue
    }
    const found = await digestOfFile(join(folder, DATA, path)).catch((error: Error) => error)
    if (found instanceof Error) wrong.push({ code: 'backup-unsound', where: path, because: found.message })
    else if (found.bytes !== bytes || found.sha256 !== sha256) wrong.push({ code: 'backup-unsound', where: path, because: 'nội dung không còn như lúc sao lưu' })
  }
  return wrong[0] ? refuse(wrong[0], ...wrong.slice(1)) : ok(manifest.value)
}

/** A manifest that was tampered with must not write beside the data folder. */
const isOutside = (path: string): boolean => isAbsolute(path) || path.split(/[/\\]/).includes('..')

async function tableAsFound(path: string): Promise<{ rows: number; sha256: string } | Error> {
  const counted = digesting(readLines(path))
  try {
    for await (const _line of counted.lines);
    return counted.digest()
  } catch (error) {
    return error as Error
  }
}
