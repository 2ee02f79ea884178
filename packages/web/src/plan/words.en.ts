import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  plans: 'Yearly plans', plansOf: (year) => `Plans of ${year}`, planOf: (year, place) => `Plan of ${year}, ${place}`, year: 'Year', show: 'Show', all: 'All yearly plans',
  lead: (approved, total, late) => `${approved} of ${total} plans approved here${late > 0 ? `, ${late} overdue and not issued` : ''}.`, none: 'No plan of this year is in your sight.',
  place: 'Place', chair: 'Chair', standing: 'Issued', statePlan: 'Plan', initiatives: 'Initiatives', signed: 'Signed', objections: (count) => (count === 1 ? '1 objection' : `${count} objections`),
  chairs: (party) => `${party} chairs by turn`, byDocument: (document) => `by ${document}`, noBody: 'no body is left at the place', scroll: 'Table of yearly plans',
  due: 'Due', duty: 'Duty', clause: 'Clause', back: 'All yearly plans', draftedBy: 'Drafted by', asked: (there, asked) => (there < asked ? `${there} of at least ${asked}, ${asked - there} missing` : `${there}, ${asked > 0 ? `at least ${asked} asked for` : 'the text asks for no number'}`),
  signing: 'Signed by', waits: 'waiting', absent: 'no body there', items: 'Items', noItems: 'There are no items yet.', kinds: { duty: 'Duty of the programme', initiative: 'New initiative' },
  who: 'Done by', by: 'Done by the', agreed: 'Agreed', waiting: 'Waiting for', objected: 'Objected', title: 'Item', kind: 'Kind', titleHint: 'At most 160 characters; nothing about citizens.',
  near: 'Nearest', nearHere: 'here', score: (part) => `${Math.round(part * 100)} % alike`, nothingNear: 'Nothing alike in earlier years or at the places beside it.',
  draft: 'Draft the plan', draftLead: 'Choose what goes into the plan. New initiatives are added after that.', fromProgramme: 'Duties of the programme in the year', fromLastYear: 'Left undone by last year’s plan', times: (count) => (count === 1 ? 'once' : `${count} times`),
  waitsForDraft: 'The chair has not drafted it yet. When it has, every body says here what it thinks of each item.',
  add: 'Add an item', change: 'Change', withdraw: 'Withdraw this item', agree: 'Agree', object: 'Object', because: 'Reason', becauseHint: 'At most 300 characters; nothing about citizens.',
  submit: 'Submit for signing', submitLead: 'Those who sign get this text. An item changed after that has to be submitted again.', missing: (count) => `${count} new initiatives are missing.`,
  approve: 'Approve the plan', approveLead: (body) => `Approved for ${body}: exactly the text submitted.`, issueLead: 'This is the last signature. If the paper has its number, write it down: the duty is reported as issued. Left blank, it is reported later.', signsWith: 'Signed with it, the paper drawn up:', paper: 'look at the paper', number: 'Number and symbol', numbered: (number) => `number ${number}`, on: 'Issued on',
  return: 'Return', reopen: 'Open again', document: 'Basis: number and symbol of the document', documentOn: 'Date of the document', returned: 'returned it', reopened: (document, day) => `Opened again by ${document} of ${day}; all sign anew.`,
  number_: 'No.', said: {
    draft: 'Drafted. Add new initiatives, then submit.', 'add-item': 'Item added.', 'change-item': 'Item changed.', 'withdraw-item': 'Item withdrawn.', agree: 'Agreement noted.', object: 'Objection noted.',
    submit: 'Submitted.', approve: 'Plan approved.', return: 'Plan returned.', reopen: 'Plan opened again.',
  },
  did: {
    draft: 'drafted it', 'add-item': 'added an item', 'change-item': 'changed an item', 'withdraw-item': 'withdrew an item', agree: 'agreed to', object: 'objected to',
    submit: 'submitted it', approve: 'approved it', return: 'returned it', reopen: 'opened it again',
  },
  state: { none: 'Not drafted', drafted: 'Being drafted', submitted: 'Submitted', agreed: 'All agreed', approved: 'Approved', returned: 'Returned', question: 'Nobody to draft it' },
  open: 'Open the plan', question: 'Question',
}
