export type { Definition, House } from './house.ts'
