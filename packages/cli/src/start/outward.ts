const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1']

/** Whether others than who sits at this machine can reach an installation: it listens on more than loopback, or says that it is reached under another name. */
export const isOutward = (host: string, origins: readonly string[]): boolean => !isHere(host) || origins.some((origin) => !isHere(new URL(origin).hostname))

const isHere = (host: string): boolean => LOOPBACK.includes(host) || host.endsWith('.localhost')
