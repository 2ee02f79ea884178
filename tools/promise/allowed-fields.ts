/**
 * Every field a person can fill in on a page, by its `name`, with why it takes nothing about a citizen; `*` is a part the code puts in.
 * A new field fails the check until it stands here.
 */
export const ALLOWED_FIELDS: Readonly<Record<string, string>> = {
  act: 'which of the six acts a form is for, put there by the page',
  because: 'why a report is returned or corrected: the one free text, refused when it holds an identifier of a person',
  on: 'the day it was done',
  number: 'number and symbol of an issued paper, at most 60 signs, refused when it holds an identifier of a person',
  'figure-*': 'a count of a figure on the fixed list, digits only',
  file: 'an issued paper, .pdf or .docx; not read, the body that uploads it answers for it',
  to: 'the new day of a postponement; after a switch of language, the page to go back to',
  document: 'number of the paper a decision rests on, at most 60 signs, refused when it holds an identifier of a person',
  documentOn: 'the day of that paper',

  question: 'which question is answered, put there by the page',
  answer: 'assigned, or ended',
  place: 'a place of the register, chosen from a list',
  body: 'a body of the register, chosen from a list',

  year: 'a year, chosen from a list',
  tier: 'a tier, chosen from a list',
  obligation: 'an obligation of the programme, chosen from a list',

  period: 'a reporting period, chosen from a list',

  name: 'sign-in name of someone who works for a body',
  password: 'kept as an argon2id hash only',
  title: 'office held, given by the administrator, refused when it holds an identifier of a person',
  role: 'one of four roles, chosen from a list',
  language: 'Vietnamese or English',
  programme: 'one of the programmes the body takes part in, chosen from a list',
  seat: 'which of the account\'s own seats',
}

/** Files that draw a field whose name comes from the page that uses them; the pages are checked by the name they give. */
export const FIELD_PARTS: Readonly<Record<string, string>> = {
}

/** The one place of free text. What identifies a person is found by `core/work/identifiers.ts`. */
export const FREE_TEXT = 'because'
