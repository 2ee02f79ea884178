import type { Answer, Asked, Caller } from './caller.ts'

/** Everybody's in the demonstration; nobody may choose it. */
const PASSWORD = 'trinh-dien-168'
/** What whoever is invited chooses. */
export const CHOSEN_PASSWORD = 'mây chiều qua bến đò 41'
/** Where the visitors of the scan call from, as a proxy on this machine would say; what guesses passwords calls from elsewhere. */
const OFFICE = '192.0.2.10'

/** Somebody with a session, or nobody (`name` undefined). */
export type Visitor = { name: string | undefined; headers(): Readonly<Record<string, string>>; enter(): Promise<void> }

export function visitorOf(caller: Caller, address: string, name: string | undefined, password = PASSWORD): Visitor {
  let cookie = ''
  const from = { 'X-Forwarded-For': OFFICE, Origin: address }
  return {
    name,
    headers: () => ({ ...from, ...(cookie ? { Cookie: cookie } : {}) }),
    enter: async () => {
      if (name === undefined) return
      const asked: Asked = { method: 'POST', path: '/sign-in', headers: { ...from, 'Content-Type': 'application/x-www-form-urlencoded' }, body: Buffer.from(new URLSearchParams({ name, password }).toString()) }
      const answer = await caller.send(asked)
      cookie = cookieOf(answer)
      if (cookie === '') throw new Error(`${name} could not sign in: ${answer.status} ${answer.text.slice(0, 400)}`)
    },
  }
}

const cookieOf = ({ headers }: Answer): string => (headers['set-cookie'] ?? []).map((each) => each.split(';')[0] ?? '').filter((each) => !each.endsWith('=')).join('; ')

/** Whether an answer sends its visitor to sign in (again). */
export const isSentToSignIn = ({ status, headers }: Answer): boolean => status >= 300 && status < 400 && String(headers.location).startsWith('/sign-in')
