import { fateOfGroup, kindsBy, type GroupAnswer } from '@phoihop/core/outbox'
import type { Channel } from './channel.ts'

/** Who carries texts to groups. `send` answers what came of one try, or in a word why there was none; it never throws. */
export type GroupChannel = { send(place: string, text: string): Promise<GroupAnswer | { refused: string; again: boolean }>; close(): void }

/** Texts for groups. What a process that died may have sent is not sent again: nothing at the other end would drop the second. */
export const groupChannel = (groups: GroupChannel): Channel => ({
  name: 'group',
  kinds: kindsBy('group'),
  send: async ({ place = '', content, again }) => {
    if (again) return fateOfGroup('lost')
    const answer = await groups.send(place, content)
    return typeof answer === 'object' && 'refused' in answer ? { fate: answer.again ? 'again' : 'never', said: answer.refused } : fateOfGroup(answer)
  },
  close: () => groups.close(),
})
