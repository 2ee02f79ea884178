import type { Refusal } from '@phoihop/core/outcome'
import type { DutyName } from './duty-name.ts'
import type { Language } from './language.ts'
import { refusalEn } from './refusal.en.ts'
import { refusalVi } from './refusal.vi.ts'

/** A refusal as a sentence for its reader. Duties are called by their ids, as in the files of a programme, unless `duty` knows better. */
export const refusalWords = (refusal: Refusal, language: Language, duty: DutyName = (id) => id): string => (language === 'en' ? refusalEn : refusalVi)(refusal, duty)

const STATUS: Partial<Record<Refusal['code'], number>> = {
  'not-signed-in': 401, 'sign-in-failed': 401, 'step-ended': 401, 'code-wrong': 401, 'passkey-failed': 401, 'provider-failed': 401, 'may-not': 403, 'prove-again': 403, 'matter-changed': 409, 'nothing-changed': 409, 'already-agreed': 409, 'meeting-held': 409, 'meeting-waived': 409, 'meeting-has-conclusions': 409, 'commitment-closed': 409, 'commitment-reported': 409, 'carrier-open': 409, 'carrier-there': 409, 'unknown-commitment': 404, 'unknown-paper': 404, 'paper-issued': 409, 'signature-missing': 409, 'said-already': 409, 'paper-there': 409, 'paper-outdated': 409, 'plan-unsigned': 409, 'meeting-not-held': 409, 'plan-not-drafted': 409, 'plan-not-submitted': 409, 'plan-not-approved': 409, 'plan-submitted': 409, 'plan-signed': 409, 'plan-approved': 409, 'plan-item-gone': 404, 'unknown-visit': 404, 'visit-planned': 409, 'visit-held': 409, 'visit-has-findings': 409, 'item-gone': 404, 'not-taken-over': 409, 'reported-elsewhere': 409, 'visit-cancelled': 409, 'handed-over': 409, 'not-handed-over': 409, 'taken-over': 409, 'not-yours': 403, 'closed-by-predecessor': 403, 'body-ended': 403, 'unknown-occurrence': 404, 'unknown-programme': 404, 'file-missing': 404,
  'link-spent': 404, 'unknown-account': 404, 'unknown-draft': 404, 'unknown-publication': 404, 'pledge-first': 409, 'publication-changed': 409, 'period-overlaps': 409, 'unknown-item': 404, 'draft-changed': 409, 'draft-under-way': 409, 'draft-published': 409, 'already-reported': 409, 'already-accepted': 409, 'orphan-already-answered': 409, 'account-name-taken': 409, 'passkey-known': 409, 'factor-there': 409, 'seat-twice': 409, 'last-administrator': 409, 'file-too-large': 413, 'file-too-heavy': 413,
  'address-malformed': 400, 'request-malformed': 400, 'form-malformed': 400, 'other-site': 403, 'method-unknown': 405, 'request-too-slow': 408, 'form-too-large': 413, 'body-too-large': 413, 'address-too-long': 414, 'form-kind-unknown': 415, 'host-unknown': 421, 'headers-too-large': 431,
  'too-many-tries': 429, 'too-many-requests': 429, 'database-gone': 503, 'provider-unreachable': 503, 'disk-full': 507,
}
/** The HTTP status of a refusal; 422 where nothing fits better. */
export const statusOf = (refusal: Refusal): number => STATUS[refusal.code] ?? 422
