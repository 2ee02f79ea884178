import type { CalendarDate, WorkingCalendar } from '@phoihop/core/calendar'
import type { PaperKind, Template } from '@phoihop/core/paper'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import type { RegisterIndex } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '@phoihop/storage/database'
import type { FileStore } from '@phoihop/storage/file'
import type { GroupRules } from './group-rules.ts'
import type { MailRules } from './mail-rules.ts'
import type { PushRules } from './push-rules.ts'
import type { SignInRules } from './sign-in-rules.ts'

/** A programme in force with what is needed to derive its schedule. Immutable; replaced as a whole when one of its parts is published anew. */
export type Definition = {
  programme: ProgrammeVersion
  /** The versions that were in force before, first to last, each ending the day before the next begins. */
  earlier: readonly ProgrammeVersion[]
  index: RegisterIndex
  calendar: WorkingCalendar
  /** Of programme, register and calendar together: two definitions with the same checksum derive the same schedule. */
  checksum: string
}

/** The only injected thing. Built once where the process starts; tests build another. */
export type House = {
  db: Db
  files: FileStore
  today(): CalendarDate
  now(): Instant
  newId(): string
  /** The programme of that slug; without one, or where there is none of it, the first. */
  definition(slug?: string): Definition
  definitions(): readonly Definition[]
  /** Puts a definition in force in this process, in place of the one of the same programme. */
  define(definition: Definition): void
  signIn: SignInRules
  /** The wording of every kind of paper. */
  templates: ReadonlyMap<PaperKind, Template>
  /** Absent: nothing is written for the outbox. */
  mail?: MailRules
  /** Absent: no device is told anything. */
  push?: PushRules
  /** Absent: no text for a group is offered or sent. */
  groups?: GroupRules
  /** A demonstration is running: every page says so. */
  demonstration: boolean
}
