import { Document, isCollection, isMap, isSeq, type Pair, type YAMLSeq } from 'yaml'
import type { Citation, OutlineClause, ProgrammeVersion } from '@phoihop/core/programme'
import type { Register } from '@phoihop/core/register'
import { inKeyOrder } from './key-order.ts'
import { byTopClause } from './top-clause.ts'

/** A part that is no longer than this (as JSON, which is the longer of the two) stands on one line. */
const FITS = 150
const LINE = 170

/** A version as the files of its folder, by name. The same version gives the same bytes, whatever the order of its keys; reading them back gives the version. */
export function programmeFiles(version: ProgrammeVersion): ReadonlyMap<string, string> {
  const { outline, obligations, readings, register, ladder, ...head } = version
  const uncited = uncitedIn(version.document)
  const rotations = head.rotations.map(({ exceptions, ...rotation }) => ({
    ...uncited(rotation), ...(exceptions ? { exceptions: exceptions.map(uncited) } : {}),
  }))
  return new Map([
    ['programme.yaml', written({ ...head, rotations }, 1)],
    ['outline.yaml', written(outline, 0)],
    ['readings.yaml', written(readings, 1)],
    ...(ladder ? [['ladder.yaml', written(uncited(ladder), 1)] as [string, string]] : []),
    ...byTopClause(outline, obligations).map(({ clause, rules }): [string, string] => [`obligations/${fileName(clause)}.yaml`, written(rules.map(uncited), 1)]),
    ...(register ? ownFiles(register) : []),
  ])
}

/** What only this programme knows: each tier, place and body on a line of its own. */
const ownFiles = (register: Register): readonly [string, string][] =>
  (['tiers', 'places', 'bodies'] as const).map((name): [string, string] => [`register/${name}.yaml`, written(register[name], 0)])

/** The document of a citation is not written again where it is that of the programme; that of an amendment is. */
const uncitedIn = (programme: string) => <T extends { basis: Citation }>(one: T): Omit<T, 'basis'> & { basis: Omit<Citation, 'document'> } => {
  const { document, ...basis } = one.basis
  return document === programme ? { ...one, basis } : one
}

/** `IV-to-chuc-thuc-hien`; `other` for rules of no part. */
function fileName(clause: OutlineClause | undefined): string {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return clause ? `${clause.path.replaceAll('Đ', 'D').replace(/[^\w.]+/g, '-')}-${plain(clause.title.vi)}` : 'other'
}

/** Entries of a list stand line by line; a part of one stands on a single line in braces where it fits. At depth 0 the entry itself may. */
function written(value: object, depth: number): string {
  const document = new Document(inKeyOrder(value), { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
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
