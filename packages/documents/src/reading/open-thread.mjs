// Plain JavaScript, because it runs before the cache of compiled code is there: without that cache the first TypeScript file of a thread costs a fifth of a second.
import { enableCompileCache } from 'node:module'
import { workerData } from 'node:worker_threads'

if (workerData.cache !== undefined) enableCompileCache(workerData.cache)
await import('./reading-worker.ts')
