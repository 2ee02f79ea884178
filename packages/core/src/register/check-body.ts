import { lieIn, shown, wrongCover, wrongDays } from './check-days.ts'
import type { Body, RegisterIndex } from './types.ts'

/** What is unsound in one body, in sentences. */
export function checkBody(index: RegisterIndex, body: Body): readonly string[] {
  const wrong = wrongDays(body.exists)
  if (wrong !== undefined) return [wrong]
  const place = index.place(body.place)
  if (!place) return [`nơi ${body.place} không có`]
  const titles = wrongCover(body.title, body.exists)
  return [
    ...(lieIn(body.exists, place.exists) ? [] : [`tồn tại ngoài thời gian của nơi đó (${shown(place.exists)})`]),
    ...(titles === undefined ? [] : [`tên: ${titles}`]),
    ...successorsOf(index, body),
  ]
}

function successorsOf(index: RegisterIndex, { successors, exists, party }: Body): readonly string[] {
  return successors.flatMap((id) => {
    const successor = index.body(id)
    if (!successor) return [`cơ quan kế thừa ${id} không có`]
    if (successor.party !== party) return [`cơ quan kế thừa ${id} thuộc bên khác`]
    return exists.to !== undefined && successor.exists.from > exists.to ? [] : [`cơ quan kế thừa ${id} bắt đầu trước khi cơ quan này kết thúc`]
  })
}
