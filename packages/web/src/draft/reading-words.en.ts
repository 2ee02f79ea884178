import { reasonOf, type ReasonCode } from '@phoihop/core/programme'
import type { WarningCode } from '@phoihop/core/source'

const reasons: Record<ReasonCode, string> = {
  heading: 'Who acts is taken from the nearest heading, label or opening sentence',
  sentence: 'The sentence itself says who acts',
  carried: 'Who acts is taken from the sentence before',
  lead: 'The sentence does not say who acts; the lead body of the plan or its issuer is taken',
  signers: 'The sentence does not say who acts; the signing or issuing parties are taken',
  verb: 'It opens with a verb of duty',
  cadence: 'How often',
  due: 'Deadline',
  cut: 'Cut out of a long sentence; look at where it begins and ends',
  unknown: 'The name of who acts occurs in this document only',
  words: 'What it yields is told by its wording; please check',
}

const warnings: Record<WarningCode, string> = {
  'ocr-suspect': 'This may have been recognised wrongly. The text is left as it is; compare it with the original before quoting it.',
  'label-twice': 'A label is printed twice in one place, so the later one is told apart by its path. Check whether a number is misprinted.',
  'label-out-of-order': 'A label does not follow the one before it: a part may be missing, or a number misprinted. It is kept as printed; look at the original before citing it.',
  'doubtful-number': 'The number and symbol of a document cited here do not go with its year or day. Compare it with the signed original; it is kept as printed.',
  'doubtful-date': 'This day does not exist, or is later than the document that cites it. Compare it with the signed original; it is kept as printed.',
  'touches-persons': 'This duty is about people: only whether the agency did it, and on time, is followed, with counts. Nothing about a person is recorded.',
  'two-spellings': 'These names are taken for one body and their duties are put together. If they are different bodies, tell them apart when confirming.',
  'cadence-without-owner': 'This has a time, but the document does not say who is to do it, so nobody is proposed. Name the lead body and add the duty.',
  'due-before-cutoff': 'The deadline comes before the day the figures end on, so the report cannot be whole. Ask the issuing body for the right deadline.',
  'no-clauses': 'No article or section was found, so no duty is proposed. This may be no programme or plan, or its contents were lost on the way. Look at the file.',
  'no-number': 'No number and symbol was found at the head of the document: a faint scan, or a draft. Give it before publishing.',
  'encoding-converted': 'The text was typed in an encoding from before Unicode and has been converted. Compare it with the paper, capital letters above all.',
  'changes-accepted': 'The document still has tracked changes; it is read as if all were accepted. Compare it with the signed original.',
  'left-out': 'Something of the file stands apart from the text, and was left out.',
  'kind-by-content': 'The name of the file says another kind than what it holds; it is read as what it holds.',
  'machine-read': 'These pages are pictures and their text was recognised by machine. Compare it with the paper.',
  'faint-line': 'This line is hardly legible. Compare it with the paper.',
  'page-unread': 'Some pages could not be read.',
}

/** Why a proposal is made. Words of an older reading stay as they were kept. */
export function reasonEn(said: string): string {
  const reason = reasonOf(said)
  if (!reason) return said
  return reason.cue === undefined ? reasons[reason.code] : `${reasons[reason.code]}: “${reason.cue}”`
}

/** What a warning is about; its particulars stand in the Vietnamese words of the reading. */
export const warningEn = (code: WarningCode, said: string): string => warnings[code] ?? said
