import { Document, isCollection, isMap, isSeq, type Pair, type YAMLSeq } from 'yaml'
import type { Citation, Obligation, OutlineClause, ProgrammeVersion } from '@phoihop/core/programme'
import { byTopClause } from './top-clause.ts'

/** Keys of a rule in the order they are written. */
const RULE = ['id', 'kind', 'title', 'tier', 'by', 'with', 'to', 'recurs', 'due', 'asks', 'figures', 'feeds', 'reminders', 'basis', 'reading', 'touchesPersons'] as const
const HEAD = ['programme', 'version', 'title', 'document', 'signedOn', 'term', 'inForce', 'appliesIn', 'parties', 'rotations'] as const
/** A part that is no longer than this (as JSON, which is the longer of the two) stands on one line. */
const FITS = 150
const LINE = 170

/** A version as the files of its folder, by name. The same version gives the same bytes; reading them back gives the version. */
export function programmeFiles(version: ProgrammeVersion): ReadonlyMap<string, string> {
  const rotations = version.rotations.map(({ exceptions, ...rotation }) => ({
    ...uncited(rotation), ...(exceptions ? { exceptions: exceptions.map(uncited) } : {}),
  }))
  return new Map([
    ['programme.yaml', written(inOrder({ ...version, rotations }, HEAD), 1)],
    ['outline.yaml', written(version.outline.map((clause) => inOrder(clause, ['path', 'parent', 'label', 'title'])), 0)],
    ['readings.yaml', written(version.readings.map((reading) => inOrder(reading, ['id', 'clause', 'says', 'decidedBy', 'on'])), 1)],
    ...byTopClause(version.outline, version.obligations).map(({ clause, rules }): [string, string] =>
      [`obligations/${fileName(clause)}.yaml`, written(rules.map((rule) => inOrder(uncited(rule), RULE)), 1)]),
  ])
}

/** The document of every citation is that of the programme: it is not written again. */
function uncited<T extends { basis: Citation }>(one: T): Omit<T, 'basis'> & { basis: Omit<Citation, 'document'> } {
  const { document: _, ...basis } = one.basis
  return { ...one, basis }
}

const inOrder = (one: object, keys: readonly string[]): object =>
  Object.fromEntries(keys.flatMap((key) => (key in one ? [[key, (one as Record<string, unknown>)[key]]] : [])))

/** `IV-to-chuc-thuc-hien`; `other` for rules of no part. */
function fileName(clause: OutlineClause | undefined): string {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return clause ? `${clause.path.replace(/[^\w.]+/g, '-')}-${plain(clause.title.vi)}` : 'other'
}

/** Entries of a list stand line by line; a part of one stands on a single line in braces where it fits. At depth 0 the entry itself may. */
function written(value: object, depth: number): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  const { contents } = document
  if (isSeq(contents)) spread(contents, depth)
  else if (isMap(contents)) {
    for (const { value: part } of contents.items) {
      if (isSeq(part) && part.items.every(isMap)) spread(part, depth)
      else onOneLine(part)
    }
  }
  return document.toString({ lineWidth: LINE, minContentWidth: 0 })
}

function spread(list: YAMLSeq, depth: number): void {
  list.items.forEach((item, at) => {
    if (depth === 0) return onOneLine(item)
    if (!isMap(item)) return
    item.spaceBefore = at > 0
    for (const { value } of item.items) onOneLine(value)
  })
}

/** Puts a mapping or a list on one line, or those of its parts that fit. */
function onOneLine(node: unknown): void {
  if (!isCollection(node)) return
  if (JSON.stringify(node.toJSON()).length <= FITS) node.flow = true
  else for (const part of node.items) onOneLine(isMap(node) ? (part as Pair).value : part)
}
