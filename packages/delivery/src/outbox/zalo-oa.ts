import type { House } from '@phoihop/services/house'
import { askZalo } from './ask-zalo.ts'
import type { GroupChannel } from './group-channel.ts'
import { zaloToken, type ZaloKeys } from './zalo-token.ts'

/** `groups`: the group of each place, by its id. `api`: where texts go. */
export type ZaloSettings = ZaloKeys & { api: string; groups: ReadonlyMap<string, string> }

const TOKEN_INVALID = -216
const UNAUTHORISED = 401

/**
 * Groups of a Zalo official account (GMF), through its open API, as its public documents describe it: the token in the header `access_token`, group and text as
 * JSON, 200 with `error` 0 where the text was taken. A token that is refused is renewed and the text sent once more.
 */
export const zaloOa = (house: Pick<House, 'db' | 'now' | 'signIn'>, settings: ZaloSettings): GroupChannel => ({
  send: async (place, text) => {
    const group = settings.groups.get(place)
    if (group === undefined) return { refused: 'no-group', again: false }
    let stale: string | undefined
    for (;;) {
      const token = await zaloToken(house, settings, stale)
      if (typeof token === 'string') return { refused: token, again: true }
      const answer = await askZalo(`${settings.api}/v3.0/oa/group/message`, { access_token: token.access, 'content-type': 'application/json' }, JSON.stringify({ recipient: { group_id: group }, message: { text } }))
      if (typeof answer === 'string') return answer
      const { status, body: { error } } = answer
      if (status !== UNAUTHORISED && error !== TOKEN_INVALID) return { status, ...(typeof error === 'number' ? { error } : {}) }
      if (stale !== undefined) return { refused: 'token-refused', again: true }
      stale = token.access
    }
  },
  close: () => {},
})
