import { csvLine } from '@phoihop/core/audit'
import { exportTrail, type TrailLine } from '@phoihop/services/audit'
import { signedIn } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { formatMoment } from '../words/format.ts'
import { inLanguage, type Language } from '../words/language.ts'
import { valueOr } from '../words/refused.ts'
import { choiceIn } from './choice.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** By which a spreadsheet knows that the letters are UTF-8. */
const MARK = '\uFEFF'

/** The chosen part of the trail as a file, sent while it is read. */
export async function loader(args: { context: unknown; request: Request }): Promise<Response> {
  const app = signedIn(args)
  const { house, reader, language } = app
  const pages = valueOr(await exportTrail(house, reader, choiceIn(args.request.url)), app)
  return asDownload({ name: `nhat-ky-${house.today()}.csv`, kind: 'text/csv; charset=utf-8', bytes: streamOf(textOf(pages, language)) })
}

async function* textOf(pages: AsyncIterable<readonly TrailLine[]>, language: Language): AsyncGenerator<string> {
  const words = language === 'en' ? en : vi
  yield MARK + csvLine([words.time, words.account, words.body, words.deed, words.on, words.of])
  for await (const lines of pages) {
    yield lines.map(({ at, account, body, did, on, of }) => csvLine([
      formatMoment(at),
      account.title ? inLanguage(account.title, language) : account.id,
      body ? inLanguage(body, language) : '',
      words.did[did] ?? did,
      on,
      of ? inLanguage(of, language) : '',
    ])).join('')
  }
}

/** As fast as the other end takes it; who goes away ends the reading too. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await parts.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
