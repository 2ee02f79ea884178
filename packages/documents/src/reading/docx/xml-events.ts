/** `broken`: the text is no well-formed XML, or asks for what is never done here (a DTD, entities of its own). Nothing follows it. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'broken'; because: string }

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
/** What stands between the name and the end begins with another sign each: nothing is tried twice. */
const tag = /<(\/?)([^\s/<>"'=]+)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)(\/?)>/y
const word = /\sxmlns:?([\w.-]*)\s*=\s*["'][^"']*wordprocessingml[^"']*\/main["']/
const [depthLimit, pendingLimit, pieceBytes] = [500, 2 ** 21, 2 ** 16]

/** Text with its five entities and numbered characters resolved; undefined when it names any other. */
export function unescaped(text: string): string | undefined {
  let strange = false
  const plain = !text.includes('&') ? text : text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));?|&/gi, (all, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1
    const letter = name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : named[name]
    if (letter === undefined || !all.endsWith(';')) strange = true
    return letter ?? ''
  })
  return strange ? undefined : plain
}

const patterns = new Map<string, RegExp>()
function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, known)
  return known
}

/** The value of an attribute by its name without a prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  // Most elements have other attributes or none.
  const match = attributes.includes(name) ? patternOf(name).exec(attributes) : null
  return match ? unescaped(match[1] ?? match[2] ?? '') : undefined
}

function* pieces(bytes: Uint8Array): Generator<string | undefined> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const decoder = new TextDecoder(wide, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true })
    yield decoder.decode()
  } catch {
    yield undefined
  }
}

const broken = (because: string): XmlEvent => ({ kind: 'broken', because })
const malformed = 'phần nội dung bên trong tệp bị hỏng (XML sai); hãy mở bằng Word và lưu lại'
const foreign = 'tệp khai báo thực thể hoặc DTD trong XML, điều một tệp Word không bao giờ có; tệp không được mở vì lý do an toàn'

/** What begins with "<": the event, the end of an element that is empty, and where it ends. */
type Found = { event?: XmlEvent; closed?: XmlEvent; next: number } | 'wait'

/** A comment, an instruction or a declaration. */
function aside(text: string, at: number): Found {
  const past = (mark: string, from: number): Found => { const end = text.indexOf(mark, from); return end < 0 ? 'wait' : { next: end + mark.length } }
  if (text.startsWith('<!--', at)) return past('-->', at + 4)
  if (text.startsWith('<?', at)) return past('?>', at + 2)
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at + 9)
    return end < 0 ? 'wait' : { event: { kind: 'text', text: text.slice(at + 9, end) }, next: end + 3 }
  }
  return text.length < at + 9 ? 'wait' : { event: broken(foreign), next: text.length }
}

function markup(text: string, at: number): Found {
  if (text[at + 1] === '!' || text[at + 1] === '?') return aside(text, at)
  tag.lastIndex = at
  const match = tag.exec(text)
  if (!match) return text.indexOf('>', at) >= 0 && text.indexOf('<', at + 1) >= 0 ? { event: broken(malformed), next: text.length } : 'wait'
  const next = tag.lastIndex
  const name = match[2]!
  if (match[1]) return { event: { kind: 'close', name }, next }
  const event: XmlEvent = { kind: 'open', name, attributes: match[3]! }
  return match[4] ? { event, closed: { kind: 'close', name }, next } : { event, next }
}

/** The next event at each call, as printed; undefined at the end. Not generators one in another: a part has thousands of events, and each would go through all of them. */
function rawEvents(bytes: Uint8Array): () => XmlEvent | undefined {
  const more = pieces(bytes)
  let [rest, at] = ['', 0]
  let closed: XmlEvent | undefined
  return () => {
    if (closed) { const event = closed; closed = undefined; return event }
    for (;;) {
      const open = rest.indexOf('<', at)
      const amp = open < 0 ? rest.lastIndexOf('&') : -1
      const end = open >= 0 ? open : amp >= at && rest.length - amp < 12 ? amp : rest.length
      if (end > at) {
        const text = unescaped(rest.slice(at, end))
        at = end
        return text === undefined ? broken(foreign) : { kind: 'text', text }
      }
      const found = open < 0 ? 'wait' : markup(rest, open)
      if (found !== 'wait') {
        at = found.next
        closed = found.closed
        if (found.event) return found.event
        continue
      }
      rest = rest.slice(at)
      at = 0
      if (rest.length > pendingLimit) return broken(malformed)
      const { value: piece, done } = more.next()
      if (done) return rest.trim() === '' ? undefined : broken(malformed)
      if (piece === undefined) return broken(malformed)
      rest += piece
    }
  }
}

/**
 * An XML part as a row of events, decoded and cut piece by piece so that its size costs no memory: the next one at each call, undefined after the last. Elements
 * of WordprocessingML get the prefix `w:` whatever the file calls it. Checked: nesting. Never done: DTDs, entities, anything outside the part.
 */
export function xmlEvents(bytes: Uint8Array): () => XmlEvent | undefined {
  const next = rawEvents(bytes)
  const open: string[] = []
  let prefix = 'w:'
  let [seen, ended] = [false, false]
  const own = (name: string) => (prefix === '' ? (name.includes(':') ? name : `w:${name}`) : name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name)
  const last = (event?: XmlEvent) => { ended = true; return event }
  return () => {
    if (ended) return undefined
    for (let event = next(); event; event = next()) {
      if (event.kind === 'broken') return last(event)
      if (event.kind === 'text') { if (open.length > 0) return event; continue }
      if (event.kind === 'open') {
        if (!seen) { const found = word.exec(event.attributes); if (found) prefix = found[1] ? `${found[1]}:` : ''; seen = true }
        open.push(event.name)
        if (open.length > depthLimit) return last(broken(malformed))
      } else if (open.pop() !== event.name) return last(broken(malformed))
      return prefix === 'w:' ? event : { ...event, name: own(event.name) }
    }
    return last(open.length > 0 || !seen ? broken(malformed) : undefined)
  }
}
