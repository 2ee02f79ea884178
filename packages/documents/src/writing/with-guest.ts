const OCTETS = 75

/**
 * An invitation addressed to one mailbox, as RFC 5546 wants of what is sent by mail: that mailbox as its guest, asked for no answer by mail, and no name. `ics`: what
 * `writeInvitationIcs` made. Lines end with CR LF and are folded at 75 octets (RFC 5545, 3.1).
 */
export function withGuest(ics: string, mail: string): string {
  const line = `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${mail}`
  return ics.replace('END:VEVENT', () => `${folded(line)}\r\nEND:VEVENT`)
}

function folded(line: string): string {
  const lines = ['']
  for (const sign of line) {
    const last = lines.at(-1) as string
    if (Buffer.byteLength(last + sign) > OCTETS) lines.push(` ${sign}`)
    else lines[lines.length - 1] = last + sign
  }
  return lines.join('\r\n')
}
