export { createWeb, type Web } from './create-web.ts'
