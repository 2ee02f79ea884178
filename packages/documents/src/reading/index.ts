export { decodeText } from './decode-text.ts'
export { readSource } from './read-source.ts'
