/** Parts of a name that no column, field or figure may have, whatever its type and whoever allows it. */
export const NEVER: readonly string[] = [
  'citizen', 'resident', 'household', 'person', 'people_names', 'suspect', 'offender', 'informant', 'victim', 'witness', 'complainant', 'petition', 'denunciation',
  'complaint', 'opinion', 'belief', 'religion', 'ethnicity', 'ethnic', 'union', 'strike', 'ideology', 'sentiment', 'birthday', 'birth', 'gender', 'phone', 'passport',
  'cccd', 'cmnd', 'biometric', 'face', 'fingerprint', 'plate', 'watchlist', 'remark', 'remarks', 'note', 'notes', 'comment', 'comments', 'summary', 'minutes', 'situation',
]

/** The word a name may not have, if it has one: `citizen_name`, `citizenName` and `citizen-name` all hold `citizen`. */
export function forbiddenIn(name: string): string | undefined {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/)
  return NEVER.find((never) => words.includes(never) || words.includes(`${never}s`))
}
