/** What a decision answers: a value, or at least one refusal. Only a bug is thrown. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusals: readonly [Refusal, ...Refusal[]] }

/**
 * Every reason this product has to say no. The union is closed: a new refusal does not compile on the top floors until it has words.
 * Identifiers are carried as plain strings so that this room needs no other.
 */
export type Refusal =
  // calendar
  | { code: 'not-a-date'; text: string }
  | { code: 'not-a-period'; text: string }
  // source and reading
  | { code: 'file-missing'; file: string }
  | { code: 'file-unreadable'; file: string; because: string }
  | { code: 'file-kind-unknown'; file: string; kind: string }
  | { code: 'file-empty'; file: string }
  | { code: 'file-too-large'; file: string; bytes: number; limit: number }
  | { code: 'file-too-heavy'; file: string; most: number; of: 'seconds' | 'megabytes' | 'characters' }
  // register
  | { code: 'unknown-place'; name: string; near: readonly string[] }
  | { code: 'unknown-tier'; tier: string; known: readonly string[] }
  | { code: 'unknown-body'; body: string }
  | { code: 'register-unsound'; where: string; because: string }
  // programme
  | { code: 'unknown-programme'; slug: string; known: readonly string[] }
  | { code: 'definition-unreadable'; file: string; line?: number; because: string }
  | { code: 'cue-not-in-source'; obligation: string; clause: string; cue: string }
  | { code: 'cue-disagrees'; obligation: string; clause: string; cue: string; rule: string }
  | { code: 'unknown-clause'; clause: string; obligation: string }
  | { code: 'unknown-party'; party: string; obligation: string }
  | { code: 'unknown-rotation'; rotation: string; obligation: string }
  | { code: 'unknown-obligation'; obligation: string; namedBy: string }
  | { code: 'obligation-twice'; obligation: string }
  | { code: 'feeds-in-a-circle'; through: readonly string[] }
  | { code: 'due-before-cutoff'; obligation: string; cutoff: string; due: string }
  | { code: 'feeds-too-late'; obligation: string; feeds: string }
  | { code: 'unstated-without-reading'; obligation: string }
  | { code: 'example-fails'; example: string; want: string; got: string }
  // draft
  | { code: 'unknown-draft'; draft: string }
  | { code: 'draft-under-way'; draft: string }
  | { code: 'draft-changed'; draft: string }
  | { code: 'draft-published'; programme: string; version: number }
  | { code: 'unknown-item'; item: string }
  | { code: 'unknown-name'; name: string }
  | { code: 'rule-incomplete'; item: string; gaps: readonly string[] }
  | { code: 'cut-outside'; item: string }
  | { code: 'items-apart'; items: readonly string[] }
  | { code: 'items-open'; open: number }
  | { code: 'nothing-to-publish' }
  | { code: 'slug-malformed'; slug: string }
  | { code: 'slug-taken'; slug: string }
  | { code: 'name-twice'; name: string }
  | { code: 'not-a-value'; field: string; text: string }
  | { code: 'days-backwards'; from: string; to: string }
  // work
  | { code: 'unknown-occurrence'; occurrence: string }
  | { code: 'not-yours'; owners: readonly string[] }
  | { code: 'closed-by-predecessor'; occurrence: string }
  | { code: 'body-ended'; body: string; on: string }
  | { code: 'already-reported'; occurrence: string; on: string }
  | { code: 'already-accepted'; occurrence: string }
  | { code: 'nothing-to-accept'; occurrence: string }
  | { code: 'nothing-to-correct'; occurrence: string }
  | { code: 'day-in-the-future'; day: string; today: string }
  | { code: 'day-before-period'; day: string; from: string }
  | { code: 'field-missing'; field: string }
  | { code: 'figure-not-a-count'; figure: string; text: string }
  | { code: 'postponed-backwards'; to: string; due: string }
  | { code: 'text-too-long'; field: string; limit: number }
  | { code: 'names-a-person'; field: string; found: 'citizen-id' | 'phone' | 'email' | 'plate' | 'account-number'; text: string }
  | { code: 'orphan-already-answered'; orphan: string }
  // year
  | { code: 'matter-changed'; subject: string }
  | { code: 'day-passed'; day: string; today: string }
  | { code: 'not-a-time'; text: string }
  | { code: 'nothing-changed' }
  | { code: 'no-proposal' }
  | { code: 'already-agreed' }
  | { code: 'meeting-held'; on: string }
  | { code: 'meeting-waived' }
  | { code: 'meeting-has-conclusions' }
  | { code: 'body-twice'; body: string }
  | { code: 'body-outside'; body: string }
  | { code: 'nobody-attended' }
  | { code: 'due-not-after'; due: string; day: string }
  | { code: 'unknown-commitment'; commitment: string }
  | { code: 'commitment-closed'; commitment: string }
  | { code: 'commitment-reported'; on: string }
  | { code: 'carrier-open'; commitment: string }
  | { code: 'carrier-there'; body: string }
  // publication
  | { code: 'unknown-publication'; programme: string }
  | { code: 'pledge-first' }
  | { code: 'publication-changed' }
  | { code: 'period-overlaps'; period: string; published: string }
  | { code: 'too-few-to-publish'; period: string }
  // plan
  | { code: 'plan-not-drafted' }
  | { code: 'plan-not-submitted' }
  | { code: 'plan-not-approved' }
  | { code: 'plan-submitted' }
  | { code: 'plan-signed' }
  | { code: 'plan-approved' }
  | { code: 'plan-item-gone'; item: string }
  | { code: 'too-many-items'; limit: number }
  | { code: 'day-outside-year'; day: string; year: number }
  | { code: 'not-new'; title: string; year: number }
  | { code: 'initiatives-missing'; least: number; there: number; missing: number }
  | { code: 'signer-missing'; party: string }
  | { code: 'no-next-chair'; year: number }
  | { code: 'chair-stays'; year: number }
  | { code: 'too-early'; from: string }
  | { code: 'handed-over'; on: string }
  | { code: 'not-handed-over' }
  | { code: 'not-taken-over' }
  | { code: 'before-handover'; day: string; on: string }
  | { code: 'taken-over'; on: string }
  | { code: 'unknown-visit'; visit: string }
  | { code: 'visit-planned'; body: string }
  | { code: 'visit-held'; on: string }
  | { code: 'visit-has-findings' }
  | { code: 'visit-to-come'; from: string }
  | { code: 'item-gone' }
  | { code: 'visit-cancelled' }
  // account
  | { code: 'sign-in-failed' }
  | { code: 'too-many-tries'; minutes: number }
  | { code: 'not-signed-in' }
  | { code: 'may-not'; action: string }
  | { code: 'unknown-paper'; paper: string }
  | { code: 'paper-issued'; paper: string; number: number }
  | { code: 'signer-absent'; party: string }
  | { code: 'before-meeting'; day: string; on: string }
  | { code: 'reported-elsewhere'; on: string }
  | { code: 'signature-missing'; bodies: readonly string[] }
  | { code: 'paper-there'; paper: string }
  | { code: 'paper-outdated'; paper: string }
  | { code: 'plan-unsigned' }
  | { code: 'meeting-not-held' }
  | { code: 'said-already'; what: 'agree' | 'sign' }
  | { code: 'link-spent' }
  | { code: 'password-too-short'; least: number }
  | { code: 'password-listed' }
  | { code: 'password-common' }
  | { code: 'password-own-words' }
  | { code: 'account-name-taken'; name: string }
  | { code: 'mail-malformed'; text: string }
  | { code: 'step-ended' }
  | { code: 'code-wrong' }
  | { code: 'factor-unreadable' }
  | { code: 'seal-unreadable'; accounts: readonly string[] }
  | { code: 'factor-needed' }
  | { code: 'factor-there' }
  | { code: 'prove-again' }
  | { code: 'passkey-failed' }
  | { code: 'passkey-known' }
  | { code: 'push-off' }
  | { code: 'push-service-unknown' }
  | { code: 'push-key-unreadable' }
  | { code: 'provider-failed' }
  | { code: 'provider-unreachable'; provider: string }
  | { code: 'unknown-account'; account: string }
  | { code: 'unfit-seat'; role: string }
  | { code: 'seat-twice' }
  | { code: 'last-administrator' }
  // requests
  | { code: 'address-malformed' }
  | { code: 'address-too-long'; limit: number }
  | { code: 'headers-too-large' }
  | { code: 'method-unknown' }
  | { code: 'host-unknown'; known: string }
  | { code: 'other-site' }
  | { code: 'request-malformed' }
  | { code: 'request-too-slow' }
  | { code: 'form-kind-unknown' }
  | { code: 'form-malformed' }
  | { code: 'form-too-large' }
  | { code: 'body-too-large'; limit: number }
  | { code: 'too-many-requests'; seconds: number }
  // running
  | { code: 'data-folder-in-use'; folder: string; pid: number }
  | { code: 'folder-not-empty'; folder: string }
  | { code: 'backup-unsound'; where: string; because: string }
  | { code: 'port-in-use'; host: string; port: number }
  | { code: 'disk-full'; where: string }
  | { code: 'database-gone'; because: string }
  | { code: 'database-unreachable'; because: string }
  | { code: 'database-too-old'; version: string; least: string }
  | { code: 'database-role-missing'; role: string; user: string }
  | { code: 'wrong-usage'; because: string }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const refuse = (first: Refusal, ...rest: readonly Refusal[]): { ok: false; refusals: readonly [Refusal, ...Refusal[]] } => ({
  ok: false,
  refusals: [first, ...rest],
})

/** A branch the types say cannot be reached. Thrown, because reaching it is a bug. */
export function impossible(value: never): never {
  throw new Error(`impossible: ${JSON.stringify(value)}`)
}
