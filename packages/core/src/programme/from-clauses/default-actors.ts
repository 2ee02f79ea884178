import { isJointKind } from '../../source/index.ts'
import type { Clause, DocumentHead } from '../../source/index.ts'
import { headingActors } from './clause-context.ts'
import type { PartyRegister } from './party-register.ts'
import { subjectOf } from './party-places.ts'

export type DefaultActors = {
  issuers: readonly string[]
  /** Who acts where the text names nobody; empty when a plan binds others than its issuer. */
  acting: readonly string[]
  /** The agency the plan puts in charge: acts where an unnamed duty carries a time or a trigger. */
  lead: readonly string[]
}

const ids = (text: string, register: PartyRegister) => {
  const plain = text === text.toUpperCase() ? text.toLowerCase() : text
  return [...new Set(register.mentionsIn(plain).flatMap((mention) => register.idsOf(mention)))]
}

/** Classes defined by the text ("gọi chung là …") stand for the issuers they contain. */
function classesOf(issuers: readonly string[], register: PartyRegister): readonly string[] {
  const names = new Map(register.parties().map(({ id, name }) => [id, name.toLowerCase()]))
  const classes = issuers.map((id) => register.aliases.find(({ of }) => of.toLowerCase().includes(names.get(id) ?? '\n'))?.alias)
  return classes.every((alias): alias is string => alias !== undefined) ? classes.flatMap((alias) => ids(alias, register)) : []
}

function leadOf(text: string, clauses: readonly Clause[], register: PartyRegister): readonly string[] {
  const duties = clauses.findLast(({ kind, start }) => (kind === 'roman' || kind === 'dieu') && /tổ\s+chức\s+thực\s+hiện|trách\s+nhiệm|phân\s+công/iu.test(text.slice(start, start + 120)))
  for (const clause of clauses) {
    if (!duties || clause.start <= duties.start || clause.end > duties.end) continue
    const own = text.slice(clause.body, Math.min(clause.end, clause.body + 300))
    const line = own.split('\n')[0] ?? ''
    const mentions = headingActors(line.trim().replace(/[:.]$/, ''), register)
    const first = mentions.length > 0 ? mentions : subjectOf(own, register.mentionsIn(own))
    if (first.length > 0) return [...new Set(first.flatMap((mention) => register.idsOf(mention)))]
  }
  return []
}

/** A regulation of coordination issued by one body binds others: those it names as one class, else those its articles make responsible. */
function boundBy(text: string, head: DocumentHead, clauses: readonly Clause[], register: PartyRegister): readonly string[] {
  if (!/phối\s+hợp/iu.test(head.title ?? '')) return []
  const named = register.aliases.find(({ alias }) => /^(?:các|hai)\s/iu.test(alias))
  if (named) return ids(named.alias, register)
  const articles = clauses.filter(({ kind, body, end }) => kind === 'dieu' && /^\s*Trách\s+nhiệm\s+của/u.test(text.slice(body, end)))
  return [...new Set(articles.flatMap(({ body, end }) => headingActors((text.slice(body, end).trim().split('\n')[0] ?? '').trim(), register)).flatMap((mention) => register.idsOf(mention)))]
}

/** In a joint circular the ministries bind their sectors: the classes its headings "Trách nhiệm của …" name again and again act, not the ministries. */
function sectorsOf(text: string, clauses: readonly Clause[], issuers: readonly string[], register: PartyRegister): readonly string[] {
  const counts = new Map<string, number>()
  for (const { body, end, kind } of clauses) {
    if (kind === 'preamble' || kind === 'tail') continue
    const line = (text.slice(body, Math.min(end, body + 240)).trim().split('\n')[0] ?? '').trim().replace(/[:.]$/, '')
    const lead = /^(?<bodies>[^.;:]{3,120}?)\s+(?:có|chịu)\s+trách\s+nhiệm\s+chủ\s+trì/iu.exec(line)?.groups?.bodies ?? line
    if (!/^trách\s+nhiệm\s+(?:phối\s+hợp\s+)?của/iu.test(line) && lead === line) continue
    for (const id of new Set(headingActors(lead, register).flatMap((mention) => register.idsOf(mention)))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const sectors = [...counts].filter(([id, n]) => n > 1 && !issuers.includes(id)).map(([id]) => id)
  return sectors.length >= 2 ? sectors : []
}

/** Who acts where a sentence names nobody: the signers of a joint paper, the issuer of a plan for itself, otherwise nobody. */
export function defaultActors(text: string, head: DocumentHead, clauses: readonly Clause[], register: PartyRegister): DefaultActors {
  const issuers = [...new Set(head.issuers.flatMap((printed) => ids(printed, register)))]
  const signing = register.mentionsIn(text).find(({ head: name }) => /^các bên ký/iu.test(name))
  const joint = isJointKind(head.kind) || issuers.length > 1
  const lead = leadOf(text, clauses, register)
  if (joint) {
    const named = classesOf(issuers, register)
    const classes = named.length > 0 || !/liên\s+tịch/iu.test(head.kind ?? '') ? named : sectorsOf(text, clauses, issuers, register)
    return { issuers, acting: classes.length > 0 ? classes : signing ? register.idsOf(signing) : issuers, lead: issuers }
  }
  const base = (id: string) => id.replace(/^ban-thuong-truc-|^thuong-truc-/, '').replace(/-(?:tinh|huyen|xa|phuong|thanh-pho)$/, '').replace(/-viet-nam/, '')
  const itself = issuers.some((issuer) => lead.some((id) => base(id) === base(issuer) && register.levelOf(id) === register.levelOf(issuer)))
  const bound = itself ? [] : boundBy(text, head, clauses, register)
  return { issuers, acting: itself ? lead : bound, lead: lead.length > 0 ? lead : bound }
}
