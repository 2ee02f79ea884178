/**
 * Tables a backup leaves out, with the reason. Everything else is kept: a table that is new is kept without anybody thinking of it.
 */
export const NOT_KEPT: Readonly<Record<string, string>> = {
  migration: 'made by the migrations themselves, named in the manifest',
  chain_due: 'what a transaction under way has not linked yet: empty to everybody else',
  draft_under_way: 'a sign of life of a process that reads',
  outbox_message: 'what left after the backup would leave a second time: what was waiting is told anew the next day, or made anew like its link',
  channel_token: 'spent as soon as it was renewed after the backup: it is given anew',
  push_subscription: 'a device taken away after the backup would be told again: it is switched on anew',
  session: 'a session ended after the backup would live again: everybody signs in anew',
  one_time_link: 'a link spent after the backup would open again: an invitation that was not taken up is made anew',
  sign_in_step: 'half a sign-in, good for some minutes',
  sign_in_attempt: 'counts of a day',
}
