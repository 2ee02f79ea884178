import { describe, expect, it } from 'vitest'
import { PageCache } from './page-cache.ts'

const page = (body: string) => ({ body: new TextEncoder().encode(body), headers: {} })
const textOf = (found: { body: Uint8Array } | undefined) => found && new TextDecoder().decode(found.body)

describe('the cache of rendered pages', () => {
  it('answers what was put, and nothing else', () => {
    const cache = new PageCache()
    cache.put('an officer, revision 1', page('desk'))
    expect(textOf(cache.get('an officer, revision 1'))).toBe('desk')
    expect(cache.get('an officer, revision 2')).toBeUndefined()
  })

  it('lets the page read longest ago go when it is full', () => {
    const cache = new PageCache(20)
    cache.put('a', page('aaaaaaaa'))
    cache.put('b', page('bbbbbbbb'))
    cache.get('a')
    cache.put('c', page('cccccccc'))
    expect([cache.get('a'), cache.get('b'), cache.get('c')].map(textOf)).toEqual(['aaaaaaaa', undefined, 'cccccccc'])
  })

  it('counts a page put twice once', () => {
    const cache = new PageCache(20)
    for (let again = 0; again < 5; again++) cache.put('a', page('aaaaaaaa'))
    cache.put('b', page('bbbbbbbb'))
    expect([cache.get('a'), cache.get('b')].map(textOf)).toEqual(['aaaaaaaa', 'bbbbbbbb'])
  })

  it('does not keep what is larger than all of it', () => {
    const cache = new PageCache(7)
    cache.put('a', page('aaaaaaaa'))
    expect(cache.get('a')).toBeUndefined()
  })
})
