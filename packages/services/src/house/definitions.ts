import type { Definition, House } from './house.ts'

/** The definitions in force in this process, in the order they came in. Asking for one before there is any is a bug. */
export function openDefinitions(): Pick<House, 'definition' | 'definitions' | 'define'> {
  let all: readonly Definition[] = []
  const slugOf = ({ programme }: Definition): string => programme.programme
  return {
    definitions: () => all,
    definition: (slug) => {
      const found = all.find((one) => slugOf(one) === slug) ?? all[0]
      if (!found) throw new Error('no programme is published yet')
      return found
    },
    define: (definition) => {
      const isKnown = all.some((one) => slugOf(one) === slugOf(definition))
      all = isKnown ? all.map((one) => (slugOf(one) === slugOf(definition) ? definition : one)) : [...all, definition]
    },
  }
}
