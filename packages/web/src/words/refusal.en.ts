import { impossible, type Refusal } from '@phoihop/core/outcome'
import type { DutyName } from './duty-name.ts'
import { formatDay, formatPeriod } from './format.ts'

const IDENTIFIERS = { 'citizen-id': 'a citizen ID', phone: 'a phone number', email: 'an e-mail address', plate: 'a vehicle plate', 'account-number': 'a bank account' } as const
const FIELDS: Readonly<Record<string, string>> = {
  wording: 'the words of the paper', item: 'the block of the paper',
  where: 'the place', block: 'which text', written: 'text', what: 'what is to be done', owner: 'the body charged', file: 'the file name', because: 'the reason', reservation: 'the reservation', number: 'the number and symbol', document: 'the number of the document it rests on', name: 'the account name', title: 'the title',
  'rule.title': 'the title of the duty', 'rule.reading': 'the reading', 'rule.cue': 'the printed words', 'rule.asks': 'the number', 'rule.recurs': 'how often', 'rule.due': 'the deadline', 'rule.dueDay': 'the day of the deadline', 'rule.offset': 'the distance', 'rule.kind': 'the kind', 'rule.yearlyOn': 'the days of every year', 'rule.afterYears': 'the years', 'rule.countedFrom': 'the year it is counted from', 'rule.after': 'the duty it comes after',
  'head.title': 'the title of the programme', 'head.document': 'number and symbol', 'head.territory': 'the territory', 'head.signedOn': 'the day it was signed', 'head.term': 'the term', 'head.inForceFrom': 'the first day in force', 'party.title': 'the name of the agency', 'party.short': 'the short name', 'party.bodies': 'the name of its bodies',
  'tier.title': 'the name of the tier', 'place.name': 'the name of the place', 'read-as': 'the general reading', rotation: 'the rotation', items: 'the items of the plan', 'plan.title': 'the item', parties: 'who does it', kind: 'the kind', obligation: 'the duty', slug: 'the code', act: 'what to do', 'draft.file': 'the file name',
}
const field = (name: string): string => FIELDS[name] ?? name
const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none')

const GAPS: Readonly<Record<string, string>> = { by: 'who', tiers: 'at which tiers', recurs: 'how often', due: 'by when', title: 'a title', cue: 'printed words that agree with the rule', reading: 'how it is read' }
const gap = (name: string): string => GAPS[name] ?? name

/** What happened, why, and what to do: one sentence or two, in English. */
export function refusalEn(refusal: Refusal, duty: DutyName): string {
  switch (refusal.code) {
    case 'not-a-date': return `"${refusal.text}" is not a date: write year-month-day, for example 2026-10-30.`
    case 'not-a-period': return `"${refusal.text}" is not a period: write for example 2026-10, 2026-Q3, 2026-H1, 2026-9M or 2026.`
    case 'file-missing': return `There is no file "${refusal.file}": check its name and folder and try again.`
    case 'file-unreadable': return `"${refusal.file}" cannot be read: ${refusal.because}. The file itself is untouched.`
    case 'file-kind-unknown': return `The kind of "${refusal.file}" (${refusal.kind}) is not taken here: use one of the kinds named beside the field.`
    case 'file-empty': return `The file "${refusal.file}" is empty: choose it again.`
    case 'file-too-large': return `The file "${refusal.file}" has ${Math.ceil(refusal.bytes / 2 ** 20)} MB, more than ${Math.floor(refusal.limit / 2 ** 20)} MB: split or compress it.`
    case 'file-too-heavy': return `"${refusal.file}" takes more than ${refusal.most.toLocaleString('en')} ${{ seconds: 'seconds', megabytes: 'MB of memory', characters: 'characters' }[refusal.of]} to read at once: split the document and send its parts.`
    case 'unknown-place': return `There is no place "${refusal.name}" in the register. Similar names: ${list(refusal.near)}.`
    case 'unknown-tier': return `There is no tier "${refusal.tier}". Tiers: ${list(refusal.known)}.`
    case 'unknown-body': return `There is no body "${refusal.body}" in the register: choose one from the list.`
    case 'register-unsound': return `The register does not hold together at ${refusal.where}: ${refusal.because}. Mend its file and run again.`
    case 'unknown-programme': return `There is no programme "${refusal.slug}". Programmes: ${list(refusal.known)}.`
    case 'definition-unreadable': return `${refusal.file}${refusal.line ? `, line ${refusal.line},` : ''} cannot be read: ${refusal.because}. Mend that line and run again.`
    case 'cue-not-in-source': return `Duty ${duty(refusal.obligation)}: "${refusal.cue}" is not in clause ${refusal.clause} of the text; copy the words as printed.`
    case 'cue-disagrees': return `Duty ${duty(refusal.obligation)}: the rule (${refusal.rule}) does not agree with the words of clause ${refusal.clause}, "${refusal.cue}"; correct the rule to the text.`
    case 'unknown-clause': return `Duty ${duty(refusal.obligation)} names clause "${refusal.clause}", which is not in the outline.`
    case 'unknown-party': return `Duty ${duty(refusal.obligation)} names party "${refusal.party}", which the programme does not have.`
    case 'unknown-rotation': return `Duty ${duty(refusal.obligation)} names rotation "${refusal.rotation}", which the programme does not have.`
    case 'unknown-obligation': return `${duty(refusal.namedBy)} names duty ${duty(refusal.obligation)}, which the programme does not have.`
    case 'obligation-twice': return `The id "${refusal.obligation}" is used twice: each obligation needs its own.`
    case 'feeds-in-a-circle': return `Duties feed each other in a circle: ${refusal.through.map(duty).join(' → ')}.`
    case 'due-before-cutoff': return `Duty ${duty(refusal.obligation)}: due ${formatDay(refusal.due)} must be at least one working day after the cut-off ${formatDay(refusal.cutoff)} (Decree 09/2019, art. 8).`
    case 'feeds-too-late': return `Duty ${duty(refusal.obligation)} falls due after ${duty(refusal.feeds)}, which needs its figures.`
    case 'unstated-without-reading': return `Duty ${duty(refusal.obligation)} has no stated deadline and needs a recorded reading.`
    case 'example-fails': return `Example ${refusal.example} does not hold: wanted ${refusal.want}, got ${refusal.got}.`
    case 'unknown-draft': return `There is no document "${refusal.draft}" in the list: open it again from Documents.`
    case 'draft-under-way': return 'This document is still being read: open it from the documents page when that is done.'
    case 'draft-changed': return 'Somebody else has just changed this document: load the page again, look at what changed and do it again.'
    case 'draft-published': return `This document is published as programme ${refusal.programme}, version ${refusal.version}: to change it, take in an amending document.`
    case 'unknown-item': return `There is no duty "${refusal.item}" in this document: it may have been split or merged just now; load the page again.`
    case 'unknown-name': return `The document does not name "${refusal.name}": load the page again.`
    case 'rule-incomplete': return `Duty ${duty(refusal.item)} cannot be confirmed yet; missing: ${list(refusal.gaps.map(gap))}.`
    case 'cut-outside': return `That is not inside the sentence of duty ${duty(refusal.item)}: choose another place to cut.`
    case 'items-apart': return `Duties ${list(refusal.items.map(duty))} do not follow each other in one clause and cannot be taken together.`
    case 'items-open': return `${refusal.open} duties are neither confirmed nor rejected: look at them all, then publish.`
    case 'nothing-to-publish': return 'No duty is confirmed: confirm at least one, then publish.'
    case 'slug-malformed': return `"${refusal.slug}" is not an id for a programme: small letters without marks and digits, joined by hyphens, 80 at most.`
    case 'slug-taken': return `There is a programme "${refusal.slug}" already: choose another id, or take the document in as an amendment.`
    case 'name-twice': return `There is "${refusal.name}" already: choose it from the list or give another name.`
    case 'not-a-value': return `${field(refusal.field)}: "${refusal.text}" cannot be used; choose again.`
    case 'days-backwards': return `The last day, ${formatDay(refusal.to)}, is before the first, ${formatDay(refusal.from)}: check both.`
    case 'unknown-occurrence': return `There is no duty "${refusal.occurrence}" within your scope: open it again from My desk.`
    case 'not-yours': return `This is owed by ${list(refusal.owners)}; this account cannot do it for them.`
    case 'closed-by-predecessor': return 'This was closed by the body before yours: a successor reads it and does not change it. To open it again, ask the standing body to return it.'
    case 'body-ended': return `The last day of this body was ${formatDay(refusal.on)}: use an account of the body that took over.`
    case 'already-reported': return `This was reported on ${formatDay(refusal.on)}: use "Correct" to change it.`
    case 'already-accepted': return 'This report has been accepted; there is nothing more to do. To change it, ask the standing body to return it.'
    case 'nothing-to-accept': return 'There is no report to judge yet.'
    case 'nothing-to-correct': return 'There is no report to correct yet: use "Report".'
    case 'day-in-the-future': return `${formatDay(refusal.day)} has not come (today is ${formatDay(refusal.today)}): give the day it really happened.`
    case 'day-before-period': return `${formatDay(refusal.day)} is before the period, which begins ${formatDay(refusal.from)}: check the day or choose the right period.`
    case 'field-missing': return `${field(refusal.field)} is missing: fill it in and send again.`
    case 'figure-not-a-count': return `"${refusal.text}" is not a count: give a whole number from 0, or leave it blank when there is none.`
    case 'postponed-backwards': return `The new day ${formatDay(refusal.to)} is not after the day due now, ${formatDay(refusal.due)}.`
    case 'text-too-long': return `${field(refusal.field)} is longer than ${refusal.limit} characters: shorten it.`
    case 'names-a-person': return `${field(refusal.field)} holds ${IDENTIFIERS[refusal.found]} ("${refusal.text}"): nothing about citizens is kept here; remove it and send again.`
    case 'orphan-already-answered': return 'Somebody has answered this question: load the page again.'
    case 'unknown-publication': return `Nothing is published under the name "${refusal.programme}": see the list of what is published.`
    case 'pledge-first': return 'What this programme promises is not published yet: publish that first, then the figures.'
    case 'publication-changed': return 'The figures or the text changed after you looked at them: look at the new ones below, then publish.'
    case 'period-overlaps': return `The figures of ${formatPeriod(refusal.period, 'en')} cannot be published: ${formatPeriod(refusal.published, 'en')} is published and shares days with it; subtracted, they would tell counts under 5. Keep to one kind of period in a year.`
    case 'too-few-to-publish': return `The figures of ${formatPeriod(refusal.period, 'en')} cannot be published: nothing or too little fell due in it, and printing it would tell counts under 5.`
    case 'plan-not-drafted': return 'This plan is not drafted yet: the chair drafts it first, then the bodies say what they think of it.'
    case 'plan-not-submitted': return 'This plan is not submitted yet: wait for the chair to submit it, then approve or return it.'
    case 'plan-not-approved': return 'This plan is not approved, so there is nothing to open again: the chair changes the draft itself.'
    case 'plan-submitted': return 'This plan is submitted: wait for those who sign to approve or return it; after a change it has to be submitted again.'
    case 'plan-signed': return 'This body has approved the plan already: it need not do so again.'
    case 'plan-approved': return 'This plan is approved by all who sign, and changes no more: to amend it, open it again with the document it rests on.'
    case 'plan-item-gone': return `Item ${refusal.item} is no longer in the plan: load the page again to see it as it is.`
    case 'too-many-items': return `A plan has ${refusal.limit} items at most: put those together that are alike.`
    case 'day-outside-year': return `${formatDay(refusal.day)} is not in ${refusal.year}: choose a day of that year.`
    case 'not-new': return `“${refusal.title}” was in the plan of ${refusal.year} at this place, so it is not new: choose another, or put it in as work that goes on.`
    case 'initiatives-missing': return `The plan needs at least ${refusal.least} new initiatives; there are ${refusal.there}, ${refusal.missing} missing: add them and submit again.`
    case 'signer-missing': return `The party "${refusal.party}" has to sign and has no body at this place today, so the plan cannot be submitted: ask the standing body who signs in its place.`
    case 'no-next-chair': return `No body chairs in ${refusal.year} at this place yet, so there is nobody to hand over to: ask the standing body who takes over; after the programme’s term, ask to have this duty waived.`
    case 'chair-stays': return `The same body chairs in ${refusal.year}, so there is nothing to hand over: ask the standing body to waive this duty.`
    case 'too-early': return `The chair may be handed over from ${formatDay(refusal.from)} on: a dossier made earlier would miss the end of the year.`
    case 'handed-over': return `The chair was handed over on ${formatDay(refusal.on)}: wait for the other side to take over or to return it.`
    case 'not-handed-over': return 'The chair has not been handed over yet: wait for the other side to do so.'
    case 'not-taken-over': return 'The chair was handed over but not taken over yet: the minutes can be drawn up once the other side has taken over.'
    case 'before-handover': return `It was handed over on ${formatDay(refusal.on)}, so it cannot be taken over on ${formatDay(refusal.day)}: give that day or a later one.`
    case 'taken-over': return `The chair was taken over on ${formatDay(refusal.on)}: the dossier stands; draw up the minutes for both to sign.`
    case 'unknown-visit': return 'There is no such visit, or it is not within your scope: open it again from the page of visits.'
    case 'visit-planned': return `${refusal.body} has a visit to come this year: change the time of that one instead of adding another.`
    case 'visit-held': return `This visit was held on ${formatDay(refusal.on)} and is closed: take what is new to the next visit or meeting.`
    case 'visit-has-findings': return 'This visit has findings, so it cannot be taken off: take them back first, or record it as held.'
    case 'visit-to-come': return `This visit is planned for ${formatDay(refusal.from)} or later: move it, or record what is found from that day on.`
    case 'item-gone': return 'This is not here any more: somebody may have taken it back just now; load the page again.'
    case 'visit-cancelled': return 'This visit was taken off the plan: plan another one.'
    case 'sign-in-failed': return 'The account name or the password is not right: check the keyboard and try again.'
    case 'too-many-tries': return `Too many wrong tries: wait ${refusal.minutes} minutes, sign in another way, or ask the administrator for a new link.`
    case 'not-signed-in': return 'Your session has ended: sign in again.'
    case 'matter-changed': return 'Somebody else acted on this matter while you were typing: what you sent is not kept. Look again and send it once more.'
    case 'day-passed': return `${formatDay(refusal.day)} has passed (today is ${formatDay(refusal.today)}): choose today or a later day.`
    case 'not-a-time': return `"${refusal.text}" is not a time: write hours and minutes, for example 07:30.`
    case 'nothing-changed': return 'Nothing is different from before, so nothing was recorded: change it and send again.'
    case 'no-proposal': return 'No time and place are proposed yet: the chair proposes them first.'
    case 'already-agreed': return 'This body has agreed to this time and place already: there is nothing more to do.'
    case 'meeting-has-conclusions': return 'Conclusions of this meeting are recorded, so it is not called off: take them back first, or record it as held.'
    case 'meeting-waived': return 'This meeting was waived and its invitation taken back: no time is set for it any more. If you meet all the same, record it as held afterwards.'
    case 'meeting-held': return `This meeting was held on ${formatDay(refusal.on)} and its minutes are closed: bring what is new to the next one.`
    case 'body-twice': return `${refusal.body} is chosen twice: choose each body once.`
    case 'body-outside': return `${refusal.body} cannot be chosen here: choose a body from the list.`
    case 'nobody-attended': return 'No body is recorded as present: record attendance first.'
    case 'due-not-after': return `${formatDay(refusal.due)} is not after the day of the meeting or visit, ${formatDay(refusal.day)}: choose a later day.`
    case 'unknown-commitment': return 'This commitment does not exist, or is not one your body sees: open it again from the commitments.'
    case 'commitment-closed': return 'This commitment is closed, accepted or withdrawn: to change it, ask the chair to return the report.'
    case 'carrier-open': return 'The body charged with this was split and it is open which one goes on with it: wait until a standing body has given it to one, then report.'
    case 'carrier-there': return `${refusal.body} carries this, so it cannot be given to another body: to change that, withdraw it and charge anew at the next meeting.`
    case 'commitment-reported': return `This commitment was reported done on ${formatDay(refusal.on)}: to change it, ask the chair to return the report.`
    case 'unknown-paper': return 'There is no such paper, or it is not for your body to see: open it again from the page of papers.'
    case 'paper-issued': return `This paper is issued as number ${refusal.number} and stands. Another can be drawn up once its plan or meeting changes; that of a review stays as issued.`
    case 'signer-absent': return `There is no ${refusal.party} at this place to sign, so it cannot be drawn up: ask the standing body who signs in its place.`
    case 'before-meeting': return `The meeting was held on ${formatDay(refusal.on)}, so its notice cannot be dated ${formatDay(refusal.day)}: give that day or a later one.`
    case 'reported-elsewhere': return `The duty was reported on ${formatDay(refusal.on)} with another paper, so this one gets no number: use that paper, or have its report returned.`
    case 'signature-missing': return `${refusal.bodies.length} signatures are not recorded yet: record them all, then give the number and issue.`
    case 'paper-there': return 'This paper is drawn up already and still says what holds: open it under Papers below.'
    case 'paper-outdated': return 'The plan or meeting changed after this paper was drawn up: draw it up again there, then sign and issue it.'
    case 'plan-unsigned': return 'The plan is not approved by all who sign it yet: approve it, then give the number and issue.'
    case 'meeting-not-held': return 'The meeting is not recorded as held yet: record that first, then draw up this paper.'
    case 'said-already': return refusal.what === 'sign' ? 'This body’s signature is recorded already: it need not be again.' : 'This body has agreed to this wording already: it need not again.'
    case 'may-not': return 'This account may not do that: change your seat or ask the standing body.'
    case 'link-spent': return 'This link has been used or has expired: ask for a new one.'
    case 'password-too-short': return `The password needs at least ${refusal.least} characters.`
    case 'password-listed': return 'This password is on the list of those tried first: take another, for example a few words that have nothing to do with each other.'
    case 'password-common': return 'This password is easy to guess (usual words, rows of keys, years, repeated signs): add a few words that have nothing to do with each other.'
    case 'password-own-words': return 'This password is little more than the name of the account, office, body or product: add a few words nobody connects with you.'
    case 'account-name-taken': return `The account name "${refusal.name}" is taken: choose another.`
    case 'mail-malformed': return `"${refusal.text}" is no mail address: write one like name@body.gov.vn, or leave it empty.`
    case 'step-ended': return 'This step of signing in has ended or was used: sign in again from the start.'
    case 'code-wrong': return 'The code is not right or was used already: wait for the next one (they change every 30 seconds), or use a recovery code.'
    case 'factor-unreadable': return 'The server cannot open the secret of the authenticator: use a recovery code, or ask the administrator for a new link.'
    case 'seal-unreadable': return `Nothing was changed: the secrets of ${refusal.accounts.join(', ')} open with neither the old key nor the new one. Give the right old key, or reset these accounts first (secrets of the installation, push and zalo-oa: see docs/operate.md).`
    case 'factor-needed': return 'A second factor is required here: register a passkey first, then remove the one in use.'
    case 'factor-there': return 'The account has an authenticator already: remove it before you set one up again.'
    case 'prove-again': return 'To change how you sign in, confirm your password again (or sign out and in): the last time is too long ago.'
    case 'passkey-failed': return 'Signing in with this passkey did not work: try again, or use the password.'
    case 'passkey-known': return 'This passkey is registered already: use another device or key.'
    case 'push-off': return 'Notices on devices are not set up here: ask an administrator; the mail of the day and the desk go on working.'
    case 'push-service-unknown': return 'This browser gets notices by a server that may not be called from here: use Chrome, Edge, Firefox or Safari, or have an administrator add that server.'
    case 'push-key-unreadable': return 'The key of notices on devices does not open: the sealing key (PHOIHOP_KEY or keys/sign-in.key) is not the one it was sealed with, so no device is told. Put the right key back; where it is lost, start anew as docs/operate.md says.'
    case 'provider-failed': return 'Signing in this way did not work: use the password or a passkey; My account says whether it is linked.'
    case 'provider-unreachable': return `${refusal.provider} cannot be reached: sign in another way, or try again in a few minutes.`
    case 'unknown-account': return `There is no open account "${refusal.account}": load the page again.`
    case 'unfit-seat': return `The role "${refusal.role}" and the chosen body do not go together: an administrator has none, an auditor may have none, every other role needs one.`
    case 'seat-twice': return 'The account has this role in this body already: nothing to add.'
    case 'last-administrator': return 'This is the last administrator: invite another one first.'
    case 'address-malformed': return 'The address of this page has signs that cannot be read: open it again from My desk.'
    case 'address-too-long': return `The address of this page is longer than ${refusal.limit} characters: open it again from My desk.`
    case 'headers-too-large': return 'The browser sends too much along: delete the cookies of this site and try again.'
    case 'method-unknown': return 'This server opens pages and takes forms, nothing else: open the page again from My desk.'
    case 'host-unknown': return `This system is not at this address: open ${refusal.known}.`
    case 'other-site': return 'This form was not sent from a page of this system and was not taken: load the page again and send it from there.'
    case 'request-malformed': return 'The server cannot read what was sent: load the page again and retry.'
    case 'request-too-slow': return 'The line stopped half way and what was sent was not taken: look at the network and send it again.'
    case 'form-kind-unknown': return 'This server takes the forms of its own pages only: load the page again and send it from there.'
    case 'form-malformed': return 'The server cannot read the form that was sent and recorded nothing: load the page again and send it from there.'
    case 'form-too-large': return 'The form has too many fields, or one that is too long; nothing was recorded: shorten it and send it again.'
    case 'body-too-large': return `What was sent is larger than ${Math.ceil(refusal.limit / 2 ** 10).toLocaleString('en')} KB; nothing was recorded: split or compress the file and send it again.`
    case 'too-many-requests': return `The server gets too many requests from this network address: wait ${refusal.seconds} seconds and try again; nothing sent before is lost.`
    case 'data-folder-in-use': return `The data folder ${refusal.folder} is in use by another process (${refusal.pid}): stop it, or set PHOIHOP_DATA to another folder.`
    case 'folder-not-empty': return `${refusal.folder} holds data already: backing up and restoring write to an empty place only and overwrite nothing. Choose an empty folder (PHOIHOP_DATA) or database (DATABASE_URL).`
    case 'backup-unsound': return `The backup cannot be used (${refusal.where}): ${refusal.because}. Nothing was restored; use another backup.`
    case 'port-in-use': return `Port ${refusal.port} at ${refusal.host} is in use by another program: stop it, or set PORT to another number.`
    case 'disk-full': return `The disk is full (${refusal.where}) and what you did was not recorded: free some space and do it again.`
    case 'database-gone': return 'The database cannot be reached and what you did may not be recorded: wait a minute, open the duty again and look before you repeat it.'
    case 'database-unreachable': return `The database cannot be entered (${refusal.because}): check DATABASE_URL, the PostgreSQL server and the password, and run again.`
    case 'database-too-old': return `PostgreSQL ${refusal.version} is too old: ${refusal.least} or later is needed.`
    case 'database-role-missing': return `The database user ${refusal.user} cannot take the role ${refusal.role}: ask the administrator of the PostgreSQL server to run "create role ${refusal.role} nologin; grant ${refusal.role} to ${refusal.user};", then start again.`
    case 'wrong-usage': return `That command is not right: ${refusal.because}. See: phoihop --help`
    default: return impossible(refusal)
  }
}
