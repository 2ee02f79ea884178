import type { Caller } from './caller.ts'
import { formsIn, linksIn, type PageForm } from './read-page.ts'
import { filled, patternOf } from './routes.ts'
import type { Visitor } from './visitor.ts'

/** What there is to attack: addresses (a few of each pattern) and forms (one of each pattern and set of fields), by whomever they were met. */
export type Ground = { addresses: readonly string[]; forms: readonly PageForm[]; met: readonly string[]; values: readonly string[] }

const SAMPLES = 4
const PAGES_EACH = 150

/** Walks the site as each visitor; a pattern nobody is led to is entered by force. */
export async function discover(caller: Caller, visitors: readonly Visitor[], patterns: readonly string[]): Promise<Ground> {
  const samples = new Map<string, Set<string>>()
  const forms = new Map<string, PageForm>()
  for (const visitor of visitors) {
    const known = new Map<string, number>()
    const waiting = ['/', ...patterns.filter((pattern) => !/[:*]/.test(pattern))]
    const seen = new Set(waiting)
    for (let path = waiting.shift(), pages = 0; path !== undefined && pages < PAGES_EACH; path = waiting.shift(), pages++) {
      const pattern = patternOf(path, patterns)
      if (pattern === '/sign-out') continue
      const answer = await caller.send({ method: 'GET', path: encoded(path), headers: visitor.headers() })
      if (answer.status < 400) samples.set(pattern, (samples.get(pattern) ?? new Set()).add(path))
      if (!String(answer.headers['content-type']).startsWith('text/html')) continue
      for (const form of formsIn(answer.text, path)) keep(forms, form, patterns)
      const ahead = [...linksIn(answer.text), ...(answer.headers.location ? [answer.headers.location] : [])]
      for (const link of ahead) {
        const of = `${patternOf(link, patterns)} ${[...new URLSearchParams(link.split('?')[1]).keys()].sort().join()}`
        if (seen.has(link) || (known.get(of) ?? 0) >= SAMPLES) continue
        seen.add(link)
        known.set(of, (known.get(of) ?? 0) + 1)
        waiting.push(link)
      }
    }
  }
  const met = patterns.filter((pattern) => samples.has(pattern))
  const forced = patterns.filter((pattern) => !samples.has(pattern)).map((pattern) => filled(pattern, 'x'))
  const addresses = [...[...samples.values()].flatMap((paths) => spread([...paths], 3 * SAMPLES)), ...forced]
  return { addresses, forms: [...forms.values()], met, values: [...new Set([...forms.values()].flatMap(({ fields }) => fields.flatMap(({ values }) => values.slice(0, 3))))] }
}

/** A duty is named by signs that stand in addresses as they are; everything else a link holds is encoded already. */
const encoded = (path: string): string => path.replace(/[^\x21-\x7e]/gu, encodeURIComponent)

function keep(forms: Map<string, PageForm>, form: PageForm, patterns: readonly string[]): void {
  const act = form.fields.find(({ name }) => name === 'act')?.values.join() ?? ''
  const key = `${form.method} ${patternOf(form.action, patterns)} ${act} ${form.fields.map(({ name }) => name).join()}`
  if (!forms.has(key)) forms.set(key, form)
}

const spread = <T>(all: readonly T[], most: number): readonly T[] => (all.length <= most ? all : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as T))
