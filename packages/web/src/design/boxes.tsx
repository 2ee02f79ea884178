type Props = { legend: string; name: 'by' | 'with' | 'tiers' | 'recurs' | 'parties' | 'order'; options: readonly { value: string; label: string }[]; chosen: readonly string[] }

/** Several of a short list. */
export function Boxes({ legend, name, options, chosen }: Props) {
  return (
    <fieldset className="boxes">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => <label key={value}><Box of={name} value={value} isChosen={chosen.includes(value)} /> {label}</label>)}
    </fieldset>
  )
}

/** Each name stands written out, so that what can be posted is seen in one place. */
function Box({ of, value, isChosen }: { of: Props['name']; value: string; isChosen: boolean }) {
  switch (of) {
    case 'by': return <input type="checkbox" name="by" value={value} defaultChecked={isChosen} />
    case 'with': return <input type="checkbox" name="with" value={value} defaultChecked={isChosen} />
    case 'tiers': return <input type="checkbox" name="tiers" value={value} defaultChecked={isChosen} />
    case 'recurs': return <input type="checkbox" name="recurs" value={value} defaultChecked={isChosen} />
    case 'parties': return <input type="checkbox" name="parties" value={value} defaultChecked={isChosen} />
    default: return <input type="checkbox" name="order" value={value} defaultChecked={isChosen} />
  }
}
