import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import type { Shape } from './shape.ts'
import { yamlFile } from './yaml-file.ts'

/** What a YAML file says, when it has that shape. Refuses a missing or unreadable file, and every fault with its line. */
export async function readShaped(file: string, shape: Shape): Promise<Outcome<unknown>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (text instanceof Error) {
    return refuse(text.code === 'ENOENT' ? { code: 'file-missing', file } : { code: 'file-unreadable', file, because: text.message })
  }
  const yaml = yamlFile(file, text)
  const [first, ...rest] = yaml.refusals.length > 0 ? yaml.refusals : shape(yaml.value, []).map(yaml.refusalOf)
  return first ? refuse(first, ...rest) : ok(yaml.value)
}

/** The lists of every YAML file in a folder, one after another in order of the files' names; `undefined` when there is no such folder. */
export async function readShapedLists(folder: string, shape: Shape): Promise<Outcome<readonly unknown[]> | undefined> {
  const names = await readdir(folder).then((found) => found.filter((name) => /\.ya?ml$/i.test(name)).sort(), () => undefined)
  if (names === undefined) return undefined
  const lists = await Promise.all(names.map((name) => readShaped(join(folder, name), shape)))
  const [first, ...rest] = refusalsOf(lists)
  return first ? refuse(first, ...rest) : ok(lists.flatMap((list) => (list.ok ? (list.value as readonly unknown[]) : [])))
}

export const refusalsOf = (outcomes: readonly (Outcome<unknown> | undefined)[]): readonly Refusal[] =>
  outcomes.flatMap((outcome) => (outcome && !outcome.ok ? outcome.refusals : []))
