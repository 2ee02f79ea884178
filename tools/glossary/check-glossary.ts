import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { isCode, isTest, listFiles } from '../tree/list-files.ts'
import { lineOf, readSyntax, walk } from '../tree/syntax.ts'
import { roomOf } from '../floors/find-imports.ts'
import { BANNED } from './banned-words.ts'
import { readGlossary } from './read-glossary.ts'

const GLOSSARY = 'GLOSSARY.md'
const NAMES = new Set(['Identifier', 'JSXIdentifier', 'PrivateIdentifier'])

/** Glossary and code say the same: every word it gives stands in the code, every room is explained, no word it warns of is a name. */
export function checkGlossary(root: string): Checked {
  const text = readOr(root, GLOSSARY)
  const terms = readGlossary(text)
  const sources = listFiles(root).filter((path) => isCode(path) && /^packages\/[^/]+\/src\//.test(path))
  const spoken = new Set<string>()
  const findings: Finding[] = []
  for (const path of sources) {
    const source = readSyntax(root, path)
    walk(source.program, (node, parent) => {
      if (NAMES.has(node.type)) {
        spoken.add(String(node.name))
        if (!isTest(path)) findings.push(...bannedIn(String(node.name)).map((what) => ({ where: `${path}:${lineOf(source.text, node.start)}`, what })))
      } else if (node.type === 'Literal' && typeof node.value === 'string' && parent?.type !== 'ImportDeclaration') spoken.add(node.value)
    })
  }
  const missing = terms.flatMap(({ code, vietnamese, line }) => code.filter((name) => !spoken.has(name))
    .map((name): Finding => ({ where: `${GLOSSARY}:${line}`, what: `${vietnamese}: no \`${name}\` in the code` })))
  return { looked: terms.length, of: 'words', findings: [...missing, ...twice(terms), ...once(findings), ...unexplained(text + readOr(root, 'ARCHITECTURE.md'), sources)] }
}

/** `citizenName` and `list-of-citizens` both hold `citizen`. */
function bannedIn(name: string): readonly string[] {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/)
  return BANNED.filter(({ word }) => words.some((each) => each === word || each === `${word}s`)).map(({ word, instead }) => `${name}: not "${word}"; ${instead}`)
}

/** One word, one meaning: a Vietnamese term has one row. */
function twice(terms: ReturnType<typeof readGlossary>): readonly Finding[] {
  return terms.filter((term, at) => terms.findIndex((other) => other.vietnamese === term.vietnamese) < at)
    .map((term) => ({ where: `${GLOSSARY}:${term.line}`, what: `${term.vietnamese} is explained twice` }))
}

function unexplained(pages: string, sources: readonly string[]): readonly Finding[] {
  const rooms = new Map(sources.flatMap((path) => (isTest(path) ? [] : [[roomOf(path), path] as const])))
  return [...rooms].flatMap(([room, path]) => room === undefined || pages.includes(`\`${room}\``)
    ? [] : [{ where: path.split('/').slice(0, 4).join('/'), what: `the room \`${room}\` is neither in ${GLOSSARY} nor in ARCHITECTURE.md` }])
}

const once = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((each) => [each.where + each.what, each])).values()]
const readOr = (root: string, path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')
