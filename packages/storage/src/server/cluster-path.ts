/**
 * How PostgreSQL is told its folder. Under root it runs as another user, who may not be able to walk there (a home or temporary folder of
 * root); but it is started inside, and Linux lets a process name where it already is.
 */
export const pathFromInside = (cluster: string): string => (process.platform === 'linux' && process.getuid?.() === 0 ? '/proc/self/cwd' : cluster)
