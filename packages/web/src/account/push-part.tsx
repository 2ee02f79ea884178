import type { OwnAccount } from '@phoihop/services/account'
import { formatMoment } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Act, Part } from './own-parts.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The devices that are told how much there is to do. Only a script can switch one on, so that the button appears when there is one that can; switching off needs none. */
export function PushPart({ push }: { push: OwnAccount['push'] }) {
  const words = useWords(vi, en)
  if (!push) return <Part id="push" title={words.push}><p>{words.pushNone}</p></Part>
  return (
    <Part id="push" title={words.push}>
      <p>{words.pushLead}</p>
      <p className="hint">{words.pushIphone}</p>
      <ul className="cards" data-push-here={words.pushHere}>
        {push.devices.map(({ id, digest, device, madeAt }) => (
          <li key={id} className="card" data-push-device={digest}>
            <div><h3>{words.devices[device]}</h3><p className="meta"><span>{words.pushSince(formatMoment(madeAt))}</span></p></div>
            <Act act="push-off" label={words.pushStop} also={<input type="hidden" name="push" value={id} />} />
          </li>
        ))}
      </ul>
      <form method="post" data-push={push.publicKey} hidden>
        <input type="hidden" name="act" value="push-on" />
        <input type="hidden" name="subscription" />
        <p className="hint">{words.pushWatched}</p>
        <button className="button quiet">{words.pushOn}</button>
      </form>
      {(['browser', 'denied', 'failed'] as const).map((why) => <p key={why} className={why === 'failed' ? 'notice refused' : 'hint'} role={why === 'failed' ? 'alert' : undefined} data-push-missing={why} hidden>{words.pushMissing[why]}</p>)}
      <noscript><p className="hint">{words.pushMissing.script}</p></noscript>
      <script type="module" src="/push.js" />
    </Part>
  )
}
