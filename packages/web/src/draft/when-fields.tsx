import type { Deadline } from '@phoihop/core/calendar'
import type { Recurrence } from '@phoihop/core/programme'
import type { Typed } from '../words/refused.ts'
import { formatDay } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Boxes } from '../design/boxes.tsx'
import { monthDayText } from './day-text.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const RECURRENCES = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'yearlyOn', 'afterYears', 'after', 'once', 'always', 'onDemand'] as const
const DUES = ['none', 'period-end', 'period-start', 'monthDay', 'on', 'last-month', 'month-after', 'the-day', 'planned', 'done'] as const
const UNITS = ['days', 'workingDays', 'months'] as const
const BOUNDS = ['by', 'before'] as const

/** `every: month` is the choice `month`; the others go by their own names. */
const choiceOf = (recurs: Recurrence): string => ('every' in recurs ? recurs.every : (Object.keys(recurs)[0] ?? ''))

type Chosen = (name: string, now: readonly string[]) => readonly string[]

type RecurrenceProps = { id: string; recurs: readonly Recurrence[]; others: readonly { value: string; label: string }[]; chosen: Chosen; typed: Typed | undefined }

/** `others`: the duties this one may come after. */
export function RecurrenceFields({ id, recurs, others, chosen, typed }: RecurrenceProps) {
  const words = useWords(vi, en)
  const days = recurs.flatMap((one) => ('yearlyOn' in one ? one.yearlyOn.map(monthDayText) : []))
  const years = recurs.flatMap((one) => ('afterYears' in one ? one.afterYears : []))
  const after = recurs.flatMap((one) => ('after' in one ? [one.after as string] : []))[0]
  const counted = recurs.flatMap((one) => ('afterYears' in one ? [one.countedFrom] : []))[0]
  return (
    <>
      <Boxes legend={words.recurs} name="recurs" options={RECURRENCES.filter((value) => value !== 'after' || others.length > 0).map((value) => ({ value, label: words.recurrences[value] }))} chosen={chosen('recurs', recurs.map(choiceOf))} />
      <div className="pair">
        <div className="field"><label htmlFor={`${id}-yearly`}>{words.yearlyOn}</label><input id={`${id}-yearly`} name="yearlyOn" type="text" maxLength={60} autoComplete="off" pattern="[0-9\/, \-]*" defaultValue={typed?.yearlyOn ?? days.join(', ')} /></div>
        <div className="field"><label htmlFor={`${id}-years`}>{words.afterYears}</label><input id={`${id}-years`} name="afterYears" type="text" maxLength={30} autoComplete="off" pattern="[0-9, ]*" defaultValue={typed?.afterYears ?? years.join(', ')} /></div>
        <div className="field"><label htmlFor={`${id}-counted`}>{words.countedFrom}</label><input id={`${id}-counted`} name="countedFrom" type="text" inputMode="numeric" pattern="[0-9]{4}" maxLength={4} autoComplete="off" defaultValue={typed?.countedFrom ?? counted ?? ''} /></div>
      </div>
      {others.length > 0 && <div className="field"><label htmlFor={`${id}-after`}>{words.after}</label><select id={`${id}-after`} name="after" defaultValue={typed?.after ?? after ?? ''}><option value="">–</option>{others.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select></div>}
    </>
  )
}

export function DueFields({ id, due, typed }: { id: string; due: Deadline | undefined; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const now = written(due)
  return (
    <>
      <div className="pair">
        <div className="field"><label htmlFor={`${id}-due`}>{words.due}</label><select id={`${id}-due`} name="due" defaultValue={typed?.due ?? now.due}>{DUES.map((one) => <option key={one} value={one}>{words.dues[one]}</option>)}</select></div>
        <div className="field"><label htmlFor={`${id}-day`}>{words.dueDay}</label><input id={`${id}-day`} name="dueDay" type="text" maxLength={10} autoComplete="off" pattern="[0-9\/\-]*" defaultValue={typed?.dueDay ?? now.dueDay} /></div>
        <div className="field"><label htmlFor={`${id}-bound`}>{words.bound}</label><select id={`${id}-bound`} name="bound" defaultValue={typed?.bound ?? due?.bound ?? 'by'}>{BOUNDS.map((bound) => <option key={bound} value={bound}>{words.bounds[bound]}</option>)}</select></div>
      </div>
      <div className="pair">
        <div className="field"><label htmlFor={`${id}-offset`}>{words.offset}</label><input id={`${id}-offset`} name="offset" type="text" maxLength={4} autoComplete="off" pattern="-?[0-9]*" defaultValue={typed?.offset ?? now.offset} /></div>
        <div className="field"><label htmlFor={`${id}-unit`}>{words.offsetUnit}</label><select id={`${id}-unit`} name="offsetUnit" defaultValue={typed?.offsetUnit ?? now.offsetUnit}>{UNITS.map((unit) => <option key={unit} value={unit}>{words.offsets[unit]}</option>)}</select></div>
      </div>
      <label className="choice"><input type="checkbox" name="stated" value="yes" defaultChecked={typed ? typed.stated === 'yes' : (due?.stated ?? false)} /> {words.stated}</label>
      <label className="choice"><input type="checkbox" name="extends" value="yes" defaultChecked={typed ? typed.extends === 'yes' : due?.onDayOff === 'extends'} /> {words.extends}</label>
    </>
  )
}

/** A deadline as its fields hold it. */
function written(due: Deadline | undefined): { due: string; dueDay: string; offset: string; offsetUnit: string } {
  const [offsetUnit = 'days', length] = Object.entries(due?.offset ?? {})[0] ?? []
  const rest = { offset: length === undefined ? '' : String(length), offsetUnit }
  if (!due) return { due: 'none', dueDay: '', ...rest }
  const { anchor } = due
  if (typeof anchor === 'string') return { due: anchor, dueDay: '', ...rest }
  if ('on' in anchor) return { due: 'on', dueDay: formatDay(anchor.on), ...rest }
  return 'monthDay' in anchor ? { due: 'monthDay', dueDay: monthDayText(anchor.monthDay), ...rest } : { due: anchor.of, dueDay: String(anchor.day), ...rest }
}
