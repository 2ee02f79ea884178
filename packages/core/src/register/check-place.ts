import { plusDays } from '../calendar/index.ts'
import { lieIn, shown, wrongCover, wrongDays, wrongOrder } from './check-days.ts'
import { isWithin } from './is-within.ts'
import type { Place, RegisterIndex } from './types.ts'

/** What is unsound in one place, in sentences. */
export function checkPlace(index: RegisterIndex, place: Place): readonly string[] {
  const wrong = wrongDays(place.exists)
  if (wrong !== undefined) return [wrong]
  return [...tierOf(index, place), ...factsOf(place), ...superiorsOf(index, place), ...successorsOf(index, place)]
}

function tierOf(index: RegisterIndex, { tier, exists }: Place): readonly string[] {
  const known = index.tier(tier)
  if (!known) return [`không có cấp ${tier}`]
  return lieIn(exists, known.exists) ? [] : [`tồn tại ngoài thời gian của cấp ${tier} (${shown(known.exists)})`]
}

function factsOf({ names, within, codes, exists }: Place): readonly string[] {
  const wrong: string[] = []
  const add = (what: string, because: string | undefined): void => {
    if (because !== undefined) wrong.push(`${what}: ${because}`)
  }
  add('tên', wrongCover(names, exists))
  add('cấp trên', wrongOrder(within) ?? outside(within, exists))
  add('mã', wrongOrder(codes) ?? outside(codes, exists))
  return wrong
}

const outside = (list: Place['within'] | Place['codes'], life: Place['exists']): string | undefined =>
  list.every((one) => lieIn(one, life)) ? undefined : `ngoài thời gian tồn tại (${shown(life)})`

function superiorsOf(index: RegisterIndex, place: Place): readonly string[] {
  return place.within.flatMap((within) => {
    const superior = index.place(within.value)
    if (!superior) return [`cấp trên ${within.value} không có`]
    if (!lieIn(within, superior.exists)) return [`cấp trên ${superior.id} (${shown(superior.exists)}) không tồn tại suốt ${shown(within)}`]
    if (isWithin(index, superior.id, place.id, within.from)) return [`nằm trong chính nó qua ${superior.id}`]
    const [own, above] = [index.tier(place.tier), index.tier(superior.tier)]
    return own && above && above.rank >= own.rank ? [`cấp trên ${superior.id} không cao hơn`] : []
  })
}

function successorsOf(index: RegisterIndex, { successors, exists }: Place): readonly string[] {
  if (exists.to === undefined) return successors.length > 0 ? ['còn tồn tại mà đã có nơi kế thừa'] : []
  const next = plusDays(exists.to, 1)
  return successors.flatMap((id) => {
    const successor = index.place(id)
    if (!successor) return [`nơi kế thừa ${id} không có`]
    return successor.exists.from === next ? [] : [`nơi kế thừa ${id} bắt đầu ${successor.exists.from}, không phải ${next}`]
  })
}
