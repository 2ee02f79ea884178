import type { TrailFinding } from '@phoihop/core/audit'
import { impossible } from '@phoihop/core/outcome'
import { formatDay } from './format.ts'

/** What is wrong with the record, in English. */
export function findingEn(finding: TrailFinding): string {
  switch (finding.what) {
    case 'row-altered': return `Table ${finding.relation}, row ${finding.key}: was altered after it was recorded.`
    case 'row-removed': return `Table ${finding.relation}, row ${finding.key}: was removed.`
    case 'row-added': return `Table ${finding.relation}, row ${finding.key}: has no link, it was put in from outside the program.`
    case 'link-altered': return `Link ${finding.seq} (table ${finding.relation}, row ${finding.key}): was altered or changed its place.`
    case 'links-removed': return finding.from === finding.to ? `Link ${finding.from}: was removed.` : `Links ${finding.from} to ${finding.to}: were removed.`
    case 'head-differs': return `The head of the chain says link ${finding.seq} but does not fit the last link: the head was altered.`
    case 'anchor-differs': return `The anchor of ${formatDay(finding.day)} (link ${finding.seq}) does not fit: the whole chain was made anew, or cut off, after that day.`
    case 'guard-missing': return `Table ${finding.relation}: what keeps its rows and links them is switched off.`
    default: return impossible(finding)
  }
}
