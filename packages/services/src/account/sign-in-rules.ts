import type { SignInRules } from '../house/sign-in-rules.ts'
import { openSeal } from './seal.ts'

const USUAL = { idleMinutes: 120, sessionHours: 12, freshMinutes: 10, stepMinutes: 10, linkDays: 7, secondFactor: 'offered' } as const

/** The usual rules with a key of 32 bytes, and what this installation sets otherwise. */
export const signInRules = ({ key, ...set }: Partial<Omit<SignInRules, 'seal'>> & { key: Uint8Array }): SignInRules => ({ ...USUAL, ...set, seal: openSeal(key) })
