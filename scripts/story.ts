// Runs one acceptance story against a real server, database and browser; words after its name are passed to it. Exit code 77: what it needs (a browser, an office) cannot run here, so it was skipped.
import { existsSync, readdirSync } from 'node:fs'
import { Missing } from '../acceptance/stage/missing.ts'

const [name = '', ...rest] = process.argv.slice(2)
const file = new URL(`../acceptance/${name}.story.ts`, import.meta.url)
if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
  const known = readdirSync(new URL('../acceptance/', import.meta.url)).filter((each) => each.endsWith('.story.ts')).map((each) => each.replace('.story.ts', ''))
  console.error(`Không có câu chuyện "${name}". Có: ${known.join(', ')}. Ví dụ: npm run story -- ${known[0]}`)
  process.exit(2)
}
try {
  await (await import(file.href)).story(...rest)
  process.exit(0)
} catch (error) {
  if (error instanceof Missing) {
    console.error(`\n*** ĐÃ BỎ QUA câu chuyện "${name}": ${error.message} ***\n`)
    process.exit(77)
  }
  console.error(error)
  process.exit(1)
}
