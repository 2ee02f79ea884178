#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main/main.ts', import.meta.url)
if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.(fileURLToPath(new URL('../../../node_modules/.cache/compile', import.meta.url)))
  process.exitCode = await (await import(main.href)).main(process.argv.slice(2))
} else {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const shipped = fileURLToPath(new URL(`../../../node_modules/${name}/${process.platform === 'win32' ? 'node.exe' : 'bin/node'}`, import.meta.url))
  if (!existsSync(shipped)) {
    console.error(`Cần Node.js ≥ 24 (đang chạy ${process.versions.node}) và không có bản kèm cho máy này: hãy cài Node.js 24 rồi chạy lại.`)
    process.exit(1)
  }
  const done = spawnSync(shipped, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(done.status ?? 1)
}
