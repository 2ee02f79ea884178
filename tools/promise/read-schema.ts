/** A column as the migrations leave it. */
export type Column = { table: string; column: string; type: string }
export type Schema = { columns: readonly Column[]; unreadable: readonly string[] }

/** Row security makes no column. */
const MAKES_TABLE = /\b(create|alter)\s+table\b(?!\s+\S+\s+(enable|disable|(no\s+)?force)\s+row\s+level\s+security\b)/i
const NOT_A_COLUMN = /^(constraint|primary|unique|check|foreign|exclude)\b/i
const TYPE_ENDS = /\s+(not\s+null|null|default|primary|unique|references|check|generated|collate|constraint|using)\b[\s\S]*$/i

/** Follows SQL texts in order (create, add, retype, rename, drop) and names what it cannot follow, so that nothing slips by. */
export function readSchema(sqls: readonly string[]): Schema {
  const columns = new Map<string, Column>()
  const unreadable: string[] = []
  for (const sql of sqls) {
    const bodies = [...sql.matchAll(/\$(\w*)\$[\s\S]*?\$\1\$/g)].map(([body]) => body)
    unreadable.push(...bodies.filter((body) => MAKES_TABLE.test(body)).map(() => 'a table made inside a $$ body'))
    for (const statement of statementsOf(sql)) follow(statement, columns, unreadable)
  }
  return { columns: [...columns.values()], unreadable }
}

const statementsOf = (sql: string): readonly string[] =>
  // In one pass: a comment may hold an apostrophe, a text two hyphens.
  sql.replace(/\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|--.*$|\/\*[\s\S]*?\*\//gm, (found) => (/^[$']/.test(found) ? "''" : ''))
    .split(';').map((statement) => statement.replace(/\s+/g, ' ').trim()).filter((statement) => statement !== '')

function follow(statement: string, columns: Map<string, Column>, unreadable: string[]): void {
  const made = /^create\s+(?:unlogged\s+|temp(?:orary)?\s+)?table\s+(?:if not exists\s+)?([\w.]+)\s*\((.*)\)[^()]*$/i.exec(statement)
  const altered = /^alter\s+table\s+(?:if exists\s+)?(?:only\s+)?([\w.]+)\s+(.*)$/i.exec(statement)
  const dropped = /^drop\s+table\s+(?:if exists\s+)?([\w.]+)/i.exec(statement)
  if (made) parts(made[2] ?? '').forEach((part) => add(bare(made[1]), part, columns, unreadable))
  else if (altered) parts(altered[2] ?? '').forEach((action) => alter(bare(altered[1]), action, columns, unreadable))
  else if (dropped) for (const [key, { table }] of columns) { if (table === bare(dropped[1])) columns.delete(key) }
  else if (/\bcreate\s+(\w+\s+)*table\b|\bselect\b[^']*\binto\b/i.test(statement)) unreadable.push(statement.slice(0, 80))
}

function add(table: string, part: string, columns: Map<string, Column>, unreadable: string[]): void {
  if (NOT_A_COLUMN.test(part)) return
  const column = /^"?(\w+)"?\s+(.+)$/.exec(part)
  if (!column || /^like\b/i.test(part)) { unreadable.push(`${table}: ${part}`); return }
  columns.set(`${table}.${column[1]}`, { table, column: column[1] ?? '', type: (column[2] ?? '').replace(TYPE_ENDS, '').toLowerCase() })
}

function alter(table: string, action: string, columns: Map<string, Column>, unreadable: string[]): void {
  const added = /^add\s+(?:column\s+)?(?:if not exists\s+)?(.+)$/i.exec(action)
  const retyped = /^alter\s+(?:column\s+)?(\w+)\s+(?:set data\s+)?type\s+(.+)$/i.exec(action)
  const renamed = /^rename\s+(?:column\s+)?(\w+)\s+to\s+(\w+)$/i.exec(action)
  const removed = /^drop\s+column\s+(?:if exists\s+)?(\w+)/i.exec(action)
  if (added) add(table, added[1] ?? '', columns, unreadable)
  else if (retyped) add(table, `${retyped[1]} ${retyped[2]}`, columns, unreadable)
  else if (renamed && renamed[1]?.toLowerCase() !== 'constraint') {
    const before = columns.get(`${table}.${renamed[1]}`)
    if (before) add(table, `${renamed[2]} ${before.type}`, columns, unreadable)
    columns.delete(`${table}.${renamed[1]}`)
  } else if (removed) columns.delete(`${table}.${removed[1]}`)
  else if (/^(rename to|inherit|attach)\b/i.test(action)) unreadable.push(`${table}: ${action}`)
}

/** Splits at commas that lie in no parentheses. */
function parts(list: string): readonly string[] {
  let depth = 0
  const cuts = [...list].flatMap((sign, at) => { depth += sign === '(' ? 1 : sign === ')' ? -1 : 0; return sign === ',' && depth === 0 ? [at] : [] })
  return [-1, ...cuts].map((cut, at) => list.slice(cut + 1, cuts[at] ?? list.length).trim())
}

const bare = (name: string | undefined): string => (name ?? '').split('.').at(-1) ?? ''
