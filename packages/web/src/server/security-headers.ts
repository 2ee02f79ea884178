/** Nothing runs and nothing is drawn but what this server sends as a file: no inline script, no inline style, no other origin. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ')

/** `same-origin` and not `no-referrer`: with the latter a browser posts forms with `Origin: null`, and the origin check has nothing to check. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

const ONE_YEAR_SECONDS = 31_536_000
const OVER_TLS: Readonly<Record<string, string>> = { ...SECURITY_HEADERS, 'Strict-Transport-Security': `max-age=${ONE_YEAR_SECONDS}` }
export const headersFor = (secure: boolean): Readonly<Record<string, string>> => (secure ? OVER_TLS : SECURITY_HEADERS)
