// Everything: types, lint, the house's own checks, all tests (calendar and schedule in four time zones), the stories in a browser.
// Ends with one line: N passed, N failed, N skipped.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Tally = { passed: number; failed: number; skipped: number }
const total: Tally = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
const reports = mkdtempSync(join(tmpdir(), 'phoihop-test-'))
const only = process.argv.slice(2)

function run(name: string, command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const started = Date.now()
  console.log(`\n▶ ${name}`)
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const passed = done.status === 0
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!passed) failures.push(name)
  return passed
}

function check(name: string, command: string, args: readonly string[]): void {
  if (run(name, command, args)) total.passed++
  else total.failed++
}

function vitest(name: string, args: readonly string[], env: Record<string, string> = {}): void {
  const file = join(reports, `${name.replace(/\W+/g, '-')}.json`)
  const passed = run(name, 'vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env)
  const counted = countsIn(file)
  total.passed += counted.passed
  total.skipped += counted.skipped
  total.failed += counted.failed || (passed ? 0 : 1)
}

function countsIn(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + (report.numTodoTests ?? 0) }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function story(name: string): void {
  const started = Date.now()
  console.log(`\n▶ story ${name}`)
  const done = spawnSync(process.execPath, ['scripts/story.ts', name], { stdio: 'inherit' })
  const outcome = done.status === 0 ? 'passed' : done.status === 77 ? 'skipped' : 'failed'
  total[outcome]++
  if (outcome === 'failed') failures.push(`story ${name}`)
  console.log(`${outcome === 'passed' ? '✓' : outcome === 'skipped' ? '– skipped:' : '✗'} story ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

const wants = (part: string) => only.length === 0 || only.includes(part)
if (wants('types')) {
  const floors = readdirSync('packages').sort()
  for (const floor of floors) check(`types ${floor}`, 'tsc', ['-p', `packages/${floor}`])
  check('types core tests', 'tsc', ['-p', 'packages/core/tsconfig.test.json'])
  check('types tools, benches, stories', 'tsc', ['-p', '.'])
}
if (wants('checks')) {
  check('lint', 'oxlint', ['--quiet'])
  check('house checks', process.execPath, ['tools/check.ts'])
}
if (wants('tests')) {
  vitest('tests', [])
  for (const zone of ['Asia/Ho_Chi_Minh', 'Pacific/Auckland', 'America/St_Johns']) {
    vitest(`core in ${zone}`, ['--project', 'core', 'packages/core/src/calendar', 'packages/core/src/schedule', 'packages/core/src/work'], { TZ: zone })
  }
}
if (wants('stories')) {
  for (const file of readdirSync('acceptance').filter((name) => name.endsWith('.story.ts')).sort()) story(file.replace('.story.ts', ''))
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 || failures.length > 0 ? 1 : 0)
