import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Anchor } from '@phoihop/core/audit'
import { calendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

const HASH = /^[0-9a-f]{64}$/

/** Every anchor of a file, in order; none where there is no file. Refuses a file that cannot be read, and a line that is no anchor by its number. */
export async function readAnchors(file: string): Promise<Outcome<readonly Anchor[]>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? ok([]) : refuse({ code: 'file-unreadable', file, because: (error as Error).message })
  }
  const anchors: Anchor[] = []
  const lines = text.split('\n')
  // What stands after the last line's end was cut off by a crash: it was never promised to anybody.
  for (const [at, line] of lines.slice(0, -1).entries()) {
    const anchor = anchorOf(line)
    if (!anchor) return refuse({ code: 'file-unreadable', file, because: `dòng ${at + 1} không phải một mốc neo` })
    anchors.push(anchor)
  }
  return ok(anchors)
}

/** Adds an anchor as a line of its own and waits until the disk has it. The file and its folder are the owner's alone. */
export async function addAnchor(file: string, { day, seq, hash }: Anchor): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'a+', 0o600)
  try {
    await cutTornLine(handle)
    await handle.appendFile(`${JSON.stringify({ day, seq, hash })}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(dirname(file))
}

async function cutTornLine(handle: FileHandle): Promise<void> {
  const text = await handle.readFile('utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await handle.truncate(Buffer.byteLength(whole))
}

/** A new file's name is on the disk only when its folder is. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

function anchorOf(line: string): Anchor | undefined {
  try {
    const { day, seq, hash } = JSON.parse(line) as Record<string, unknown>
    const on = calendarDate(String(day))
    return on.ok && Number.isSafeInteger(seq) && typeof hash === 'string' && HASH.test(hash) ? { day: on.value, seq: seq as number, hash } : undefined
  } catch {
    return undefined
  }
}
