import { fateOf, kindsBy } from '@phoihop/core/outbox'
import type { House } from '@phoihop/services/house'
import { calendarOf, textOf } from '@phoihop/services/outbox'
import type { Channel } from './channel.ts'
import type { Post } from './post.ts'

/** Letters, through a mail server. */
export const mailChannel = (house: Pick<House, 'signIn'>, post: Post): Channel => ({
  name: 'mail server',
  kinds: kindsBy('mail'),
  send: async (taken) => {
    const text = textOf(house, taken)
    if (text === undefined) return { fate: 'never', said: 'unreadable' }
    if (taken.mail === undefined) return { fate: 'never', said: 'no-address' }
    const calendar = calendarOf(taken)
    const answer = await post.send({ messageId: taken.messageId, to: taken.mail, subject: taken.subject, text, ...(calendar ? { calendar } : {}) })
    return { fate: fateOf(answer), said: answer.code === undefined ? 'no-connection' : String(answer.code) }
  },
  close: () => post.close(),
})
