import { foldLines } from 'ical-generator'

/**
 * An invitation addressed to one mailbox, as RFC 5546 wants of what is sent by mail: that mailbox as its guest, asked for no answer by mail, and no name. `ics`: what
 * `writeInvitationIcs` made. Lines end with CR LF and are folded at 75 octets (RFC 5545, 3.1).
 */
export function withGuest(ics: string, mail: string): string {
  const line = foldLines(`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${mail}`)
  return ics.replace('END:VEVENT', () => `${line}\r\nEND:VEVENT`)
}
