import { verbs } from './verbs.ts'
import { helpText } from './help.ts'

/** Runs one `phoihop` command and answers its exit code: 0 done, 1 refused or found wanting, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(helpText(verbs))
    return name === undefined ? 2 : 0
  }
  const verb = verbs.find((candidate) => candidate.name === name)
  if (!verb) {
    console.error(`Không có lệnh "${name}". Các lệnh: ${verbs.map((known) => known.name).join(', ')}. Xem: phoihop --help`)
    return 2
  }
  if (rest.includes('--help')) {
    process.stdout.write(helpText([verb]))
    return 0
  }
  return verb.run(rest)
}
