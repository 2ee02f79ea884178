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
  draw: 'Draw up:', drawAgain: 'Draw up again:', planPaper: 'paper of the yearly plan', overtaken: 'the matter changed after it was drawn up',
  outdated: 'The matter changed after this paper was drawn up: draw it up again before it is signed and issued.', matter: { plan: 'Open the plan', meeting: 'Open the meeting' },
  withPlan: 'Who approves the plan on its page signs this paper with it and need not record it here.', reports: 'Issuing reports the duty with this number; nobody types it again.',
  reword: 'Change the words', save: 'Save this block', block: (nth) => `Block ${nth}`, notKept: 'Somebody acted first: this block is not kept. What you typed:',
  rewordHint: 'A change drops the agreement and signatures recorded so far. Left empty, the block goes; a new line begins another. Lists and tables say what is on record; where a plan or meeting changes, draw it up again. At most 2,000 characters; nothing about citizens.',
  said: { 'draw-up': 'Drawn up. Look it over, change the words where needed, then sign and issue.', there: 'This paper is drawn up already and still says what holds.', revise: 'Changed. All agree and sign anew.', agree: 'Recorded: your body agrees to the wording.', sign: 'The signature is recorded.', issue: 'The paper has its number and is issued.' },
  to: 'To', recipients: 'Recipients', archive: 'Archive',
}
