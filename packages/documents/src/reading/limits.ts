/** The largest file taken in, in bytes. */
export const largestFile = 20 * 2 ** 20

/** The longest text read, in characters: some forty times the longest programme known, and read within a third of the memory a thread is given. */
export const longestText = 4_000_000

/** What one file may cost before its thread is ended. Pages that are pictures take seconds each. */
export const costs = { seconds: 30, pageSeconds: 600, megabytes: 512 }

/** Of those megabytes, what lies outside the part of memory a thread can be held to: its youngest values, its code, the bytes of the file and of its parts. */
export const besideHeap = 192

/** Files read at once: those whose pages may be pictures, and all others. The next one waits; its time counts from when it is begun. */
export const atOnce = { pages: 2, others: 4 }
