/** How mail leaves this installation. `origin`: the address the desk is opened at, for links. `sends`: whether a mail server is set; where none is, messages wait. */
export type MailRules = { origin: string; sends: boolean }
