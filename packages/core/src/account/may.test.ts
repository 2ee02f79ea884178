import { expect, it } from 'vitest'
import type { BodyId } from '../register/index.ts'
import { ROLES, isSeat, lookBelow, mayApprove, mayDecide, mayKeepAccounts, mayReport, seesWork, type Account, type Role } from './index.ts'

const body = 'police@xa-ba-cau' as BodyId
const reader = (role: Role, of: BodyId | undefined = body) => ({ account: {} as Account, seat: { role, ...(of ? { body: of } : {}) } })

it.each<[Role, string]>([
  // role          may
  ['officer', 'report see'],
  ['head', 'approve report see'],
  ['standing', 'approve below decide report see'],
  ['leader', 'below see'],
  ['auditor', ''],
  ['administrator', 'keep'],
])('%s may %s', (role, may) => {
  const all = { approve: mayApprove, below: lookBelow, decide: mayDecide, report: mayReport, see: seesWork, keep: mayKeepAccounts }
  const allowed = Object.entries(all).filter(([, test]) => test(reader(role, role === 'administrator' ? undefined : body))).map(([name]) => name)
  expect(allowed.sort()).toEqual(may.split(' ').filter(Boolean).sort())
})

it('gives a body to all but an administrator; an auditor may do without', () => {
  expect(ROLES.filter((role) => isSeat({ role }))).toEqual(['auditor', 'administrator'])
  expect(ROLES.filter((role) => isSeat({ role, body }))).toEqual(['officer', 'head', 'standing', 'leader', 'auditor'])
})
