import { pledgeOf, type Pledge } from '@phoihop/core/publication'
import { indexRegister } from '@phoihop/core/register'
import { threeBridges, threeBridgesRegister } from './three-bridges.ts'

/** What the Programme of the Three Bridges promises. */
export const pledgeOfBridges: Pledge = pledgeOf(threeBridges, indexRegister(threeBridgesRegister))
