import { existsSync, readFileSync } from 'node:fs'

const PAGES = new URL('../../../web/src/', import.meta.url)
const HEALTH = new URL('../../../api/src/health/health.ts', import.meta.url)

/** One thing that can be asked of the server: `GET /matrix`, `POST /duty/* accept`. */
export type Operation = { name: string; method: 'GET' | 'POST'; pattern: string; act?: string }

/** Everything the server answers, read from the code itself: each route with its loader and page, its action, and each act its action tells apart. */
export function operations(): readonly Operation[] {
  const routes = [...readText(new URL('routes.ts', PAGES)).matchAll(/(?:index\(|route\('([^']+)', )'([^']+)'\)/g)]
  const machine = [...readText(HEALTH).matchAll(/\[('GET'[^\]]*)\], '([^']+)'/g)].map(([, , path = '']) => named('GET', path))
  return [...routes.flatMap(([, path = '', file = '']) => ofRoute(`/${path}`, file)), ...machine]
}

function ofRoute(pattern: string, file: string): readonly Operation[] {
  const source = readText(new URL(file, PAGES))
  const reads = /export (?:const|async function|function) loader\b|export default function/.test(source) ? [named('GET', pattern)] : []
  if (!/export (?:const|async function|function) action\b/.test(source)) return reads
  return [...reads, ...actsOf(source, file).map((act) => named('POST', pattern, act))]
}

/** The acts an action tells apart, where it does; '' stands for a form that names none. */
function actsOf(source: string, file: string): readonly string[] {
  const beside = [...source.matchAll(/from '(\.\/[\w-]+\.ts)'/g)].map(([, path = '']) => new URL(path, new URL(file, PAGES))).filter((url) => existsSync(url)).map(readText)
  const readers = [source, ...beside].filter((text) => text.includes("'act'"))
  const switched = readers.flatMap((text) => [...(/^( *)switch \((?:act|text\(form, 'act'\))\) \{([^]*?)\n\1\}/m.exec(text)?.[2] ?? '').matchAll(/case '([\w-]+)'/g)].map(([, act = '']) => act))
  const compared = readers.flatMap((text) => [...text.matchAll(/(?:'act'\)|\bact) === '([\w-]+)'/g)].map(([, act = '']) => act))
  return switched.length > 0 ? [...new Set(switched)] : [...new Set([...compared, ''])]
}

const named = (method: Operation['method'], pattern: string, act?: string): Operation => ({ name: [method, pattern, act].filter((part) => part !== undefined && part !== '').join(' '), method, pattern, ...(act ? { act } : {}) })
const readText = (url: URL): string => readFileSync(url, 'utf8')
