import { once } from 'node:events'
import type { RunningServer } from './server.ts'

/** Of a server started with this its memory can be asked for; it listens to a debugger only once asked. */
export const ASKABLE = { NODE_OPTIONS: '--inspect-port=127.0.0.1:0' }

const COLLECT = 'HeapProfiler.collectGarbage'
const MEASURE = { expression: 'JSON.stringify(process.memoryUsage())' }
const UNTIL_MS = 10_000

/** What a server started with ASKABLE holds once its garbage is collected, in MB: the whole process and its heap. Before that the figure tells how lazy the collector was, not what is kept. */
export async function heldMemory(server: RunningServer): Promise<{ resident: number; heap: number }> {
  server.process.kill('SIGUSR1')
  const socket = new WebSocket(await debuggerOf(server))
  await once(socket, 'open')
  await ask(socket, 'HeapProfiler.enable')
  for (let round = 0; round < 2; round++) await ask(socket, COLLECT)
  const { result } = (await ask(socket, 'Runtime.evaluate', MEASURE)) as { result: { value: string } }
  socket.close()
  const { rss, heapUsed } = JSON.parse(result.value) as { rss: number; heapUsed: number }
  return { resident: Math.round(rss / 2 ** 20), heap: Math.round(heapUsed / 2 ** 20) }
}

async function debuggerOf(server: RunningServer): Promise<string> {
  for (const until = Date.now() + UNTIL_MS; Date.now() < until; await new Promise((settle) => setTimeout(settle, 50))) {
    const address = /Debugger listening on (ws:\S+)/.exec(server.output())?.[1]
    if (address) return address
  }
  throw new Error(`the server opened no debugger in ${UNTIL_MS} ms:\n${server.output().slice(-500)}`)
}

let asked = 0
function ask(socket: WebSocket, method: string, params: object = {}): Promise<unknown> {
  const id = ++asked
  return new Promise((settle, fail) => {
    const hear = ({ data }: MessageEvent) => {
      const answer = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: { message: string } }
      if (answer.id !== id) return
      socket.removeEventListener('message', hear)
      if (answer.error) fail(new Error(`${method}: ${answer.error.message}`))
      else settle(answer.result)
    }
    socket.addEventListener('message', hear)
    socket.send(JSON.stringify({ id, method, params }))
  })
}
