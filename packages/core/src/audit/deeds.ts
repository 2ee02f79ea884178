// Table: everything the trail says was done, by what it is about. A new deed does not compile on the top floors until it has words.
export const DEEDS = {
  'sign-in': 'access',
  'sign-out': 'access',
  'read-work': 'reading',
  'read-overview': 'reading',
  hold: 'work',
  issue: 'work',
  send: 'work',
  correct: 'work',
  return: 'work',
  accept: 'work',
  postpone: 'work',
  waive: 'work',
  'answer-question': 'answer',
  'take-in-document': 'publication',
  'decide-on-document': 'publication',
  'publish-document': 'publication',
  'publish-programme': 'publication',
  'import-programme': 'publication',
  'load-register': 'publication',
  'load-working-calendar': 'publication',
  'load-demonstration': 'publication',
  'download-report': 'export',
  'download-file': 'export',
  'export-programme': 'export',
  'export-trail': 'export',
  'make-feed': 'export',
  invite: 'account',
  'set-password': 'account',
} as const

export type Deed = keyof typeof DEEDS
export type DeedGroup = (typeof DEEDS)[Deed]

export const DEED_GROUPS: readonly DeedGroup[] = [...new Set(Object.values(DEEDS))]
/** The deeds of a group; none for a word that is no group. */
export const deedsIn = (group: string): readonly Deed[] => (Object.keys(DEEDS) as Deed[]).filter((deed) => DEEDS[deed] === group)
