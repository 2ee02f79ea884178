import type { DraftHead, HeadField } from './types.ts'

/** What the head lacks before the draft can be published, in the order it is asked for. */
export function missingIn({ document, signedOn, term, inForceFrom, territory }: DraftHead): readonly HeadField[] {
  const lacks: readonly (readonly [HeadField, boolean])[] = [
    ['document', !document?.trim()], ['signedOn', !signedOn], ['term.from', !term.from], ['term.to', !term.to], ['inForceFrom', !inForceFrom], ['territory', territory.length === 0],
  ]
  return lacks.flatMap(([field, isLacking]) => (isLacking ? [field] : []))
}
