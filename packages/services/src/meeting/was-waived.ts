import type { WorkEntry } from '@phoihop/core/work'

/** Whether the duty of a meeting was ever waived: calendars have dropped it for good, whatever was reported since. */
export const wasWaived = (entries: readonly Pick<WorkEntry, 'act'>[]): boolean => entries.some(({ act }) => act.did === 'waive')
