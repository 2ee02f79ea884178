import type { Taken } from '../taken.ts'
import { readDocx } from './read-docx.ts'
import { unpackDocx } from './unpack-docx.ts'
import { zipDocx } from './zip-docx.fixture.ts'
import type { Made } from './zip-docx.fixture.ts'

/** What a .docx says, read in this thread. */
export function takenOf(made: Made | Uint8Array): Taken {
  const unpacked = unpackDocx(made instanceof Uint8Array ? made : zipDocx(made))
  const taken = 'because' in unpacked ? unpacked : readDocx(unpacked.parts)
  if ('because' in taken) throw new Error(taken.because)
  return taken
}
export const linesIn = (made: Made): readonly string[] => takenOf(made).text.split(/\n+/)
