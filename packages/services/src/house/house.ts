import type { CalendarDate, WorkingCalendar } from '@phoihop/core/calendar'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import type { RegisterIndex } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '@phoihop/storage/database'
import type { FileStore } from '@phoihop/storage/file'

/** A programme in force with what is needed to derive its schedule. Immutable; replaced as a whole when one of its parts is published anew. */
export type Definition = {
  programme: ProgrammeVersion
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
  definition(slug?: string): Definition
  /** A demonstration is running: every page says so. */
  demonstration: boolean
}
