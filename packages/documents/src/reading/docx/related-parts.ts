import type { Parts } from './unpack-docx.ts'
import { attributeOf } from './xml-events.ts'
import { childrenOf, xmlTree } from './xml-tree.ts'

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1)

/** The full name of a part named relative to another: `../x.xml`, `/word/x.xml`, `x.xml`. */
function resolved(target: string, folder: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The parts a part points to, by the last word of the relationship's type. What lies outside the file is never followed. */
export function relatedParts(parts: Parts, part: string): ReadonlyMap<string, Uint8Array> {
  const folder = folderOf(part)
  const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const related = new Map<string, Uint8Array>()
  for (const { attributes } of childrenOf(bytes && xmlTree(bytes), 'Relationship')) {
    if (attributeOf(attributes, 'TargetMode') === 'External') continue
    const type = attributeOf(attributes, 'Type')?.split('/').at(-1) ?? ''
    const found = parts.get(resolved(attributeOf(attributes, 'Target') ?? '', folder))
    if (found && !related.has(type)) related.set(type, found)
  }
  return related
}

/** The name of the main part, by the package's own relationships. */
export function mainPart(parts: Parts): string | undefined {
  const root = parts.get('_rels/.rels')
  for (const { attributes } of childrenOf(root && xmlTree(root), 'Relationship')) {
    if (!attributeOf(attributes, 'Type')?.endsWith('/officeDocument') || attributeOf(attributes, 'TargetMode') === 'External') continue
    const name = resolved(attributeOf(attributes, 'Target') ?? '', '')
    if (parts.has(name)) return name
  }
  return parts.has('word/document.xml') ? 'word/document.xml' : undefined
}
