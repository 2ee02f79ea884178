import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  signIn: 'Sign in', name: 'Account name', password: 'Password', tagline: 'Follows signed coordination programmes: who owes what, by which day, and whether it was done.',
  demonstration: 'Demonstration accounts', demonstrationLead: 'Choose one to look around. All figures are invented.', enterAs: 'Enter as',
  link: 'Set a password', linkLead: (title) => `Account: ${title}. This link works once.`, spent: 'This link has been used or has expired: ask for a new one.', newPassword: 'New password (at least 10 characters)', set: 'Set the password and enter',
  people: 'Accounts', peopleLead: 'Accounts belong to bodies. An administrator sees no work.', invite: 'Invite an account', title: 'Title (no person’s name)', role: 'Role', roles: { officer: 'Officer (reports)', standing: 'Standing body', leader: 'Leader (reads)', administrator: 'Administrator' }, body: 'Body', noBody: 'None (administrator)', make: 'Make the invitation', made: 'Hand this link to its holder (shown once)', lastSignIn: 'Last sign-in', waiting: 'no password yet', never: 'never',
}
