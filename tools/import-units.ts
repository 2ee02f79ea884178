import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { day, plusDays, type CalendarDate } from '@phoihop/core/calendar'

/*
 * node tools/import-units.ts FOLDER [REGISTER]
 * Makes REGISTER/places.csv (default registers/bac-giang-bac-ninh) from a folder with `vn-units-history-bacgiang-bacninh.json`
 * (versions of units) and `vn-succession.csv` (what each version became). The result is committed; run again only for newer sources.
 */

type Unit = {
  uid: string; code: string; level: string; name: string; fullName: string; parentCode: string | null
  validFrom: string | null; validTo: string | null; startDoc: string | null
}
type Version = Unit & { from: CalendarDate; to: CalendarDate | '' }
type Place = { id: string; versions: Version[]; successors: Set<Place> }
type Row = { from: CalendarDate; to: CalendarDate | ''; name: string; within: string; code: string; document: string }

/** The first list the statistics office published: what was so then has no earlier day on record. */
const FIRST_LIST = { on: day('2004-08-31'), document: 'Danh mục đơn vị hành chính, Tổng cục Thống kê, 31/08/2004' }
const PROGRAMME_BEGINS = '2024-01-15'
const KEEPS_PLACE = ['rename', 'reparent']
const NO_END = '9999-12-31'
const HEAD = 'place,tier,from,to,name,within,code,document,successors'

const [folder, out = 'registers/bac-giang-bac-ninh'] = process.argv.slice(2)
if (!folder) throw new Error('Cần thư mục nguồn: node tools/import-units.ts FOLDER [REGISTER]')

const { units } = JSON.parse(await readFile(join(folder, 'vn-units-history-bacgiang-bacninh.json'), 'utf8')) as { units: Unit[] }
const changes = (await readFile(join(folder, 'vn-succession.csv'), 'utf8')).trim().split('\n').slice(1).map(changeOf)
const versions = new Map(units.map((unit) => [unit.uid, versionOf(unit)]))
const placeOf = placesFrom(changes)
const places = [...new Set(placeOf.values())]
nameThem(places)
const lines = places.sort(byTierAndId).flatMap(linesOf)
await writeFile(join(out, 'places.csv'), `${[HEAD, ...lines].join('\n')}\n`)
console.log(`${places.length} places in ${lines.length} rows, from ${units.length} versions of units`)

function changeOf(line: string): { kind: string; from: string; to: string } {
  const cells = line.split(',')
  return { kind: cells[5] ?? '', from: cells[12] ?? '', to: cells[13] ?? '' }
}

function versionOf(unit: Unit): Version {
  const to = unit.validTo === null ? '' : plusDays(day(unit.validTo), -1)
  return { ...unit, from: unit.validFrom === null ? FIRST_LIST.on : day(unit.validFrom), to }
}

/** A rename or a new superior keeps the place; a merger or a split ends it and begins another, also under the same code. */
function placesFrom(all: typeof changes): ReadonlyMap<string, Place> {
  const byUid = new Map<string, Place>([...versions].map(([uid, version]) => [uid, { id: '', versions: [version], successors: new Set<Place>() }]))
  for (const { kind, from, to } of all.filter((change) => KEEPS_PLACE.includes(change.kind))) {
    const [before, after] = [byUid.get(from), byUid.get(to)]
    if (!before || !after) throw new Error(`unknown version ${from} or ${to} in a ${kind}`)
    before.versions.push(...after.versions)
    for (const version of after.versions) byUid.set(version.uid, before)
  }
  for (const { kind, from, to } of all.filter((change) => change.kind === 'merge' || change.kind === 'split')) {
    const [before, after] = [byUid.get(from), byUid.get(to)]
    if (!before || !after) throw new Error(`unknown version ${from} or ${to} in a ${kind}`)
    before.successors.add(after)
  }
  return byUid
}

/** The id is the first full name; what shares it takes its superior's name with it, what began later its year (and month, where one year has two). */
function nameThem(all: readonly Place[]): void {
  for (const [slug, same] of Map.groupBy(all, (place) => slugOf(first(place).fullName))) {
    const early = same.filter((place) => first(place).from < PROGRAMME_BEGINS)
    for (const place of early) place.id = early.length === 1 ? slug : `${slug}-${slugOf(superiorName(place))}`
    const late = same.filter((place) => !early.includes(place))
    for (const place of late) {
      const isAloneInYear = late.every((other) => other === place || first(other).from.slice(0, 4) !== first(place).from.slice(0, 4))
      place.id = same.length === 1 ? slug : `${slug}-${first(place).from.slice(0, isAloneInYear ? 4 : 7)}`
    }
  }
  const ids = all.map((place) => place.id)
  const double = ids.find((id, at) => ids.indexOf(id) !== at)
  if (double) throw new Error(`two places would be called ${double}`)
}

function first(place: Place): Version {
  return place.versions[0] as Version
}

function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function superiorName(place: Place): string {
  const { parentCode, from } = first(place)
  return [...versions.values()].find(({ code, to }) => code === parentCode && (to === '' || to >= from))?.name ?? ''
}

function byTierAndId(a: Place, b: Place): number {
  const tiers = ['province', 'district', 'commune']
  return tiers.indexOf(first(a).level) - tiers.indexOf(first(b).level) || (a.id < b.id ? -1 : 1)
}

function linesOf(place: Place): string[] {
  const rows = place.versions.flatMap(rowsOf)
  const merged = rows.filter((row, at) => !isSame(row, rows[at - 1]))
  return merged.map((row, at) => {
    const next = merged[at + 1]
    const to = next ? plusDays(next.from, -1) : (rows.at(-1)?.to ?? '')
    const successors = next ? '' : [...place.successors].map((one) => one.id).sort().join(' ')
    return [place.id, first(place).level, row.from, to, row.name, row.within, row.code, row.document, successors].map(cell).join(',')
  })
}

function isSame(a: Row, b: Row | undefined): boolean {
  return a.name === b?.name && a.within === b.within && a.code === b.code
}

function cell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A version, cut where the place that holds its superior's code changes. */
function rowsOf(version: Version): Row[] {
  const superiors = [...versions.values()].filter(({ code, from, to }) =>
    code === version.parentCode && from <= (version.to || NO_END) && (to || NO_END) >= version.from)
  const own = { name: version.fullName, code: version.code, document: version.startDoc ?? FIRST_LIST.document }
  const rows = superiors.sort((a, b) => (a.from < b.from ? -1 : 1)).map((superior): Row => ({
    ...own,
    from: superior.from > version.from ? superior.from : version.from,
    to: (superior.to || NO_END) < (version.to || NO_END) ? superior.to : version.to,
    within: placeOf.get(superior.uid)?.id ?? '',
    document: superior.from > version.from ? (superior.startDoc ?? own.document) : own.document,
  }))
  const known = rows[0]?.from
  return known === version.from ? rows : [{ ...own, from: version.from, to: known ? plusDays(known, -1) : version.to, within: '' }, ...rows]
}
