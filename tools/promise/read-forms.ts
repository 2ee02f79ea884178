import { lineOf, walk, type Node, type Source } from '../tree/syntax.ts'

/** Something a page lets a person fill in. `name`: as written, `*` for a part the code puts in, undefined when it has none or only the code knows. */
export type Field = { element: string; name: string | undefined; where: string }

/** Elements whose `name` is not that of a field. */
const NOT_A_FIELD = new Set(['meta', 'slot', 'iframe', 'form', 'map', 'object', 'param', 'details', 'Icon'])
const FILLED_IN = new Set(['input', 'textarea', 'select'])

/** Every field of one file, and every part given a `name`: both must be known. */
export function readForms(source: Source): readonly Field[] {
  const fields: Field[] = []
  walk(source.program, (node) => {
    if (node.type !== 'JSXOpeningElement') return
    const element = elementOf(node)
    const attributes = node.attributes as readonly Node[]
    const where = `${source.path}:${lineOf(source.text, node.start)}`
    const named = attributes.find((each) => labelOf(each) === 'name')
    if (attributes.some((each) => labelOf(each) === 'contentEditable')) fields.push({ element: 'contentEditable', name: undefined, where })
    if (FILLED_IN.has(element) || (named && !NOT_A_FIELD.has(element))) fields.push({ element, name: named && nameIn(named.value as Node | null), where })
  })
  return fields
}

/** The values names may take: a text, a template, or a choice between such. */
function nameIn(value: Node | null): string | undefined {
  if (value?.type === 'Literal') return String(value.value)
  const inner = value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value
  if (inner?.type === 'Literal') return String(inner.value)
  if (inner?.type !== 'TemplateLiteral') return undefined
  return (inner.quasis as readonly { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('*')
}

const elementOf = (node: Node): string => {
  const name = node.name as Node
  return String(name.type === 'JSXMemberExpression' ? (name.property as Node).name : name.name)
}
const labelOf = (attribute: Node): string => (attribute.type === 'JSXAttribute' ? String((attribute.name as Node).name) : '')
