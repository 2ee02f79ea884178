import type { Words } from '@phoihop/core/register'

/** Two columns as words; English only where there is some. */
export const wordsOf = (vi: string, en: string | null): Words => (en === null ? { vi } : { vi, en })
