import type { Caller } from './caller.ts'
import { formsIn } from './read-page.ts'
import { CHOSEN_PASSWORD, visitorOf, type Visitor } from './visitor.ts'

/** Roles the demonstration has no account for, as the form of the administrator offers them. */
const MORE = ['head', 'auditor', 'officer'] as const

/** Everybody the scan plays: each account of the demonstration, one more of each other role, and nobody. */
export async function everybody(caller: Caller, address: string): Promise<readonly Visitor[]> {
  const door = await caller.send({ method: 'GET', path: '/sign-in', headers: {} })
  const names = [...new Set(formsIn(door.text, '/sign-in').flatMap(({ fields }) => fields.filter(({ name, type }) => name === 'name' && type === 'hidden').flatMap(({ values }) => values)))]
  const visitors = names.map((name) => visitorOf(caller, address, name))
  for (const visitor of visitors) await visitor.enter()
  const administrator = visitors.find(({ name }) => name === 'quan-tri')
  if (!administrator) throw new Error(`no administrator among ${names.join(', ')}`)
  const invited = await inviteMore(caller, address, administrator)
  return [...visitors, ...invited, visitorOf(caller, address, undefined)]
}

async function inviteMore(caller: Caller, address: string, administrator: Visitor): Promise<readonly Visitor[]> {
  const page = await caller.send({ method: 'GET', path: '/people', headers: administrator.headers() })
  const form = formsIn(page.text, '/people').find(({ fields }) => fields.some(({ name }) => name === 'role'))
  const offered = (field: string) => form?.fields.find(({ name }) => name === field)?.values ?? []
  const invited: Visitor[] = []
  for (const role of MORE.filter((each) => offered('role').includes(each))) {
    const name = `do-tim-${role}`
    const body = offered('body').filter((each) => each !== '').at(role === 'officer' ? -1 : 1) ?? ''
    const typed = { act: 'invite', name, title: 'Người dò tìm', role, body }
    const answer = await caller.send({ method: 'POST', path: '/people', headers: { ...administrator.headers(), 'Content-Type': 'application/x-www-form-urlencoded' }, body: Buffer.from(new URLSearchParams(typed).toString()) })
    const link = /\/link\/[\w-]+/.exec(answer.text)?.[0]
    if (!link) throw new Error(`no link for ${name}: ${answer.status} ${answer.text.replace(/<[^>]+>/g, ' ').slice(0, 600)}`)
    await caller.send({ method: 'POST', path: link, headers: { Origin: address, 'Content-Type': 'application/x-www-form-urlencoded' }, body: Buffer.from(new URLSearchParams({ name, password: CHOSEN_PASSWORD }).toString()) })
    const visitor = visitorOf(caller, address, name, CHOSEN_PASSWORD)
    await visitor.enter()
    invited.push(visitor)
  }
  return invited
}
