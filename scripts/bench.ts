// Runs one benchmark, or all. Each prints ratios against a peer or a limit measured in the same run and sets the exit code when one is missed.
import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('../bench/', import.meta.url)
const known = readdirSync(folder).filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', '')).sort()
const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : known) {
  const file = new URL(`${name}.bench.ts`, folder)
  if (!known.includes(name) || !existsSync(file)) {
    console.error(`Không có phép đo "${name}". Có: ${known.join(', ')}. Ví dụ: npm run bench -- ${known[0]}`)
    process.exit(2)
  }
  console.log(`\n# ${name}`)
  await (await import(file.href)).run()
}
process.exit(process.exitCode ?? 0)
