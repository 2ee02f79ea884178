import { fileURLToPath } from 'node:url'

/** The folder that holds `programmes/`, `registers/` and `packages/`. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
