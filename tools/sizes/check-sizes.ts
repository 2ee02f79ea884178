import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { isCode, isTest, listFiles } from '../tree/list-files.ts'

/** Lines at most. A table of data says so on its first line (`// Table: what of`) and is exempt. */
const SOURCE = 300
const TEST = 400
const PAGES: Readonly<Record<string, number>> = { 'README.md': 100, 'ARCHITECTURE.md': 150 }
/** Above this median a remark is made. */
const MEDIAN = 60
const DRAWER = /^(utils?|helpers?|common|misc|managers?|data)(\.[a-z.]+)?$/i

/** Files are short, and none is a drawer for everything. */
export function checkSizes(root: string): Checked {
  const files = listFiles(root)
  const measured = files.filter((path) => isCode(path) || path.endsWith('.sql') || path in PAGES).map((path) => measure(root, path))
  const sources = measured.filter(({ path }) => isCode(path) && !isTest(path)).map(({ lines }) => lines)
  const median = sources.sort((a, b) => a - b)[Math.floor(sources.length / 2)] ?? 0
  return {
    looked: measured.length,
    of: 'files',
    findings: [...measured.flatMap(tooLong), ...drawers(files)],
    remarks: [`median ${median} lines${median > MEDIAN ? `, more than ${MEDIAN}` : ''}, longest ${sources.at(-1) ?? 0}`],
  }
}

type Measured = { path: string; lines: number; isTable: boolean }

function measure(root: string, path: string): Measured {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, lines: text.replace(/\n$/, '').split('\n').length, isTable: /^(\/\/|--) Table: \S/.test(text) }
}

function tooLong({ path, lines, isTable }: Measured): readonly Finding[] {
  const most = PAGES[path] ?? (isTest(path) ? TEST : SOURCE)
  return lines <= most || isTable ? [] : [{ where: path, what: `${lines} lines, ${most} at most: split it by what it is about` }]
}

function drawers(files: readonly string[]): readonly Finding[] {
  const parts = new Map<string, string>()
  for (const path of files.filter((each) => /^(packages|tools|scripts|acceptance|bench)\//.test(each))) {
    const steps = path.split('/')
    steps.forEach((step, at) => DRAWER.test(step) && parts.set(steps.slice(0, at + 1).join('/'), step))
  }
  return [...parts].map(([where, name]) => ({ where, what: `"${name}" says nothing about what is in it: name it after its one thing` }))
}
