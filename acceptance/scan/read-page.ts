/** A form as a page has it: where it goes, how, and its fields with what stands in them. */
export type PageForm = { method: 'GET' | 'POST'; action: string; fields: readonly Field[] }
export type Field = { name: string; type: string; values: readonly string[] }

const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** Addresses of this site a page leads to, without their fragment. */
export const linksIn = (html: string): readonly string[] =>
  [...new Set([...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => (attribute(tag, 'href') ?? '').split('#')[0] ?? '').filter((link) => /^\/(?!\/)/.test(link)))]

/** Every form of a page, the fields nobody sees included; a button with a name and a value is a field too. */
export function formsIn(html: string, path: string): readonly PageForm[] {
  return [...html.replaceAll('<!-- -->', '').matchAll(/<form([^>]*)>([^]*?)<\/form>/g)].map(([, head = '', inner = '']) => ({
    method: attribute(` ${head}`, 'method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
    action: attribute(` ${head}`, 'action') || path,
    fields: fieldsIn(inner),
  }))
}

function fieldsIn(inner: string): readonly Field[] {
  const fields = new Map<string, { type: string; values: Set<string> }>()
  for (const [tag, kind = ''] of inner.matchAll(/<(input|select|textarea|button)(\s[^>]*)>/g)) {
    const name = attribute(tag, 'name')
    if (name === undefined) continue
    const field = fields.get(name) ?? { type: attribute(tag, 'type') ?? kind, values: new Set<string>() }
    const options = kind === 'select' ? [...(inner.slice(inner.indexOf(tag)).split('</select>')[0] ?? '').matchAll(/<option([^>]*)>/g)].map(([, head = '']) => attribute(head, 'value') ?? '') : []
    for (const value of [...options, ...(kind === 'select' ? [] : [attribute(tag, 'value') ?? ''])]) field.values.add(value)
    fields.set(name, field)
  }
  return [...fields].map(([name, { type, values }]) => ({ name, type, values: [...values] }))
}
