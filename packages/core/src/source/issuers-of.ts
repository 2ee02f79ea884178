import { dateSource } from './printed-date.ts'

const between = /(?:^|\s)[Gg]iữa\s+(?<who>[^\n“"]{5,400}?)(?=\s+(?:về|trong|nhằm|giai đoạn|“)(?!\p{L})|\n\n|$)/u
const issuedBy = new RegExp(String.raw`ngày\s+(?:${dateSource})\s+của\s+(?<who>[^\n]{3,400}?)(?=,\s+có hiệu lực|$)`, 'u')
const motto = /CỘNG\s+HÒA\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập|CHỦ\s+NGHĨA\s+VIỆT|^HỘI\s+CHỦ/u

/** The bodies that issue it, as printed: after "giữa", after "của" in a codified head, else the letterhead in capitals. */
export function issuersOf(head: string, title?: string): readonly string[] {
  const codified = issuedBy.exec(head.split('\n').find((line) => line.trim() !== '') ?? '')?.groups?.who
  if (codified) return [codified]
  const joint = between.exec(title?.replace(/GIỮA/gu, 'giữa') ?? '')?.groups?.who ?? between.exec(head)?.groups?.who
  if (joint && /\p{Lu}/u.test(joint)) return [joint.replace(/\s+/g, ' ')]
  const caps: string[] = []
  for (const line of head.split('\n').map((each) => each.replaceAll('|', ' ').trim())) {
    const left = line.split(/\t| {4,}/)[0]?.trim() ?? ''
    if (/^(?:Số|SỐ)\s*[:\d]/u.test(left)) break
    if (left.length > 2 && left.length < 160 && /^[\p{Lu}\d][\p{Lu}\s,.\-&]+$/u.test(left) && !motto.test(left)) caps.push(left)
  }
  return caps.length > 0 ? [caps.join(' ').replace(/\s+/g, ' ')] : []
}
