import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** A button that asks the browser for a passkey. Only a script can ask, so that the button appears when there is one that can. */
export function PasskeyForm({ purpose, label, to }: { purpose: 'sign-in' | 'new'; label: string; to?: string }) {
  const words = useWords(vi, en)
  return (
    <>
      <form method="post" action={purpose === 'sign-in' ? '/sign-in' : undefined} className="other-way" data-passkey={`/passkey/${purpose}`} hidden>
        <input type="hidden" name="act" value={purpose === 'sign-in' ? 'passkey' : 'add-passkey'} />
        <input type="hidden" name="credential" />
        {to !== undefined && <input type="hidden" name="to" value={to} />}
        <button className="button quiet">{label}</button>
        <p className="notice refused" role="alert" data-failed hidden>{words.passkeyNotMade}</p>
      </form>
      <noscript><p className="hint">{words.passkeyNeedsScript}</p></noscript>
      <script type="module" src="/passkey.js" />
    </>
  )
}
