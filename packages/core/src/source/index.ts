export { sourceFromText } from './from-text.ts'
export { isJointKind } from './document-kinds.ts'
export type * from './types.ts'
