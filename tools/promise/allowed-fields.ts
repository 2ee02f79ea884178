/**
 * Every field a person can fill in on a page, by its `name`, with why it takes nothing about a citizen; `*` is a part the code puts in.
 * A new field fails the check until it stands here.
 */
export const ALLOWED_FIELDS: Readonly<Record<string, string>> = {
  act: 'which act a form is for, put there by the page',
  because: 'why a report or a plan is returned, a report corrected, an item of a plan objected to: free text, refused when it holds an identifier of a person; why a body cannot come to a meeting, one of four reasons',
  on: 'the day it was done; the last day an item of a plan is to be done; the day a meeting is called for',
  number: 'number and symbol of an issued paper, at most 60 signs, refused when it holds an identifier of a person',
  'figure-*': 'a count of a figure on the fixed list, digits only',
  file: 'an issued paper, .pdf or .docx, not read; or a signed programme to be taken in, kept as it is and read for its duties; its name is refused when it holds an identifier of a person. Who uploads it answers for what is in it',
  to: 'the new day of a postponement; after a switch of language, the page to go back to; the last day of the trail shown',
  document: 'number and symbol of a public document, at most 60 signs, refused when it holds an identifier of a person',
  documentOn: 'the day of that paper',

  take: 'which proposals go into a yearly plan, put there by the page; one that is not proposed is refused',
  version: 'which wording of a plan, of its item or of a text of a review was seen, put there by the page',
  block: 'which of three texts of a review is written, put there by the page',

  question: 'which question is answered, put there by the page',
  answer: 'assigned, or ended',
  place: 'a place of the register, chosen from a list',
  body: 'a body of the register, chosen from a list',

  year: 'a year, chosen from a list',
  tier: 'a tier, chosen from a list',
  obligation: 'an obligation of the programme, chosen from a list',


  seen: 'how many acts a matter had, or the digest of what was looked at, when the page was shown; put there by the page',
  period: 'a reporting period, chosen from a list',

  name: 'sign-in name of someone who works for a body',
  mail: 'work address of an account, given by the administrator, for mail to its holder; not shown to other accounts, gone when the account closes',
  daily: 'whether one gets the mail of the day, yes or no, put there by the page',
  password: 'kept as an argon2id hash only',
  title: 'what an agency puts on the agenda of a meeting, at most 500 signs; office held, given by the administrator; work of bodies in a yearly plan, at most 160 signs; name of a programme, an agency, a tier or a place of a document taken in; refused when it holds an identifier of a person',
  from: 'the first day of the trail shown',
  group: 'a kind of deeds of the trail, chosen from a list',
  role: 'one of six roles, chosen from a list',
  old: 'the password before, compared and not kept',
  code: 'a code of an authenticator app or a recovery code, compared and not kept',
  credential: 'what a passkey answered, put there by the script of the page; of a new one its public key is kept',
  passkey: 'which of one\'s own passkeys, put there by the page',
  session: 'which of one\'s own sessions, put there by the page',
  account: 'which account an administrator acts on, put there by the page; an account that left rows in the trail, chosen from a list',
  subject: 'what a sign-in provider calls somebody who works for a body, kept as a digest only',
  language: 'Vietnamese or English',
  programme: 'one of the programmes the body takes part in, chosen from a list',
  seat: 'which of the account\'s own seats',

  amends: 'the programme a document changes, chosen from a list',
  seq: 'how many decisions or acts there were when the form was shown, put there by the page',
  show: 'which proposals are listed, put there by the page',
  part: 'where on the page to come back to, put there by the page',
  item: 'which item of an agenda is taken off it; which proposal or item of a plan it is about, put there by the page; one the document does not have is refused',
  at: 'where a sentence of the document is cut in two, chosen from a list; the time of a meeting, hours and minutes, anything else is refused',
  least: 'from which confidence on proposals are confirmed, one of three buttons',
  why: 'why a proposal is left out, one of three reasons',

  where: 'the room a meeting is held in, at most 160 signs, refused when it holds an identifier of a person',
  what: 'what a body that signs a review writes of the work of agencies (assessment, lessons, direction), at most 4,000 signs, refused when it holds an identifier of a person; what a meeting of agencies charges an agency with, at most 500 signs: free text, refused when it holds an identifier of a person',
  owner: 'agencies charged by a meeting, chosen from a list',
  proposal: 'which time and place an agency agrees to, put there by the page',
  conclusion: 'which conclusion is taken back, put there by the page',
  state: 'how commitments stand, chosen from a list',

  duty: 'short name of an agency\'s duty, proposed from the document, at most 160 signs, refused when it holds an identifier of a person',
  says: 'how an unclear sentence of the document is read, shown to everybody who follows the programme; at most 300 signs on the page, refused when it holds an identifier of a person',
  cue: 'a few words of the document: refused unless they stand in the named clause as printed, and when they hold an identifier of a person',
  clause: 'a clause of the document, chosen from a list',
  kind: 'one of the fourteen kinds of duty; duty or initiative, of an item of a plan',
  how: 'each apart, together, or in turn',
  by: 'parties of the programme, chosen from a list',
  with: 'parties of the programme, chosen from a list',
  tiers: 'tiers, chosen from a list',
  recurs: 'how often, chosen from a list',
  yearlyOn: 'days of every year; anything else is refused',
  afterYears: 'numbers of years; anything but digits is not kept',
  countedFrom: 'a year, four digits',
  after: 'another duty of the programme, chosen from a list',
  due: 'what a deadline is counted from, chosen from a list; the day by which an agency owes what a meeting concluded',
  dueDay: 'the day of a deadline; anything else is refused',
  bound: 'whether that day counts',
  offset: 'a whole number of days or months; anything else is refused',
  offsetUnit: 'days, working days or months',
  stated: 'whether the document states the deadline, yes or no',
  extends: 'whether a day off moves it, yes or no',
  atLeast: 'a count, digits only',
  of: 'what is counted, one of three',
  touches: 'whether the clause mentions people, yes or no: what it says of them has no field',
  replaces: 'a duty of the programme in force, chosen from a list',

  slug: 'code of a programme, small letters and digits joined by hyphens, refused when it holds an identifier of a person',
  signedOn: 'the day a document was signed',
  inForceFrom: 'the first day it binds',
  termFrom: 'the first day of the term',
  termTo: 'the last day of the term',
  territory: 'places of the register, chosen from a list',
  party: 'a party, chosen from a list or put there by the page',
  parties: 'parties of the programme, chosen from a list',
  short: 'short name of an agency, refused when it holds an identifier of a person',
  bodies: 'how the bodies of an agency are called, with {place} for the place, refused when it holds an identifier of a person',
  signs: 'whether an agency signs the document, yes or no',
  standing: 'name of the department that follows the programme, refused when it holds an identifier of a person',
  read: 'a name the document uses, put there by the page; one it does not use is refused',
  order: 'parties in their order of chairing, chosen from lists',
  startsAt: 'a year, four digits',
  rank: 'a number from 1 to 99',
  existsFrom: 'the day a tier or place exists from',
  within: 'a place of the register, chosen from a list',
}

/** Files that draw a field whose name comes from the page that uses them; the pages are checked by the name they give. */
export const FIELD_PARTS: Readonly<Record<string, string>> = {
}

/** The fields of several lines. What identifies a person is found by `core/work/identifiers.ts`. */
export const FREE_TEXTS: readonly string[] = ['because', 'what']
