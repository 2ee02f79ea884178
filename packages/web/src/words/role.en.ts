import type { Role } from '@phoihop/core/account'

/** What a role is called. */
export const rolesEn: Readonly<Record<Role, string>> = { officer: 'Officer (reports)', head: 'Head of a body', standing: 'Standing body', leader: 'Leader (reads)', auditor: 'Auditor (reads the trail)', administrator: 'Administrator' }
