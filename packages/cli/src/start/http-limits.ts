/** What the server takes of a connection before anything is made of it. Times in milliseconds, sizes in bytes. */
export const HTTP_LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  /** A document of the largest size over a line of 1 Mbit/s takes three minutes. */
  requestTimeout: 300_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  // A request without a host gets our own answer, not the bare one of the library.
  requireHostHeader: false,
} as const

/** Headers of one request; a browser behind two proxies sends about thirty. */
export const MOST_HEADERS = 100
export const MOST_CONNECTIONS = 2000
