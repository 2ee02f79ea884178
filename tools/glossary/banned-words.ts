/** Words that must not be part of a name in the code, and what is said instead. */
export type Banned = { word: string; instead: string }

export const BANNED: readonly Banned[] = [
  { word: 'propaganda', instead: 'outreach: public information' },
  { word: 'surveillance', instead: 'oversight: the Front\'s statutory role over agencies' },
  { word: 'citizen', instead: 'nothing: no record here is about a citizen' },
  { word: 'resident', instead: 'nothing: no record here is about a resident' },
  { word: 'offender', instead: 'nothing: no record here is about a person' },
  { word: 'petition', instead: 'nothing: petitions stay in the systems that handle them' },
  { word: 'denunciation', instead: 'nothing: denunciations stay in the systems that handle them' },
  { word: 'opinion', instead: 'nothing: what people think is not held' },
  { word: 'todo', instead: 'Duty or Occurrence' },
  { word: 'assignee', instead: 'owners' },
  { word: 'agency', instead: 'Body (at a place) or Party (top to bottom)' },
  { word: 'organisation', instead: 'Party, or Body at a place' },
  { word: 'organization', instead: 'Party, or Body at a place' },
  { word: 'supervision', instead: 'oversight' },
]
