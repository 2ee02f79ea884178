import { parseArgs } from 'node:util'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

export type Options<Text extends string, Flag extends string> = {
  text: Partial<Record<Text, string>>
  flags: Record<Flag, boolean>
  rest: readonly string[]
}

/** Splits the words after a verb into text options (`--from 2025-01-01`), flags (`--json`) and the rest; refuses unknown ones by name. */
export function readOptions<Text extends string, Flag extends string>(
  args: readonly string[],
  text: readonly Text[],
  flags: readonly Flag[],
): Outcome<Options<Text, Flag>> {
  const options = Object.fromEntries([
    ...text.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ])
  try {
    const { values, positionals }: { values: Record<string, unknown>; positionals: string[] } = parseArgs({ args: [...args], options, allowPositionals: true })
    return ok({
      text: Object.fromEntries(text.flatMap((name) => (values[name] === undefined ? [] : [[name, String(values[name])]]))) as Partial<Record<Text, string>>,
      flags: Object.fromEntries(flags.map((name) => [name, values[name] === true])) as Record<Flag, boolean>,
      rest: positionals,
    })
  } catch (error) {
    return refuse({ code: 'wrong-usage', because: (error as Error).message.split('\n')[0] ?? '' })
  }
}
