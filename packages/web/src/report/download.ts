import { writeProgress } from '@phoihop/services/report'
import { signedIn } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { valueOr } from '../words/refused.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function loader(args: { context: unknown; request: Request }): Promise<Response> {
  const app = signedIn(args)
  const { house, reader } = app
  const period = new URL(args.request.url).searchParams.get('period') ?? ''
  return asDownload({ ...valueOr(await writeProgress(house, reader, { period }), app), kind: DOCX })
}
