import { rolesEn } from '../words/role.en.ts'
import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  signIn: 'Sign in', name: 'Account name', password: 'Password', tagline: 'Follows signed coordination programmes: who owes what, by which day, and whether it was done.',
  publicWay: 'Without signing in: see the published programmes',
  demonstration: 'Demonstration accounts', demonstrationLead: 'Choose one to look around. All figures are invented.', enterAs: 'Enter as',
  byPasskey: 'Sign in with a passkey', passkeyNeedsScript: 'Passkeys need JavaScript; the other ways do not.', passkeyNotMade: 'The device did not answer: try again, or use another way.',
  byProvider: (title) => `Sign in by ${title}`, unreachable: 'It cannot be reached now: use another way, or load the page again in a few minutes.', away: 'To another sign-in', goTo: (title) => `Go on to ${title}`, otherWays: 'Other ways to sign in',
  link: 'Set a password', linkLead: (title) => `Account: ${title}. This link works once.`, spent: 'This link has been used or has expired: ask for a new one.', newPassword: 'New password (at least 10 characters)', set: 'Set the password and enter',

  secondFactor: 'Second factor', code: 'Code of the app, or a recovery code', codeHint: 'Six digits of your authenticator app; they change every 30 seconds and each works once. Without your phone, use a recovery code.', goOn: 'Enter', fromTheStart: 'Sign in again from the start', stepEnded: 'This step of signing in has ended.',
  required: 'A second factor is required here: set up an authenticator app on your phone.', passkeyInstead: 'This account uses a passkey: sign in with it, no password needed.', setUp: 'Set up an authenticator app',
  enrolHow: 'Open an authenticator app (one that makes codes of six digits), add an account by the link or the key below, then type the code it shows.', openApp: 'Open the app on this device', orType: 'Or type the key:', firstCode: 'The six digits the app shows', confirmCode: 'Confirm the code',
  recoveryCodes: 'Recovery codes', recoveryLead: 'Shown this once. Print or copy them and keep them safe; each stands in for a code of the app once, when the phone is lost.', kept: 'Kept, go on',

  own: 'My account', prove: 'To change how you sign in, show again who you are.', proveButton: 'Confirm', signInAgain: 'To change how you sign in, sign out and in again.',
  totp: 'Authenticator app', totpOn: 'In use: after the password you are asked for six digits.', totpOff: 'Not in use. You should: whoever knows your password still cannot enter.', recoveryLeft: (left) => `${left} recovery codes left.`, recoveryNew: 'Make new recovery codes', totpRemove: 'Remove the app',
  passkeys: 'Passkeys', passkeysLead: 'A passkey lives in a phone, a computer or a security key and is opened by fingerprint, face or the code of the device. It needs no password and no code.', passkeyOn: (device) => `Made on: ${device}`, addedAt: (at) => `added ${at}`, usedAt: (at) => `last used ${at}`, notUsed: 'not used yet', remove: 'Remove', passkeyAdd: 'Add a passkey',
  tied: (title) => `The account is linked with ${title}.`, notTied: (title) => `The account is not linked with ${title}.`, tie: (title) => `Link with ${title}`, untie: 'Remove the link',
  changePassword: 'Change the password', oldPassword: 'Current password', passwordEnds: 'Every other session ends.',
  sessions: 'Where you are signed in', current: 'here', since: (at) => `since ${at}`, lastSeen: (at) => `last seen ${at}`, endSession: 'End', everywhere: 'Sign out everywhere',
  devices: { android: 'Android phone or tablet', ios: 'iPhone or iPad', windows: 'Windows computer', mac: 'Mac', linux: 'Linux computer', other: 'Another device' },
  ways: { password: 'by password', code: 'by password and code', 'recovery-code': 'by password and recovery code', passkey: 'by passkey', provider: 'by another provider', link: 'by one-time link' },
  said: { proved: 'Confirmed.', 'totp-removed': 'The app and its recovery codes are removed.', 'passkey-added': 'The passkey is added.', 'passkey-removed': 'The passkey is removed.', tied: 'Linked.', untied: 'The link is removed.', password: 'The password is changed; other sessions have ended.', ended: 'That session has ended.', everywhere: 'You are signed out everywhere.', daily: 'Your choice about the mail of the day is kept.', meetings: 'Your choice about invitations is kept.' },

  mail: 'Mail', mailTo: (address) => `Work address of the account: ${address}. An administrator sets it.`, noMail: 'The account has no mail address: ask an administrator for one to be reminded.',
  daily: 'Get the mail of the day', dailyOn: 'Mail of the day: on, one mail a working day at most, and only when something is due soon, late or returned.', dailyOff: 'Mail of the day: off.', dailyStop: 'Stop the mail of the day',
  meetings: 'Get invitations to meetings', meetingsOn: 'Invitations to meetings: on, with their calendar entry; one mail whenever a time is set, changed or taken back.', meetingsOff: 'Invitations to meetings: off; meetings still show here.', meetingsStop: 'Stop invitations to meetings',

  people: 'Accounts', peopleLead: 'Accounts belong to bodies. An administrator sees no work.', invite: 'Invite an account', title: 'Title (no person’s name)', role: 'Role', roles: rolesEn, body: 'Body', noBody: 'None (administrator, auditor)', make: 'Make the invitation', made: 'Hand this link to its holder (shown once)', lastSignIn: 'Last sign-in', waiting: 'no password yet', never: 'never',
  waysIn: 'More ways in', totpShort: 'app', passkeyCount: (count) => `${count} passkeys`, providerShort: 'other provider', closed: 'closed', done: 'Recorded.',
  endSeat: 'End this role', giveSeat: 'Give another role', reset: 'Make a new link', resetLead: 'When a link, a password, a phone or a key is lost: password, app, recovery codes, passkeys and provider of the account are removed and its sessions end; only the new link lets in.',
  address: 'Work mail address (optional)', addressHint: 'A mailbox of the body, for work; no private one. One-time links, the mail of the day and invitations to meetings go there; left empty, nothing is sent.', changeAddress: 'Change the mail address', madeMailed: 'The link goes to the mail address of the account too.',
  outbox: 'Outgoing mail', outboxOff: 'No mail server is set (PHOIHOP_SMTP_URL), so nothing is sent: mail waits here until it is of no use.', outboxCount: (waiting, sent, failed, days) => `${waiting} waiting; in the last ${days} days ${sent} sent and ${failed} given up.`, outboxAnswer: (said) => `The last try of one that waits: ${said}.`, failures: 'Mail that could not be sent', failedWhen: 'When', failedWhat: 'Mail', failedTo: 'Account', failedWhy: 'Why',
  kinds: { link: 'One-time link', digest: 'Mail of the day', invitation: 'Invitation to a meeting' }, answers: { 'no-address': 'the account has no mail address any more', 'too-late': 'too late to be of use', unreadable: 'sealed with a key that is gone', 'no-connection': 'the mail server could not be reached' }, answerCode: (code) => `the mail server answered ${code}`,
  close: 'Close the account', closeLead: 'Nobody enters by it any more, and it is not opened again. What it recorded and the trail keep its name.', subject: (title) => `User id (sub) at ${title}`, subjectHint: 'Kept as a digest only; it cannot be read back.',
}
