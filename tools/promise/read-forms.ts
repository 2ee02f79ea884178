import { lineOf, walk, type Node, type Source } from '../tree/syntax.ts'

/** Something a page lets a person fill in. `name`: as written, `*` for a part the code puts in, undefined when it has none or only the code knows. */
export type Field = { element: string; name: string | undefined; where: string }

/** Elements whose `name` is not that of a field. */
const NOT_A_FIELD = new Set(['meta', 'slot', 'iframe', 'form', 'map', 'object', 'param', 'details', 'Icon'])
const FILLED_IN = new Set(['input', 'textarea', 'select'])

/** Every field of one file, and every part given a `name`: both must be known. `texts`: constants a name may be made of. */
export function readForms(source: Source, texts: ReadonlyMap<string, string> = new Map()): readonly Field[] {
  const fields: Field[] = []
  walk(source.program, (node) => {
    if (node.type !== 'JSXOpeningElement') return
    const element = elementOf(node)
    const attributes = node.attributes as readonly Node[]
    const where = `${source.path}:${lineOf(source.text, node.start)}`
    const named = attributes.find((each) => labelOf(each) === 'name')
    if (attributes.some((each) => labelOf(each) === 'contentEditable')) fields.push({ element: 'contentEditable', name: undefined, where })
    if (FILLED_IN.has(element) || (named && !NOT_A_FIELD.has(element))) fields.push({ element, name: named && nameIn(named.value as Node | null, texts), where })
  })
  return fields
}

/** A name may be a text or a template of texts, constants and parts the code puts in (`*`). */
function nameIn(value: Node | null, texts: ReadonlyMap<string, string>): string | undefined {
  if (value?.type === 'Literal') return String(value.value)
  const inner = value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value
  if (inner?.type === 'Literal') return String(inner.value)
  if (inner?.type !== 'TemplateLiteral') return undefined
  const between = (inner.expressions as readonly Node[]).map((part) => texts.get(String(part.name)) ?? '*')
  return (inner.quasis as readonly { value: { cooked: string } }[]).map((quasi, at) => quasi.value.cooked + (between[at] ?? '')).join('')
}

/** Every `const NAME = 'text'` of these files. */
export function textsIn(sources: readonly Source[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { program } of sources) {
    walk(program, (node) => {
      const value = node.type === 'VariableDeclarator' ? (node.init as Node | null)?.value : undefined
      if (typeof value === 'string') texts.set(String((node.id as Node).name), value)
    })
  }
  return texts
}

const elementOf = (node: Node): string => {
  const name = node.name as Node
  return String(name.type === 'JSXMemberExpression' ? (name.property as Node).name : name.name)
}
const labelOf = (attribute: Node): string => (attribute.type === 'JSXAttribute' ? String((attribute.name as Node).name) : '')
