/** Loaded when somebody first wants a passkey or another provider: loading them takes as long as a good part of a start. */
export const webauthn = () => import('@simplewebauthn/server')
export const openid = () => import('openid-client')
