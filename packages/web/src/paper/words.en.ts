import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  title: 'Papers', lead: 'Papers drawn up here, newest first. The number is given when one is issued, in the register of the body that leads.',
  none: 'No papers in this year yet.',
  year: 'Year', show: 'Show', kind: 'Kind', stage: 'State', number: 'Number', draftedOn: 'Drafted on', drafter: 'Drafted by', byItself: 'Drafted by the system', back: 'All papers',
  kinds: {
    'plan': 'Yearly plan', 'invitation': 'Invitation', 'minutes': 'Minutes', 'conclusion-notice': 'Conclusion notice', 'follow-up-letter': 'Follow-up letter',
    'interim-review': 'Interim review', 'final-review': 'Final review', 'handover-minutes': 'Handover minutes',
  },
  stages: { drafted: 'Drafted', agreed: 'Agreed by all', signed: 'Signed by all', issued: 'Issued' },
  word: 'Download Word', pdf: 'Download PDF', preview: 'What the paper says',
  signers: 'Signed by', agreed: 'has agreed', signed: 'has signed', waiting: 'has not said yet',
  agree: 'Agree to the wording', sign: 'Record as signed', issue: 'Give the number and issue', on: 'Day of issue',
  issuedAs: (number, on) => `Number ${String(number).padStart(2, '0')}, issued on ${on}.`,
  said: { agree: 'Recorded: your body agrees to the wording.', sign: 'The signature is recorded.', issue: 'The paper has its number and is issued.' },
  to: 'To', recipients: 'Recipients', archive: 'Archive',
}
