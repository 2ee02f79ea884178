import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  list: 'Inspection and guidance', listOf: (year) => `Inspection and guidance, ${year}`, oneOf: (body) => `Inspection and guidance: ${body}`, year: 'Year', show: 'Show', back: 'All visits', all: 'Inspection and guidance',
  lead: 'Bodies are visited on what the programme asks of them; persons never are.', none: 'There is no visit within your scope this year.', foundOf: (count) => `${count} to be put right`,
  counts: (held, toHold, missed) => `${held} held, ${toHold} to hold${missed > 0 ? `, ${missed} missed` : ''}.`,
  body: 'Visited', place: 'Visiting', choose: 'choose a body',
  month: 'Month', day: 'Day (once settled)', dayHint: 'Leave blank while only the month is known.', plan: 'Plan a visit', visitors: 'Visiting', duty: 'Open the duty of inspecting',
  checklist: 'What the body owes by the programme', checklistLead: (day, done, total, late) => `Made from what is known on ${day}: ${done} of ${total} done${late > 0 ? `, ${late} overdue` : ''}.`, noChecklist: 'Nothing fell due for this body this year yet.', more: (count) => `and ${count} more`,
  findings: 'Found: to be put right', noFindings: 'Nothing is recorded.', findingsHint: 'Recorded from the time of the visit to the end of the day it is recorded as held. Each becomes a commitment of a body, reported and accepted as a conclusion is.',
  what: 'What is to be put right', whatHint: 'At most 500 characters; nothing about citizens.', owner: 'Owed by', due: 'Done by', because: 'Reason', becauseHint: 'At most 300 characters; nothing about citizens.', heldOn: 'Held on', cancelled: 'Taken off the plan',
  holdHint: 'When the last one of the year is recorded, the yearly duty of inspecting is reported with it.',
  act: { move: 'Change the time', cancel: 'Take off the plan', find: 'Record what is to be put right', hold: 'Record it as held', 'withdraw-finding': 'Take this back' }, withdrawHint: 'What it charged bodies with is withdrawn with it.',
  said: { plan: 'Planned.', move: 'Time changed.', cancel: 'Taken off the plan.', find: 'Recorded and with who owes it; type the next one.', hold: 'Recorded as held.', 'withdraw-finding': 'Taken back and withdrawn.' },
  states: { planned: 'To come', now: 'In its time', missed: 'Time over, not held', held: 'Held', cancelled: 'Taken off' }, did: { plan: 'planned the visit', move: 'changed the time', cancel: 'took it off the plan', find: 'recorded what is to be put right', hold: 'recorded it as held on', 'withdraw-finding': 'took a finding back' }, inMonth: (month) => `${month.slice(5, 7)}/${month.slice(0, 4)}`,
}
