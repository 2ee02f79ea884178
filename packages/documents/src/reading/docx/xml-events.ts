/** `broken`: the text is no well-formed XML, or asks for what is never done here (a DTD, entities of its own). Nothing follows it. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'broken'; because: string }

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const tag = /<(\/?)([^\s/<>"'=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/y
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
  const match = patternOf(name).exec(attributes)
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

type Found = { events: readonly XmlEvent[]; next: number } | 'wait'

/** What begins with "<" at `at`: its events and where it ends, or that more text is needed. */
function markup(text: string, at: number): Found {
  const until = (mark: string, from: number) => text.indexOf(mark, from)
  if (text.startsWith('<!--', at)) { const end = until('-->', at + 4); return end < 0 ? 'wait' : { events: [], next: end + 3 } }
  if (text.startsWith('<?', at)) { const end = until('?>', at + 2); return end < 0 ? 'wait' : { events: [], next: end + 2 } }
  if (text.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9)
    return end < 0 ? 'wait' : { events: [{ kind: 'text', text: text.slice(at + 9, end) }], next: end + 3 }
  }
  if (text.length < at + 9 && text.startsWith('<!', at)) return 'wait'
  if (text.startsWith('<!', at)) return { events: [broken(foreign)], next: text.length }
  tag.lastIndex = at
  const match = tag.exec(text)
  if (!match) return text.indexOf('>', at) >= 0 && text.indexOf('<', at + 1) >= 0 ? { events: [broken(malformed)], next: text.length } : 'wait'
  const [all, closing, name = '', attributes = '', empty] = match
  const close: XmlEvent = { kind: 'close', name }
  const events: readonly XmlEvent[] = closing ? [close] : [{ kind: 'open', name, attributes }, ...(empty ? [close] : [])]
  return { events, next: at + all.length }
}

function* rawEvents(bytes: Uint8Array): Generator<XmlEvent> {
  let rest = ''
  for (const piece of pieces(bytes)) {
    if (piece === undefined) { yield broken(malformed); return }
    rest += piece
    let at = 0
    for (;;) {
      const open = rest.indexOf('<', at)
      const amp = open < 0 ? rest.lastIndexOf('&') : -1
      const end = open >= 0 ? open : amp >= at && rest.length - amp < 12 ? amp : rest.length
      if (end > at) {
        const text = unescaped(rest.slice(at, end))
        yield text === undefined ? broken(foreign) : { kind: 'text', text }
        at = end
      }
      if (open < 0) break
      const found = markup(rest, open)
      if (found === 'wait') break
      yield* found.events
      at = found.next
    }
    rest = rest.slice(at)
    if (rest.length > pendingLimit) { yield broken(malformed); return }
  }
  if (rest.trim() !== '') yield broken(malformed)
}

/**
 * An XML part as a row of events, decoded and cut piece by piece so that its size costs no memory. Elements of WordprocessingML get the prefix `w:` whatever
 * the file calls it. Checked: nesting. Never done: DTDs, entities, anything outside the part.
 */
export function* xmlEvents(bytes: Uint8Array): Generator<XmlEvent> {
  const open: string[] = []
  let prefix = 'w:'
  let seen = false
  const own = (name: string) => (prefix === 'w:' ? name : prefix === '' ? (name.includes(':') ? name : `w:${name}`) : name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name)
  for (const event of rawEvents(bytes)) {
    if (event.kind === 'broken') { yield event; return }
    if (event.kind === 'text') { if (open.length > 0) yield event; continue }
    if (event.kind === 'open') {
      if (!seen) { const found = word.exec(event.attributes); if (found) prefix = found[1] ? `${found[1]}:` : ''; seen = true }
      open.push(event.name)
      if (open.length > depthLimit) { yield broken(malformed); return }
      yield prefix === 'w:' ? event : { ...event, name: own(event.name) }
      continue
    }
    if (open.pop() !== event.name) { yield broken(malformed); return }
    yield prefix === 'w:' ? event : { kind: 'close', name: own(event.name) }
  }
  if (open.length > 0 || !seen) yield broken(malformed)
}
