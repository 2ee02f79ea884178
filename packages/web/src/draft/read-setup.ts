import { calendarDate, type CalendarDate } from '@phoihop/core/calendar'
import { slugOf, type Decision, type DraftHead, type DraftParty } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ClausePath, ProgrammeId } from '@phoihop/core/programme'
import type { PartyId, PlaceId, TierId, Words } from '@phoihop/core/register'
import type { DraftView } from '@phoihop/services/draft'
import { text } from '../design/read-fields.ts'

const tidy = (form: FormData, name: string): string => text(form, name).normalize('NFC').replace(/\s+/g, ' ').trim()
const all = <Id extends string>(form: FormData, name: string): readonly Id[] => form.getAll(name).map((value) => String(value) as Id).filter((value) => value !== '')

/** What a form of the setup says to do. Refuses a day that is none and a name that is empty; whether it holds is decided further down. */
export function readSetup(form: FormData, draft: DraftView): Outcome<Decision> {
  switch (text(form, 'act')) {
    case 'head': return headOf(form)
    case 'party': return partyOf(form, draft)
    case 'drop-party': return ok({ did: 'drop-party', party: text(form, 'party') as PartyId })
    case 'match': return ok({ did: 'match', read: text(form, 'read'), match: { parties: all<PartyId>(form, 'parties'), tiers: all<TierId>(form, 'tiers') } })
    case 'tier': return tierOf(form)
    case 'place': return placeOf(form, draft)
    case 'rotation': return rotationOf(form)
    case 'read-as': {
      const clause = text(form, 'clause')
      return ok({ did: 'read-as', id: readingId(draft), ...(clause ? { clause: clause as ClausePath } : {}), says: tidy(form, 'says') })
    }
    default: return refuse({ code: 'field-missing', field: 'act' })
  }
}

/** An amendment joins the readings in force: one of the same id would take the place of another. */
const readingId = ({ id, readings, amends }: DraftView): string => `reading-${amends ? `${slugOf(id).slice(-12).replace(/^-/, '')}-` : ''}${readings.length + 1}`

/** An empty day is absent, not wrong. */
function dayIn(form: FormData, name: string): Outcome<CalendarDate | undefined> {
  const written = text(form, name).trim()
  return written === '' ? ok(undefined) : calendarDate(written)
}

function headOf(form: FormData): Outcome<Decision> {
  const days: Partial<Record<string, CalendarDate>> = {}
  for (const name of ['signedOn', 'inForceFrom', 'termFrom', 'termTo']) {
    const day = dayIn(form, name)
    if (!day.ok) return day
    if (day.value) days[name] = day.value
  }
  const { signedOn, inForceFrom, termFrom, termTo } = days
  const document = tidy(form, 'document')
  const head: DraftHead = {
    programme: text(form, 'slug').trim() as ProgrammeId, title: { vi: tidy(form, 'title') }, ...(document ? { document } : {}), ...(signedOn ? { signedOn } : {}),
    term: { ...(termFrom ? { from: termFrom } : {}), ...(termTo ? { to: termTo } : {}) }, ...(inForceFrom ? { inForceFrom } : {}), territory: all<PlaceId>(form, 'territory'),
  }
  return ok({ did: 'head', head })
}

function partyOf(form: FormData, draft: DraftView): Outcome<Decision> {
  const known = draft.parties.find(({ id }) => id === text(form, 'party'))
  const listed = draft.knownParties.find(({ id }) => id === text(form, 'party'))
  const title = tidy(form, 'title') || listed?.title.vi || ''
  if (title === '') return refuse({ code: 'field-missing', field: 'party.title' })
  const short = tidy(form, 'short') || title
  const standing = tidy(form, 'standing')
  const { standingUnit: _before, ...rest } = known ?? { id: (listed?.id ?? slugOf(title)) as PartyId, bodies: '' }
  const words = (vi: string, before?: Words): Words => (before?.vi === vi ? before : { vi })
  const party: DraftParty = {
    ...rest, title: words(title, known?.title ?? listed?.title), short: words(short, known?.short), signs: text(form, 'signs') === 'yes', tiers: all<TierId>(form, 'tiers'),
    bodies: tidy(form, 'bodies') || `${title} {place}`, ...(standing ? { standingUnit: words(standing, known?.standingUnit) } : {}),
  }
  return ok({ did: 'party', party })
}

function tierOf(form: FormData): Outcome<Decision> {
  const from = calendarDate(text(form, 'existsFrom'))
  if (!from.ok) return from
  const title = tidy(form, 'title')
  if (title === '') return refuse({ code: 'field-missing', field: 'tier.title' })
  return ok({ did: 'tier', tier: { id: slugOf(title) as TierId, title: { vi: title }, rank: Number(text(form, 'rank')), exists: { from: from.value } } })
}

function placeOf(form: FormData, draft: DraftView): Outcome<Decision> {
  const from = calendarDate(text(form, 'existsFrom'))
  if (!from.ok) return from
  const title = tidy(form, 'title')
  if (title === '') return refuse({ code: 'field-missing', field: 'place.name' })
  const within = text(form, 'within')
  const dated = { from: from.value, basis: { document: draft.head.document ?? draft.file.name } }
  return ok({ did: 'place', place: {
    id: slugOf(title) as PlaceId, tier: text(form, 'tier') as TierId, exists: { from: from.value }, successors: [], names: [{ value: { vi: title }, ...dated }],
    within: within ? [{ value: within as PlaceId, ...dated }] : [], codes: [],
  } })
}

function rotationOf(form: FormData): Outcome<Decision> {
  const order = all<PartyId>(form, 'order')
  if (order.length === 0) return ok({ did: 'rotation', rotation: null })
  return ok({ did: 'rotation', rotation: { order, startsAt: Number(text(form, 'startsAt')), clause: text(form, 'clause') as ClausePath, cue: text(form, 'cue').normalize('NFC').trim() } })
}
