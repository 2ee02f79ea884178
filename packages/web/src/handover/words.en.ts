import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  list: 'Handovers of the chair', listOf: (year) => `Handovers of the chair, ${year}`, oneOf: (year, place) => `Handover of the chair ${year}, ${place}`,
  year: 'Year', show: 'Show', all: 'All handovers', back: 'All handovers', none: 'There is no handover within your scope this year.', scroll: 'Handovers',
  lead: (taken, total) => `Handed over and taken over at ${taken} of ${total} places.`, place: 'Place', stateOf: 'Handover', standing: 'Duty', from: 'Hands over', to: 'Takes over', question: 'Question', nobody: 'not known yet',
  state: { none: 'Not handed over', handed: 'Handed over, to be taken over', returned: 'Sent back', taken: 'Taken over', question: 'Nobody is there to hand over' }, due: 'By', clause: 'Clause', duty: 'Open the duty', returned: 'sent it back',
  act: { 'hand-over': 'Hand over', 'take-over': 'Take over', return: 'Send back', 'write-minutes': 'Draw up the minutes' },
  handLead: (to) => `What stands below is fixed and handed to ${to}. It does not change after that.`, takeLead: 'Take over what stands below: from now on your body follows what is open. The duty counts as done on the day it was handed over.',
  on: { 'hand-over': 'Handed over on', 'take-over': 'Taken over on' }, reservation: 'Reservation: what is still missing', reservationHint: 'Not required. At most 300 characters; nothing about citizens.', because: 'Reason', becauseHint: 'At most 300 characters; nothing about citizens.',
  minutes: 'Minutes of the handover', minutesLead: 'Drawn up from what was handed over and signed by both; the number is of the register of who hands over.',
  said: { 'hand-over': 'Handed over. The dossier is fixed and waits to be taken over.', 'take-over': 'Taken over. The duty is reported.', return: 'Sent back.' },
  did: { 'hand-over': 'handed over on', 'take-over': 'took over on', return: 'sent it back' }, 
  dossier: 'What is handed over', frozen: (day) => `As it was handed over, made on ${day}; unchanged since.`, preview: (day) => `Made from what is known on ${day}; fixed when it is handed over.`,
  commitments: 'Open commitments', noCommitments: 'Nothing is open.', nowIs: 'now', plans: 'Plans and new initiatives', noPlans: 'No plan yet.', planOf: (year) => `Plan of ${year}`, by: 'done by',
  meetings: 'Meetings of the year', noMeetings: 'No meeting was owed.', held: (held, owed) => `${held} of ${owed} held`, late: (count) => `${count} overdue`,
  papers: 'Papers of the year', noPapers: 'No paper was drawn up.', numbered: (number, day) => `no. ${number} of ${day}`, numbers: 'Registers of papers', last: (number) => (number === 0 ? 'no number given' : `last number given ${number}`),
  questions: 'Duties nobody owes', noQuestions: 'None.', times: (count) => (count === 1 ? '1 duty' : `${count} duties`),
  why: { 'no-tier': 'the tier has ended', 'no-place': 'the place has ended', 'no-body': 'the body has ended' },
  planState: { none: 'not drafted', drafted: 'being drafted', submitted: 'submitted', agreed: 'agreed', approved: 'approved', returned: 'sent back' },
  stage: { drafted: 'being drafted', agreed: 'agreed', signed: 'signed', issued: 'issued' },
  kind: { plan: 'Plan', invitation: 'Invitation', minutes: 'Minutes of a meeting', 'conclusion-notice': 'Notice of conclusions', 'follow-up-letter': 'Follow-up letter', 'interim-review': 'Interim review', 'final-review': 'Final review', 'handover-minutes': 'Minutes of a handover' },
  desk: { gives: 'hands over', takes: 'takes over', left: (count) => (count === 0 ? 'all that was taken over is closed' : `${count} taken over and still open`), allLeft: (count) => `See all ${count} in the dossier` },
}
