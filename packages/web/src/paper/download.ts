import { writePaper } from '@phoihop/services/paper'
import { signedIn } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { valueOr } from '../words/refused.ts'

const KINDS = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' } as const

export async function loader(args: { context: unknown; request: Request; params: { id?: string } }): Promise<Response> {
  const app = signedIn(args)
  const { house, reader } = app
  const as = new URL(args.request.url).searchParams.get('as') === 'pdf' ? 'pdf' : 'docx'
  return asDownload({ ...valueOr(await writePaper(house, reader, args.params.id ?? '', as), app), kind: KINDS[as] })
}
