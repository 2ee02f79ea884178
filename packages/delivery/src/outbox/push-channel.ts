import { fateOfPush, kindsBy, type Sent } from '@phoihop/core/outbox'
import type { House } from '@phoihop/services/house'
import { deviceOf, forgetDevice } from '@phoihop/services/push'
import type { Channel } from './channel.ts'
import type { PushServices } from './push-service.ts'

const LONGEST_WAIT_SECONDS = 3600

/**
 * Notices to devices, through their push services. A notice in doubt goes again under its topic, which is its tag on the device too: the second takes the place of the
 * first without a sound. It is kept for a device that is off as long as it is of use and no longer, so that none comes up at night.
 */
export const pushChannel = (house: Pick<House, 'db' | 'now' | 'signIn' | 'push'>, services: PushServices): Channel => ({
  name: 'push service',
  kinds: kindsBy('push'),
  send: async (taken): Promise<Sent> => {
    const device = deviceOf(house, taken)
    if (typeof device === 'string') return { fate: 'never', said: device }
    const topic = taken.messageId.slice(1).split('@')[0] ?? ''
    const seconds = Math.floor((Date.parse(taken.goodUntil) - Date.parse(house.now())) / 1000)
    const answer = await services.send(device, { text: JSON.stringify({ title: taken.subject, link: taken.content, tag: topic }), topic, seconds })
    if (answer === 'unusable') return { fate: 'never', said: answer }
    const fate = fateOfPush(answer.status)
    const said = answer.status === undefined ? 'no-connection' : String(answer.status)
    if (fate === 'gone') return { fate: (await forgetDevice(house, taken)).ok ? 'never' : 'again', said }
    return { fate, said, afterSeconds: Math.min(answer.afterSeconds ?? 0, LONGEST_WAIT_SECONDS) }
  },
  close: () => services.close(),
})
