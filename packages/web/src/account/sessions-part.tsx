import type { OwnAccount } from '@phoihop/services/account'
import { formatMoment } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Part } from './own-parts.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Where one is signed in: how and since when, not from which address. */
export function SessionsPart({ sessions }: { sessions: OwnAccount['sessions'] }) {
  const words = useWords(vi, en)
  return (
    <Part id="sessions" title={words.sessions}>
      <ul className="cards">
        {sessions.map(({ id, device, way, openedAt, seenAt, current }) => (
          <li key={id} className={`card${current ? ' accepted' : ''}`}>
            <div>
              <h3>{words.devices[device]}{current && ` – ${words.current}`}</h3>
              <p className="meta"><span>{words.ways[way]}</span><span>{words.since(formatMoment(openedAt))}</span><span>{words.lastSeen(formatMoment(seenAt))}</span></p>
            </div>
            {!current && <form method="post"><input type="hidden" name="act" value="end" /><input type="hidden" name="session" value={id} /><button className="button quiet" aria-label={`${words.endSession}: ${words.devices[device]}, ${formatMoment(openedAt)}`}>{words.endSession}</button></form>}
          </li>
        ))}
      </ul>
      <form method="post"><input type="hidden" name="act" value="everywhere" /><button className="button quiet">{words.everywhere}</button></form>
    </Part>
  )
}
