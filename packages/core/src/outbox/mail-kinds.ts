import type { MessageKind } from './types.ts'

/** What leaves as a letter: sent by the mail server, and told to the administrator with the mail. */
export const MAIL_KINDS = ['link', 'digest', 'invitation'] as const satisfies readonly MessageKind[]
