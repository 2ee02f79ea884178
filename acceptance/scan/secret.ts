import type { Caller } from './caller.ts'
import { linksIn } from './read-page.ts'
import type { Visitor } from './visitor.ts'

/** Written by an officer about its own work: who sees no work must never meet it. */
export const SECRET = 'Ghi riêng: đếm lại sổ hoa sim bên chân cầu'
const BLIND = new Set<string | undefined>([undefined, 'quan-tri', 'do-tim-auditor'])
export const secretsFor = ({ name }: Visitor): readonly string[] => (BLIND.has(name) ? [SECRET] : [])

/** Reports and corrects a duty of whichever officer may, so that there is something to leak; answers where. */
export async function plantSecret(caller: Caller, visitors: readonly Visitor[]): Promise<string> {
  for (const visitor of visitors.filter(({ name }) => name?.endsWith('-xa'))) {
    const post = async (path: string, fields: Record<string, string>) => caller.send({ method: 'POST', path, headers: { ...visitor.headers(), 'Content-Type': 'application/x-www-form-urlencoded' }, body: Buffer.from(new URLSearchParams(fields).toString()) })
    const desk = await caller.send({ method: 'GET', path: '/', headers: visitor.headers() })
    for (const path of linksIn(desk.text).filter((link) => link.startsWith('/duty/'))) {
      const on = `${/\/(\d{4}-\d{2})\//.exec(path)?.[1] ?? '2026-11'}-20`
      await post(path, { act: 'report', on, 'figure-attended': '20' })
      const corrected = await post(path, { act: 'correct', on, 'figure-attended': '21', because: SECRET })
      if (corrected.status === 303) return path
    }
  }
  throw new Error('no officer has a duty to report and correct')
}
