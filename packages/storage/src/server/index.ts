export { findRunning } from './find-running.ts'
export { startedAt } from './process-identity.ts'
export { startServer, type Server, type ServerOptions } from './start-server.ts'
