import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  title: 'Ladder of reminders', lead: 'Which rung what is not done stands on. What is done leaves it. By', clause: (path) => `clause ${path}`, house: 'the common practice of this system',
  roles: { officer: 'Officers', head: 'Head', standing: 'Standing bodies', signers: 'Both leaders' }, before: (days) => `${days} days before`, onTheDay: 'from the due day', after: (days) => `${days} days after`, workingDays: 'Days of the rungs are working days.',
  late: (days) => `${days} working days overdue`, left: (days) => `${days} working days left`, due: 'due',
  told: { officer: 'the officers were reminded', head: 'passed to the head', standing: 'passed to the standing bodies', signers: 'passed to the leaders of both parties that sign' },
  fact: 'Reminders', letter: (day) => `follow-up letter drafted on ${day}`, letters: 'Follow-up letters to sign', numbered: (number) => `no. ${String(number).padStart(2, '0')}`,
  stages: { drafted: 'drafted', agreed: 'agreed by all', signed: 'signed by all, to be issued', issued: 'issued' },
  openOf: (open, matters) => (open === matters ? `${matters} matters` : `${matters} matters, ${open} of them left`), noLetters: 'No follow-up letter waits to be signed.', more: (count) => `and ${count} more letters`,
  groupText: 'Text to paste into the group of the place', groupHint: 'Copy it and paste it into the group. It names no person and no words of a conclusion; the system sends nothing.',
  byBody: 'By body', body: 'Body', total: 'Total', moreBodies: (count) => `and ${count} more bodies: choose a place.`, list: 'What stands there',
  place: 'Place', everyPlace: 'Every place', rung: 'Rung', everyRung: 'Every rung', show: 'Show', onlyOf: (name) => `Only: ${name}`, whole: 'Show all',
  none: 'Nothing stands on any rung: everything due is done.', noMatch: 'Nothing matches.', day: 'due', open: 'See every rung',
}
