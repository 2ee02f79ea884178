import { readFileSync } from 'node:fs'

const ROUTES = new URL('../../packages/web/src/routes.ts', import.meta.url)

/** Every address pattern the site answers, as the site itself names them, and the machine's own. */
export function routePatterns(): readonly string[] {
  const source = readFileSync(ROUTES, 'utf8')
  return ['/', ...[...source.matchAll(/route\('([^']+)'/g)].map(([, pattern]) => `/${pattern}`), '/health']
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const shapeOf = (pattern: string): RegExp => new RegExp(`^${pattern.split('/').map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escape(part))).join('/')}$`)

/** The pattern an address belongs to; the most specific one that fits. */
export function patternOf(path: string, patterns: readonly string[]): string {
  const bare = path.split('?')[0] ?? ''
  const weight = (pattern: string) => pattern.split('/').reduce((sum, part) => sum + (part === '*' ? 0 : part.startsWith(':') ? 1 : 2), 0)
  return [...patterns].sort((a, b) => weight(b) - weight(a)).find((pattern) => shapeOf(pattern).test(bare)) ?? '/*'
}

/** An address of a pattern where none was met: with something in the place of each part that varies. */
export const filled = (pattern: string, value: string): string => pattern.replace(/:[a-z]+|\*/gi, value)
