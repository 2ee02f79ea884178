export { behindTheBack } from './behind-the-back.ts'
export { emptyDatabase, freshDatabase, type FreshDatabase } from './fresh-database.ts'
export { smallDisk } from './small-disk.ts'
export { held, meeting, officer, THREE_BRIDGES_PLACES, threeBridges, threeBridgesRegister } from './three-bridges.ts'
