import { oneLine } from '../../source/index.ts'

/** Why a proposal is made, in short Vietnamese, by code. A reading is kept and printed with these words; a screen of another language finds its own by the code. */
export const reasons = {
  heading: 'Chủ thể lấy từ tiêu đề, nhãn hoặc câu dẫn gần nhất',
  sentence: 'Chủ thể nêu rõ trong câu',
  carried: 'Chủ thể lấy từ câu trước',
  lead: 'Câu không nêu chủ thể; lấy cơ quan đầu mối của kế hoạch hoặc cơ quan ban hành',
  signers: 'Câu không nêu chủ thể; lấy các bên ký, bên ban hành',
  verb: 'Mở đầu bằng động từ chỉ nhiệm vụ',
  cadence: 'Chu kỳ',
  due: 'Thời hạn',
  cut: 'Tách ra từ một câu dài; xin xem lại ranh giới',
  unknown: 'Tên chủ thể chỉ gặp trong văn bản này',
  words: 'Loại kết quả suy từ cách dùng từ; xin xem lại',
} as const
export type ReasonCode = keyof typeof reasons
/** `cue`: the printed words it rests on. */
export type Reason = { code: ReasonCode; cue?: string }

export const reasonWords = ({ code, cue }: Reason): string => (cue === undefined ? reasons[code] : `${reasons[code]}: “${oneLine(cue)}”`)

/** The reason that is said so; undefined for the words of an older reading. */
export function reasonOf(said: string): Reason | undefined {
  const [, words = said, cue] = /^([^“]+): “(.*)”$/su.exec(said) ?? []
  const code = (Object.keys(reasons) as ReasonCode[]).find((one) => reasons[one] === words)
  return code && { code, ...(cue === undefined ? {} : { cue }) }
}
