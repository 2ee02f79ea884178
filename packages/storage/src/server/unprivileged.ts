import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** As whom PostgreSQL runs; empty: as we are. */
export type RunAs = { uid: number; gid: number } | Record<string, never>

const NOBODY = 65534

/**
 * PostgreSQL refuses to run as root. Under root it runs as who already owns the cluster, else as the system's own `phoihop` or `postgres`
 * user, else as nobody.
 */
export function runAs(cluster: string): RunAs {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return userNamed('phoihop') ?? userNamed('postgres') ?? { uid: NOBODY, gid: NOBODY }
}

function userNamed(name: string): RunAs | undefined {
  const id = (what: '-u' | '-g'): number => Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    const [uid, gid] = [id('-u'), id('-g')]
    return uid > 0 ? { uid, gid } : undefined
  } catch {
    return undefined
  }
}
