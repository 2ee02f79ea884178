/** What one request may bring. Lengths in characters, sizes in bytes, times in milliseconds; each is the most that is taken. */
export const LIMITS = {
  /** Path and query. The longest of a page's own links has some 300. */
  address: 4096,
  /** The territory of a programme may be ticked place by place. */
  fields: 2000,
  fieldName: 120,
  fieldValue: 20_000,
  files: 4,
  /** A form without a file. */
  formBytes: 512 * 1024,
  /** A form of somebody who has not signed in. */
  strangerBytes: 64 * 1024,
  /** Between two pieces of a body; a phone on a bad line pauses for seconds. */
  pauseMs: 20_000,
} as const
