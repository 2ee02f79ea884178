import type { RunningServer } from './server.ts'
import { signIn } from './sign-in.ts'

/** Everybody of the demonstration signs in with it. */
export const PASSWORD = 'trinh-dien-168'
/** The administrator of the demonstration. */
export const KEEPER = 'quan-tri'

export type Duty = { account: string; path: string; on: string }

/** Posts a form with files in it; answers the status. */
export async function postForm(server: RunningServer, cookie: string, path: string, form: Record<string, string>): Promise<number> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  const answer = await fetch(`${server.address}${path}`, { method: 'POST', redirect: 'manual', headers: { cookie, Origin: server.address }, body })
  return answer.status
}

export const getPage = async (server: RunningServer, cookie: string, path: string): Promise<string> =>
  (await fetch(`${server.address}${path}`, { headers: { cookie } })).text()

/** The meeting the demonstration leaves unreported, of whichever officer owes it. */
export async function dutyToReport(server: RunningServer): Promise<Duty> {
  for (const account of ['police-xa', 'front-xa']) {
    const desk = await getPage(server, await signIn(server.address, account, PASSWORD), '/')
    const found = /href="(\/duty\/[^"?#]*\/(\d{4}-\d{2})\/[^"?#]*)"[^>]*aria-label="Báo cáo đã họp/.exec(desk)
    if (found?.[1]) return { account, path: found[1], on: `${found[2]}-20` }
  }
  throw new Error('no desk shows a meeting to report')
}

/** One invitation by mail; noted in `invited` when it was answered with success. A server that is away notes nothing. */
export async function inviteByMail(server: RunningServer, keeper: string, name: string, invited: string[]): Promise<void> {
  const mail = `${name}@ba-cau.example`
  const answer = await postForm(server, keeper, '/people', { act: 'invite', name, title: 'Cán bộ tổng hợp', role: 'administrator', body: '', mail }).catch(() => undefined)
  if (answer !== undefined && answer < 400) invited.push(mail)
  else if (answer !== undefined && answer !== 503) throw new Error(`an invitation answered ${answer}`)
}
