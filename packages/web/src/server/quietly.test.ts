import { expect, it } from 'vitest'
import { quietly } from './quietly.ts'

it('passes on every byte, and of a failure only that there was one', async () => {
  const heard: unknown[] = []
  const body = (end: (stream: ReadableStreamDefaultController<Uint8Array>) => void) => {
    let sent = false
    return new ReadableStream<Uint8Array>({ pull: (stream) => { if (sent) return end(stream); sent = true; stream.enqueue(new TextEncoder().encode('một')) } })
  }
  expect(await new Response(quietly(body((stream) => stream.close()), (error) => heard.push(error))).text()).toBe('một')
  const failure = new Error('relation "account" does not exist')
  await expect(new Response(quietly(body((stream) => stream.error(failure)), (error) => heard.push(error))).text()).rejects.toThrow('broken off')
  expect(heard).toEqual([failure])
})
