import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Refusal } from '@phoihop/core/outcome'
import type { Fault, FieldPath } from './shape.ts'

/** A YAML file as read: what it says, and how to point at a line of it. */
export type YamlFile = { file: string; value: unknown; refusals: readonly Refusal[]; refusalOf: (fault: Fault) => Refusal }

/** What the parser's complaints mean, for whoever edits the file. Others are told as "not YAML". */
const COMPLAINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'một mục ghi hai lần',
  BAD_INDENT: 'dòng thụt vào không đúng',
  TAB_AS_INDENT: 'dùng phím Tab để thụt dòng, hãy dùng dấu cách',
  MISSING_CHAR: 'thiếu dấu ngoặc, dấu nháy hoặc dấu hai chấm ở dòng này hay ở trên',
  BAD_DQ_ESCAPE: 'dấu gạch chéo ngược đặt sai trong dấu nháy kép',
  UNEXPECTED_TOKEN: 'có ký tự thừa',
  BLOCK_AS_IMPLICIT_KEY: 'có dấu hai chấm trong câu, hãy đặt câu trong dấu nháy',
  MULTILINE_IMPLICIT_KEY: 'tên mục ngắt thành nhiều dòng hoặc thiếu dấu hai chấm',
  TAG_RESOLVE_FAILED: 'có kiểu dữ liệu lạ',
}

/** Reads YAML 1.2 with the core schema: a date stays text, `no` stays a word, a key written twice is refused. Text is composed (NFC). */
export function yamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text.normalize('NFC'), { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false })
  const refusal = (at: number | undefined, because: string): Refusal & { line?: number } =>
    ({ code: 'definition-unreadable', file, because, ...(at === undefined ? {} : { line: lines.linePos(at).line }) })
  const refusalOf = ({ path, because }: Fault): Refusal => refusal(startOf(document, path), because)
  const complaints = [...document.errors, ...document.warnings].map(({ code, pos }): [number, string] => [pos[0], COMPLAINTS[code] ?? 'không đúng cú pháp YAML'])
  const refusals = onePerLine([...aliasesOf(document), ...complaints].map(([at, because]) => refusal(at, because)))
  return { file, value: refusals.length > 0 ? undefined : document.toJS(), refusals, refusalOf }
}

/** A short name for a part written elsewhere hides what a rule says from whoever reads the line. */
function aliasesOf(document: Document.Parsed): readonly [number, string][] {
  const found: [number, string][] = []
  visit(document, { Alias: (_, { range }) => void found.push([range?.[0] ?? 0, 'dùng tên gọi tắt (*), hãy chép đủ nội dung']) })
  return found
}

/** The parser often complains several times of one slip. */
const onePerLine = <T extends { line?: number }>(refusals: readonly T[]): readonly T[] =>
  [...Map.groupBy(refusals, ({ line }) => line).values()].flatMap((ofLine) => ofLine.slice(0, 1))

/** Where the deepest part of that path that exists begins: its key in a mapping, else the part itself. */
function startOf(document: Document.Parsed, path: FieldPath): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key : undefined
    const found = (key ?? document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] } | undefined
    if (found?.range) return found.range[0]
  }
  return document.contents?.range[0]
}
