export { keepAnchors } from './keep-anchors.ts'
