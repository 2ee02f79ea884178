export type FieldPath = readonly (string | number)[]
/** What is wrong with a value, and where in the file it stands. */
export type Fault = { path: FieldPath; because: string }
/** Looks at a value. No fault: it has the shape. */
export type Shape = (value: unknown, path: FieldPath) => readonly Fault[]

const fault = (path: FieldPath, because: string): readonly Fault[] => [{ path, because }]
const nameOf = (path: FieldPath): string => String(path.findLast((part) => typeof part === 'string') ?? 'tệp')

export const text: Shape = (value, path) => (typeof value === 'string' && value.trim() !== '' ? [] : fault(path, `${nameOf(path)} phải là chữ`))
export const flag: Shape = (value, path) => (typeof value === 'boolean' ? [] : fault(path, `${nameOf(path)} là true hoặc false`))
export const whole: Shape = (value, path) => (Number.isSafeInteger(value) ? [] : fault(path, `${nameOf(path)} phải là số nguyên`))
export const count: Shape = (value, path) => (Number.isSafeInteger(value) && Number(value) > 0 ? [] : fault(path, `${nameOf(path)} phải là số đếm từ 1`))
export const yes: Shape = (value, path) => (value === true ? [] : fault(path, `${nameOf(path)} chỉ có thể là true`))

/** A text that a function accepts: a day, a period. A year may stand without quotation marks. */
export const textThat = (accepts: (written: string) => boolean, what: string): Shape => (value, path) => {
  const written = typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : undefined
  return written !== undefined && accepts(written) ? [] : fault(path, `${nameOf(path)} phải là ${what}`)
}

export const oneOf = (...words: readonly string[]): Shape => (value, path) =>
  words.some((word) => word === value) ? [] : fault(path, `${nameOf(path)} là một trong: ${words.join(', ')}`)

export const list = (item: Shape, least = 0): Shape => (value, path) => {
  if (!Array.isArray(value) || value.length < least) return fault(path, `${nameOf(path)} phải là danh sách${least > 0 ? ', không để trống' : ''}`)
  return value.flatMap((one: unknown, at) => item(one, [...path, at]))
}

/** A mapping with these keys and no other. */
export const fields = (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape => (value, path) => {
  if (!isMapping(value)) return fault(path, `${nameOf(path)} phải gồm các mục: ${Object.keys(required).join(', ')}`)
  const known = { ...required, ...optional }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(known, key))
  const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key))
  return [
    ...unknown.flatMap((key) => fault([...path, key], `không có mục "${key}"; các mục: ${Object.keys(known).join(', ')}`)),
    ...missing.flatMap((key) => fault(path, `thiếu mục "${key}"`)),
    ...Object.entries(value).flatMap(([key, part]) => known[key]?.(part, [...path, key]) ?? []),
  ]
}

/** A mapping that is one of several, told apart by the key that each has alone. */
export const byKey = (kinds: Readonly<Record<string, Shape>>): Shape => (value, path) => {
  const found = isMapping(value) ? Object.keys(kinds).filter((key) => Object.hasOwn(value, key)) : []
  const shape = found.length === 1 ? kinds[found[0] ?? ''] : undefined
  return shape ? shape(value, path) : fault(path, `${nameOf(path)} cần đúng một trong: ${Object.keys(kinds).join(', ')}`)
}

export const either = (first: Shape, isFirst: (value: unknown) => boolean, second: Shape): Shape => (value, path) => (isFirst(value) ? first : second)(value, path)

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
