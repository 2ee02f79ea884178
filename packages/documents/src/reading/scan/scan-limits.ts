/** Pixels of a picture at most: an A3 page at 600 dots to the inch. */
export const MOST_PIXELS = 70_000_000

/** Pages of one file that are recognised at most: a page takes some seconds. */
export const mostScannedPages = 60
