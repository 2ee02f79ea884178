import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { PlaceId } from '@phoihop/core/register'
import type { ZaloSettings } from '@phoihop/delivery/outbox'
import type { Definition } from '@phoihop/services/house'

type Environment = Readonly<Record<string, string | undefined>>
/** paste: texts are offered to be pasted. With `zalo` they go by themselves too. */
export type GroupTexts = { by: 'paste' } | { by: 'zalo-oa'; zalo: ZaloSettings }

const [API, OAUTH] = ['https://openapi.zalo.me', 'https://oauth.zaloapp.com']
const GROUP = /^([a-z0-9-]+)=([A-Za-z0-9_-]{1,100})$/

/** How texts for groups are handed on (`PHOIHOP_GROUP_TEXTS`: off, on, zalo; off where nothing is said), and for zalo PHOIHOP_ZALO_*. Refuses (`wrong-usage`) what cannot be meant, without telling a secret. */
export function readGroupTexts(env: Environment): Outcome<GroupTexts | undefined> {
  const wrong = (because: string) => refuse({ code: 'wrong-usage', because })
  const said = env.PHOIHOP_GROUP_TEXTS || 'off'
  if (said === 'off') return ok(undefined)
  if (said === 'on') return ok({ by: 'paste' })
  if (said !== 'zalo') return wrong(`PHOIHOP_GROUP_TEXTS=${said} phải là on, zalo hoặc off`)
  const { PHOIHOP_ZALO_APP_ID: appId, PHOIHOP_ZALO_SECRET_KEY: secretKey, PHOIHOP_ZALO_REFRESH_TOKEN: refreshToken, PHOIHOP_ZALO_GROUPS: listed } = env
  if (!appId || !secretKey || !refreshToken || !listed) return wrong('PHOIHOP_GROUP_TEXTS=zalo cần đủ PHOIHOP_ZALO_APP_ID, PHOIHOP_ZALO_SECRET_KEY, PHOIHOP_ZALO_REFRESH_TOKEN và PHOIHOP_ZALO_GROUPS')
  const pairs = listed.split(',').map((word) => GROUP.exec(word.trim()))
  if (pairs.some((pair) => pair === null)) return wrong('PHOIHOP_ZALO_GROUPS phải có dạng mã-địa-bàn=mã-nhóm, cách nhau dấu phẩy')
  const groups = new Map(pairs.flatMap((pair) => (pair ? [[pair[1] as string, pair[2] as string] as const] : [])))
  if (groups.size < pairs.length) return wrong('PHOIHOP_ZALO_GROUPS có một địa bàn hai lần: hãy để lại một nhóm cho mỗi địa bàn')
  return ok({ by: 'zalo-oa', zalo: { appId, secretKey, refreshToken, groups, api: API, oauth: OAUTH } })
}

/** What the rest of the house is told of it. */
export const groupRules = (texts: GroupTexts | undefined) => (texts === undefined ? {} : { groups: texts.by === 'paste' ? { by: 'paste' as const } : { by: 'zalo-oa' as const, places: [...texts.zalo.groups.keys()] } })

/** A sentence for each place with a group that no programme knows: no text would ever go there, and nothing else would say so. */
export function unknownPlaces(texts: GroupTexts | undefined, definitions: readonly Pick<Definition, 'index'>[]): readonly string[] {
  const places = texts?.by === 'zalo-oa' ? [...texts.zalo.groups.keys()] : []
  return places.filter((place) => !definitions.some(({ index }) => index.place(place as PlaceId)))
    .map((place) => `PHOIHOP_ZALO_GROUPS: không chương trình nào có địa bàn "${place}", nên nhóm ấy không nhận tin nào. Hãy sửa theo mã ở địa chỉ trang Nấc đôn đốc khi đã chọn địa bàn.`)
}
