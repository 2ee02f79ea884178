import type { Paper, PaperCourse } from '@phoihop/core/paper'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { House } from '../house/house.ts'

/** What a paper says, as it was drafted. */
export async function contentOf({ files }: Pick<House, 'files'>, { content }: Pick<PaperCourse, 'content'>): Promise<Outcome<Paper>> {
  const bytes = await files.read(content)
  return bytes.ok ? ok(JSON.parse(new TextDecoder().decode(bytes.value)) as Paper) : bytes
}
