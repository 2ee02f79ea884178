import { join } from 'node:path'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Example } from '@phoihop/core/programme'
import { SHAPES } from './programme-shapes.ts'
import { readShapedLists } from '../yaml/index.ts'

/** The examples in a programme's folder, `examples/*.yaml`; none where there is no such folder. Refuses what is malformed, with its line. */
export async function readExamples(folder: string): Promise<Outcome<readonly Example[]>> {
  const lists = await readShapedLists(join(folder, 'examples'), SHAPES.examples)
  if (!lists) return ok([])
  return lists.ok ? ok((lists.value as readonly Example[]).map((example) => ({ ...example, period: String(example.period) }))) : lists
}
