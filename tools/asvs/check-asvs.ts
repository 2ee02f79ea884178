import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { requirementsUpTo } from './requirements.ts'

const PAGE = 'docs/security.md'
const LEVEL = 2
const NO = /^(?:gap|not applicable): \S/

/** The page on security answers every requirement up to its level once, and every file it names is there. A row that names no file says that it is a gap or not applicable, and why. */
export function checkAsvs(root: string): Checked {
  const lines = existsSync(join(root, PAGE)) ? readFileSync(join(root, PAGE), 'utf8').split('\n') : []
  const rows = lines.flatMap((line, at) => {
    const [, id, , how] = /^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? []
    return id !== undefined && how !== undefined ? [{ id, how: how.trim(), where: `${PAGE}:${at + 1}` }] : []
  })
  const wanted = requirementsUpTo(LEVEL)
  const missing = wanted.filter((id) => !rows.some((row) => row.id === id)).map((id): Finding => ({ where: PAGE, what: `says nothing about ${id}` }))
  const twice = rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) < at).map(({ id, where }): Finding => ({ where, what: `${id} is answered twice` }))
  const strange = rows.filter(({ id }) => !wanted.includes(id)).map(({ id, where }): Finding => ({ where, what: `there is no ${id} up to level ${LEVEL}` }))
  const empty = rows.filter(({ how }) => !NO.test(how) && pathsIn(how).length === 0).map(({ id, where }): Finding => ({ where, what: `${id} names no file, and no reason why there is none` }))
  const dead = lines.flatMap((line, at) => pathsIn(line).filter((path) => !existsSync(join(root, path))).map((path): Finding => ({ where: `${PAGE}:${at + 1}`, what: `${path} is not there` })))
  const [gaps, away] = [rows.filter(({ how }) => /\bgap: /.test(how)).length, rows.filter(({ how }) => how.startsWith('not applicable')).length]
  return { looked: rows.length, of: 'requirements', findings: [...missing, ...twice, ...strange, ...empty, ...dead], remarks: [`${rows.length - gaps - away} met, ${gaps} with a gap, ${away} not applicable`] }
}

/** Files and folders as the page writes them: between backticks, from the root. */
const pathsIn = (text: string): readonly string[] => [...text.matchAll(/`([A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*\.(?:tsx?|mjs|js|sql|md|json|css))`|`(NOTICE|LICENSE)`/g)].map(([, path, bare]) => (path ?? bare) as string)
