import { expect, it } from 'vitest'
import { mustEncrypt, openPost } from './post.ts'
import { openMailServer } from './mail-server.fixture.ts'

it.each<[string, boolean]>([
  ['smtp://a:b@mail.ba-cau.example:587', true], ['smtp://10.0.0.5', true], ['smtp://127.0.0.1.ba-cau.example', true], ['smtp://mail.ba-cau.example?requireTLS=true', true], ['smtp://mail.ba-cau.example?ignoreTLS=true', true],
  ['smtp://127.0.0.1:25', false], ['smtp://localhost', false], ['smtp://[::1]:25', false], ['smtp://mail.ba-cau.example?requireTLS=false', false],
])('%s is encrypted: %s', (url, encrypted) => expect(mustEncrypt(url)).toBe(encrypted))

it('says nothing of a letter on a line that cannot be encrypted', async () => {
  const server = await openMailServer()
  const post = openPost({ url: `${server.url}?requireTLS=true`, from: 'phoihop@ba-cau.example', connections: 1 })
  const letter = { messageId: '<a@ba-cau.example>', to: 'vanthu@ba-cau.example', subject: 'Việc cần làm', text: 'Bàn làm việc' }
  expect(await post.send(letter)).toEqual({ code: 500, about: 'sender' })
  post.close()
  const open = openPost({ url: server.url, from: 'phoihop@ba-cau.example', connections: 1 })
  expect(await open.send(letter)).toEqual({ code: 250, about: 'message' })
  open.close()
  expect(server.taken).toHaveLength(1)
  await server.close()
})
