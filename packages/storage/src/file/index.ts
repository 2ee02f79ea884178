export { addFile, findFile, type KeptFile } from './file-rows.ts'
export { openFiles, type FileStore } from './file-store.ts'
