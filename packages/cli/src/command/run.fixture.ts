import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../bin/phoihop.mjs', import.meta.url))
export type Ran = { code: number | null; out: string; err: string }

/** Runs the command as a person would and answers what it printed. */
export function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => { out += chunk })
    child.stderr.on('data', (chunk) => { err += chunk })
    child.once('error', fail)
    child.once('close', (code) => settle({ code, out, err }))
  })
}
