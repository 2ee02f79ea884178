import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  title: 'Audit trail', lead: 'Who did what, when, and for which body. A reading is noted once a day for each account and each body read; a refusal for want of rights once a day for each account and operation.',
  from: 'From', to: 'To', account: 'Account', body: 'Body', deeds: 'Deeds', all: 'All', show: 'Filter', download: 'Download .csv',
  time: 'When', deed: 'Did', on: 'With', of: 'Work of',
  did: {
    'sign-in': 'Signed in', 'sign-out': 'Signed out',
    'read-work': 'Read work of another body', 'read-overview': 'Read an overview of bodies',
    hold: 'Reported as held', issue: 'Reported as issued', send: 'Reported as sent', correct: 'Corrected', return: 'Returned', accept: 'Accepted', postpone: 'Postponed', waive: 'Waived',
    'answer-question': 'Answered a question',
    'act-on-plan': 'Acted on a year’s plan', 'act-on-meeting': 'Acted on a meeting', 'act-on-commitment': 'Acted on a commitment', 'act-on-visit': 'Acted on a visit',
    'act-on-review': 'Acted on a review', 'act-on-handover': 'Acted on a handover', 'act-on-paper': 'Acted on a paper', 'number-paper': 'Gave a paper its number',
    'take-in-document': 'Took a document in', 'read-document-again': 'Read a document again', 'decide-on-document': 'Decided on a document', 'publish-document': 'Published from a document', 'publish-programme': 'Published a programme', 'publish-pledge': 'Made the promise public', 'publish-figures': 'Made figures public', 'import-programme': 'Imported a programme',
    'load-register': 'Loaded the register', 'load-working-calendar': 'Loaded the working days', 'load-demonstration': 'Loaded the demonstration',
    'refuse-access': 'Refused: not allowed', 'refuse-sign-in': 'Sign-in refused', 'throttle-sign-in': 'Sign-in held back', 'ask-second-factor': 'Asked for the second factor', 'enrol-totp': 'Turned codes on', 'remove-totp': 'Turned codes off',
    'spend-recovery-code': 'Used a recovery code', 'renew-recovery-codes': 'Renewed recovery codes', 'add-passkey': 'Added a passkey', 'remove-passkey': 'Removed a passkey', 'tie-provider': 'Tied a sign-in provider',
    'untie-provider': 'Untied a sign-in provider', 'reseal-secrets': 'Sealed again under a new key', 'change-password': 'Changed the password', 'prove-again': 'Proved the password again', 'end-session': 'Ended a session', 'sign-out-everywhere': 'Signed out everywhere',
    'choose-seat': 'Changed seats', 'give-seat': 'Gave a seat', 'end-seat': 'Ended a seat', 'forget-closed': 'Emptied closed accounts', 'close-account': 'Closed an account', 'reset-account': 'Reset the ways in', 'set-mail': 'Changed a mail address', 'choose-daily-mail': 'Turned the mail of the day on or off', 'choose-meeting-mail': 'Turned invitations by mail on or off', 'switch-push-on': 'Switched notices on for a device', 'switch-push-off': 'Switched notices off for a device',
    'download-report': 'Downloaded a report', 'download-file': 'Downloaded a file', 'export-programme': 'Exported a programme', 'export-trail': 'Exported the trail', 'make-feed': 'Made a calendar address',
    invite: 'Invited an account', 'set-password': 'Set a password',
  },
  groups: { access: 'Coming and going', refusal: 'Refused', reading: 'Reading', work: 'Work', answer: 'Answers', year: 'Coordination year', publication: 'Publication', export: 'Export', account: 'Accounts' },
  installation: 'The software',
  empty: 'No row matches.', older: 'Older', newest: 'Newest',
  chain: 'Hash chain', chainLead: (links) => `${links} links keep the trail and everything recorded from being altered unseen. The last link:`,
  check: 'Check the last links', fits: (links) => `The last ${links} links fit the data. Check the whole with phoihop audit verify.`,
  wrong: (found, links) => `${found} findings in the last ${links} links. Report it at once and leave the server as it is.`,
}
