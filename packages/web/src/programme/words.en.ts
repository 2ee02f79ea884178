import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  title: 'Living document', year: 'Year', tier: 'Tier', body: 'Body', all: 'All', show: 'Show', outline: 'Outline', signed: 'signed', term: 'term', readings: 'Recorded readings', decidedBy: 'Decided by', documents: 'Documents taken in', clause: 'Clause', cue: 'The text says', by: 'Owed by', always: 'standing duty', onDemand: 'on demand', reading: 'Reading', none: 'Nothing falls due this year',
}
