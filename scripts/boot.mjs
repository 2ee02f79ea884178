// Runs on any Node ≥ 18 with nothing installed: installs what the lockfile says, finds a Node ≥ 24, builds the pages when their sources
// changed, then hands over to the verb. Two started at once share one install and one build.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
const [verb = 'start', ...rest] = process.argv.slice(2)
const started = Date.now()
const say = (text) => console.error(text)

/** Runs `work` while holding `lock`, unless `isDone()` already or by the time another process let go of it. */
function once(lock, isDone, work) {
  while (!isDone()) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    } catch {
      const owner = Number(readOr(lock, '0'))
      if (!isAlive(owner)) fs.rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
      continue
    }
    try {
      if (!isDone()) work()
    } finally {
      if (readOr(lock, '') === String(process.pid)) fs.rmSync(lock, { force: true })
    }
    return
  }
}
function readOr(file, otherwise) {
  try { return fs.readFileSync(file, 'utf8') } catch { return otherwise }
}
function isAlive(pid) {
  if (!pid) return false
  try { process.kill(pid, 0); return true } catch (error) { return error.code === 'EPERM' }
}
function stop(text) {
  say(text)
  process.exit(1)
}

const stamp = 'node_modules/.boot-stamp'
const wanted = createHash('sha256').update(fs.readFileSync('package-lock.json')).update(process.platform + process.arch).digest('hex')
let failed = ''
once('.boot-lock', () => failed || readOr(stamp, '') === wanted, () => {
  say('① Cài các thư viện đã khóa phiên bản (lần đầu mất một đến vài phút) …')
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error']
  const done = spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32', env: { ...process.env, NODE_ENV: '' } })
  if (done.status !== 0) { failed = 'Không cài được thư viện: xem lỗi của npm ở trên; kiểm tra mạng tới kho npm và dung lượng đĩa rồi chạy lại.'; return }
  fs.writeFileSync(stamp, wanted)
})
if (failed) stop(failed)

const exe = process.platform === 'win32' ? 'node.exe' : 'bin/node'
const shipped = path.join(root, 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, exe)
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : shipped
if (!fs.existsSync(node)) stop(`Cần Node.js ≥ 24 (đang chạy ${process.versions.node}) và không có bản kèm cho ${process.platform}-${process.arch}: hãy cài Node.js 24 rồi chạy lại.`)
const env = { ...process.env, PATH: [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter) }
env.NODE_COMPILE_CACHE ??= path.join(root, 'node_modules/.cache/compile')

/** Names, sizes and times of everything the pages are built from. */
function sources() {
  const hash = createHash('sha256').update(wanted)
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.join(folder, entry.name)
      if (entry.isDirectory()) { if (!['build', '.react-router', 'node_modules'].includes(entry.name)) walk(full) }
      else if (!/\.test\.tsx?$/.test(entry.name)) hash.update(full).update(fs.readFileSync(full))
    }
  }
  walk('packages/web')
  return hash.digest('hex')
}
const built = 'packages/web/build/.built-from'
const from = sources()
once('.build-lock', () => failed || readOr(built, '') === from, () => {
  say('② Dựng các trang …')
  const vite = path.join(root, 'node_modules/@react-router/dev/bin.cjs')
  const done = spawnSync(node, [vite, 'build'], { cwd: 'packages/web', env: { ...env, NODE_ENV: 'production' }, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (done.status !== 0) { failed = `Không dựng được các trang:\n${done.stdout}\n${done.stderr}`; return }
  fs.writeFileSync(built, from)
})
if (failed) stop(failed)

const entries = { start: ['packages/cli/bin/phoihop.mjs', 'start'], test: ['scripts/test.ts'], story: ['scripts/story.ts'], bench: ['scripts/bench.ts'], check: ['tools/check.ts'] }
const entry = entries[verb]
if (!entry) stop(`Không có lệnh "${verb}": dùng start, test, story, bench hoặc check.`)
const child = spawn(node, [...entry, ...rest], { stdio: 'inherit', env: { ...env, PHOIHOP_STARTED_AT: String(started) } })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm does not pass its own end on: without this a stopped `npm start` would leave the server running.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => { if (process.ppid !== parent) child.kill('SIGTERM') }, 500).unref()
child.on('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0)))
