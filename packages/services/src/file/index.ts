export { FILE_LIMIT_BYTES } from './keep-file.ts'
export { readFile } from './read-file.ts'
