export { emptyDatabase, freshDatabase, type FreshDatabase } from './fresh-database.ts'
export { fillTwoBodies, FOREIGN, OTHER, OWN, PROGRAMME } from './two-bodies.ts'
export { smallDisk } from './small-disk.ts'
export { held, meeting, officer, THREE_BRIDGES_PLACES, threeBridges, threeBridgesRegister } from './three-bridges.ts'
