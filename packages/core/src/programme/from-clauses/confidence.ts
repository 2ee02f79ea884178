import type { Piece } from './duty-pieces.ts'

/** Where the acting bodies come from, the surest first. */
export type ActorSource = 'sentence' | 'heading' | 'carried' | 'lead' | 'signers'

/** How often each was right where it was measured: a proposal that stands on it starts from there. */
const sources: Record<ActorSource, { share: number; says: string }> = {
  heading: { share: 0.93, says: 'Chủ thể lấy từ tiêu đề, nhãn hoặc câu dẫn gần nhất' },
  sentence: { share: 0.92, says: 'Chủ thể nêu rõ trong câu' },
  carried: { share: 0.9, says: 'Chủ thể lấy từ câu trước' },
  lead: { share: 0.55, says: 'Câu không nêu chủ thể; lấy cơ quan đầu mối của kế hoạch hoặc cơ quan ban hành' },
  signers: { share: 0.6, says: 'Câu không nêu chủ thể; lấy các bên ký, bên ban hành' },
}

/** What was seen of one duty. Each `false` takes something off. */
export type Evidence = {
  actors: ActorSource
  /** Its main part opens with a verb of duty. */
  verb: boolean
  /** It is a sentence or a part between semicolons, not cut out of one. */
  whole: boolean
  /** Every acting body stands in the tables of names, not only in this text. */
  known: boolean
  /** The sentence names one body outright: no office that stands for it, no class of bodies, nobody entrusted by another. */
  plain: boolean
  /** Whether its section is one that states duties, rather than one of no known kind. */
  section: boolean
}

/** A share between 0 and 1 that a person would agree on duty and actors, and why, in short Vietnamese. */
export function confidenceOf(piece: Piece, { actors, verb, whole, known, plain, section }: Evidence): { confidence: number; because: readonly string[] } {
  const off = (verb ? 0 : actors === 'heading' || actors === 'sentence' ? 0.1 : 0.25) + (whole ? 0 : 0.02) + (known ? 0 : 0.04) + (plain || actors !== 'sentence' ? 0 : 0.04) + (section || actors === 'sentence' ? 0 : 0.01)
  const because = [
    sources[actors].says,
    ...(verb ? ['Mở đầu bằng động từ chỉ nhiệm vụ'] : []),
    ...(piece.cadence[0] ? [`Chu kỳ: “${piece.cadence[0].cue.replace(/\s+/g, ' ')}”`] : []),
    ...(piece.due ? [`Thời hạn: “${piece.due.cue.replace(/\s+/g, ' ')}”`] : []),
    ...(whole ? [] : ['Tách ra từ một câu dài; xin xem lại ranh giới']),
    ...(known ? [] : ['Tên chủ thể chỉ gặp trong văn bản này']),
  ]
  return { confidence: Math.round(Math.max(0.2, sources[actors].share - off) * 100) / 100, because }
}
