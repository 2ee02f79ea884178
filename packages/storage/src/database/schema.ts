import type { Generated } from 'kysely'
import type { Device, SignInWay, StepPurpose } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Decision } from '@phoihop/core/draft'
import type { MessageKind, MessageState } from '@phoihop/core/outbox'
import type { Refusal } from '@phoihop/core/outcome'
import type { DocumentReading, ProgrammeVersion } from '@phoihop/core/programme'
import type { Pledge, PublicFigures } from '@phoihop/core/publication'
import type { Words } from '@phoihop/core/register'
import type { Act } from '@phoihop/core/work'
import type { Affair, AnyAct } from '@phoihop/core/year'

/** A moment as PostgreSQL keeps it, ISO 8601 in UTC on the way out. */
type Moment = string
/** `[from,to]` on the way in; read by `lower` and `upper` only. */
type DateRange = string

/** The tables of `migrations/`, one type each. A test compares the names with a migrated database. */
export type Schema = {
  migration: MigrationTable
  checksum: ChecksumTable
  tier: TierTable
  place: PlaceTable
  placeName: PlaceNameTable
  placeWithin: PlaceWithinTable
  placeCode: PlaceCodeTable
  body: BodyTable
  bodyTitle: BodyTitleTable
  workingYear: WorkingYearTable
  workingDay: WorkingDayTable
  programme: ProgrammeTable
  programmeVersion: ProgrammeVersionTable
  draft: DraftTable
  draftDecision: DraftDecisionTable
  draftPublished: DraftPublishedTable
  draftRead: DraftReadTable
  draftUnderWay: DraftUnderWayTable
  account: AccountTable
  accountSeat: AccountSeatTable
  session: SessionTable
  signInAttempt: SignInAttemptTable
  oneTimeLink: OneTimeLinkTable
  signInStep: SignInStepTable
  totp: TotpTable
  recoveryCode: RecoveryCodeTable
  passkey: PasskeyTable
  providerLink: ProviderLinkTable
  feed: FeedTable
  outboxMessage: OutboxMessageTable
  pushKey: PushKeyTable
  pushSubscription: PushSubscriptionTable
  channelToken: ChannelTokenTable
  workEntry: WorkEntryTable
  expectation: ExpectationTable
  orphanAnswer: OrphanAnswerTable
  yearAct: YearActTable
  paperNumber: PaperNumberTable
  file: FileTable
  publication: PublicationTable
  audit: AuditTable
  chain: ChainTable
  chainHead: ChainHeadTable
  chainDue: ChainDueTable
}

type Based = { basisDocument: string; basisClause: string | null }

export type MigrationTable = { name: string; sha256: string; ranAt: Generated<Moment> }
export type ChecksumTable = { what: 'register' | 'working-calendar'; sha256: string }
export type TierTable = {
  id: string
  position: number
  titleVi: string
  titleEn: string | null
  rank: number
  valid: DateRange
  basisDocument: string | null
  basisClause: string | null
}
export type PlaceTable = { id: string; position: number; tier: string; valid: DateRange; successors: string[] }
export type PlaceNameTable = Based & { place: string; valid: DateRange; nameVi: string; nameEn: string | null }
export type PlaceWithinTable = Based & { place: string; valid: DateRange; superior: string }
export type PlaceCodeTable = Based & { place: string; valid: DateRange; code: string }
export type BodyTable = { id: string; position: number; party: string; place: string; valid: DateRange; successors: string[] }
export type BodyTitleTable = Based & { body: string; valid: DateRange; titleVi: string; titleEn: string | null }
export type WorkingYearTable = { year: number }
export type WorkingDayTable = { day: CalendarDate; kind: 'holiday' | 'swapped-in' }
export type ProgrammeTable = { id: string }
export type ProgrammeVersionTable = { programme: string; version: number; definition: ProgrammeVersion; sha256: string; publishedAt: Moment; madeFrom: Generated<'files' | 'document'> }

export type DraftTable = {
  id: string
  amends: string | null
  sha256: string
  size: number
  name: string
  kind: 'txt' | 'docx' | 'pdf' | 'scan'
  source: string | null
  reading: DocumentReading | null
  unreadable: Refusal | null
  account: string
  takenAt: Moment
  takenOn: CalendarDate
}
export type DraftDecisionTable = { draft: string; seq: number; account: string; decidedAt: Moment; did: string; decision: Decision }
export type DraftReadTable = { draft: string; kind: 'txt' | 'docx' | 'pdf' | 'scan'; source: string | null; reading: DocumentReading | null; unreadable: Refusal | null; readAt: Moment }
export type DraftUnderWayTable = { draft: string; done: number | null; pages: number | null; seenAt: Moment }
export type DraftPublishedTable = { draft: string; programme: string; version: number; account: string; publishedOn: CalendarDate }

export type AccountTable = {
  id: string
  name: string
  titleVi: string
  titleEn: string | null
  demonstration: boolean
  passwordHash: string | null
  signedInOn: CalendarDate | null
  closedAt: Moment | null
  mail: Generated<string | null>
  dailyMail: Generated<boolean>
  meetingMail: Generated<boolean>
}
export type AccountSeatTable = { account: string; position: number; role: string; body: string | null; endedAt: Moment | null }
export type SessionTable = { digest: string; account: string; seat: Generated<number>; programme: string | null; openedAt: Moment; seenAt: Moment; expiresAt: Moment; id: string; way: SignInWay; device: Device; provedAt: Moment }
export type SignInAttemptTable = { nameDigest: string; addressDigest: string; at: Moment; succeeded: boolean; id: Generated<number>; kind: 'password' | 'code' | 'link'; told: Generated<boolean> }
export type SignInStepTable = { digest: string; purpose: StepPurpose; account: string | null; madeAt: Moment; expiresAt: Moment }
export type TotpTable = { account: string; sealedSecret: string; madeAt: Moment; confirmedAt: Moment | null; lastStep: number | null }
export type RecoveryCodeTable = { digest: string; account: string; madeAt: Moment; spentAt: Moment | null }
export type PasskeyTable = { id: string; account: string; publicKey: string; counter: number; transports: string[]; device: Device; madeAt: Moment; usedAt: Moment | null }
export type ProviderLinkTable = { digest: string; account: string; madeAt: Moment }
export type OneTimeLinkTable = { digest: string; account: string; madeAt: Moment; expiresAt: Moment; spentAt: Moment | null }
export type FeedTable = { digest: string; account: string; body: string; madeAt: Moment }
export type PushKeyTable = { one: Generated<boolean>; publicKey: string; sealed: string; madeAt: Moment }
export type PushSubscriptionTable = { id: string; account: string; digest: string; sealed: string; device: Device; madeAt: Moment }
export type ChannelTokenTable = { channel: 'zalo-oa'; sealed: string; expiresAt: Moment }
export type OutboxMessageTable = {
  id: string
  kind: MessageKind
  account: string | null
  pushSubscription: Generated<string | null>
  place: Generated<string | null>
  dedupeKey: string
  messageId: string
  subject: string
  content: string | null
  sealed: string | null
  calendar: Generated<string | null>
  enqueuedAt: Moment
  notBefore: Moment
  goodUntil: Moment
  state: Generated<MessageState>
  tries: Generated<number>
  takenUntil: Generated<Moment | null>
  settledAt: Generated<Moment | null>
  answer: Generated<string | null>
}

type Placed = {
  programme: string
  occurrence: string
  obligation: string
  place: string
  periodKey: string
  periodFrom: CalendarDate
  periodTo: CalendarDate
  falls: CalendarDate
}
export type WorkEntryTable = Placed & {
  seq: number
  id: string
  body: string
  owners: string[]
  account: string
  recordedAt: Moment
  recordedOn: CalendarDate
  did: string
  act: Act
}
export type YearActTable = {
  programme: string
  affair: Affair
  subject: string
  seq: number
  id: string
  year: number
  place: string
  owners: string[]
  body: string
  /** Null where the program acted by itself. */
  account: string | null
  recordedAt: Moment
  recordedOn: CalendarDate
  did: string
  act: AnyAct
}
export type PaperNumberTable = { body: string; year: number; number: number; paper: string; programme: string; owners: string[]; account: string; recordedAt: Moment }
export type ExpectationTable = Placed & {
  asOf: CalendarDate
  kind: string
  tier: string
  owners: string[]
  chair: string | null
  due: CalendarDate | null
  target: CalendarDate | null
  stated: boolean | null
  provisional: boolean | null
  whyNot: 'no-tier' | 'no-place' | 'no-body' | null
}
export type OrphanAnswerTable = {
  id: string
  position: Generated<number>
  programme: string
  obligation: string
  place: string | null
  startsOn: CalendarDate
  assignedTo: string | null
  basisDocument: string
  basisOn: CalendarDate
  account: string
  recordedAt: Moment
  recordedOn: CalendarDate
}
export type FileTable = { id: string; sha256: string; size: number; name: string; kind: string; programme: string; place: string; owners: string[]; account: string; recordedAt: Moment }
/** What was published, with the name of the body that did. */
export type PublishedContent = { by: Words } & ({ pledge: Pledge } | { figures: PublicFigures })
export type PublicationTable = { seq: Generated<number>; programme: string; kind: 'pledge' | 'figures'; periodKey: string | null; body: string; publishedOn: CalendarDate; content: PublishedContent }
export type AuditTable = { seq: Generated<number>; at: Moment; account: string; did: string; subject: string; body: string | null; ofBody: string | null }
/** Written by triggers only. */
export type ChainTable = { seq: number; at: Moment; relation: string; rowKey: string; digest: Buffer; hash: Buffer }
export type ChainHeadTable = { one: boolean; seq: number; hash: Buffer }
export type ChainDueTable = { id: Generated<number>; relation: string; rowKeys: string[]; digests: Buffer[] }
