import type { Outcome } from '@phoihop/core/outcome'

/** Keeps a secret so that the database alone does not give it away. `of`: whose it is; sealed for one, it does not open for another. */
export type Seal = {
  close(secret: string, of: string): string
  /** Undefined when it was sealed with another key, for another, or was changed. */
  open(sealed: string, of: string): string | undefined
}

/**
 * Somebody else who knows the people of this installation (OpenID Connect). `secret`: of one attempt, known to one browser; everything the
 * protocol needs to be unguessable is derived from it.
 */
export type Provider = {
  /** What its button is called. */
  title: string
  /** Whether it answers; asked in the background and again after a while, so that it heals by itself. */
  isReachable(): Promise<boolean>
  /** Where to send the browser. Refuses `provider-unreachable`. */
  addressFor(secret: string, back: string): Promise<Outcome<string>>
  /** Who came back to `back` with this query: a digest of issuer and subject. Refuses `provider-unreachable`, and everything else as `provider-failed`. */
  visitorFrom(secret: string, back: string, query: string): Promise<Outcome<string>>
  /** The digest of who is called `subject` there. */
  digestOf(subject: string): string
}

/** How people sign in to this installation: what an administrator of the server may set, and what it needs for that. */
export type SignInRules = {
  /** A session not used for so long ends. */
  idleMinutes: number
  /** And every session after so long. */
  sessionHours: number
  /** How long after showing who one is one may change how one signs in. */
  freshMinutes: number
  /** How long the steps of one sign-in may take together. */
  stepMinutes: number
  linkDays: number
  secondFactor: 'offered' | 'required'
  seal: Seal
  provider?: Provider
}
