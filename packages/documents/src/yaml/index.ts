export { readShaped, readShapedLists, refusalsOf } from './read-files.ts'
export { byKey, count, either, fields, flag, list, oneOf, text, textThat, whole, yes, type Fault, type FieldPath, type Shape } from './shape.ts'
export { yamlFile, type YamlFile } from './yaml-file.ts'
