import { describe, expect, it } from 'vitest'
import { PageCache } from './page-cache.ts'

const page = (body: string) => ({ body, headers: {} })

describe('the cache of rendered pages', () => {
  it('answers what was put, and nothing else', () => {
    const cache = new PageCache()
    cache.put('an officer, revision 1', page('desk'))
    expect(cache.get('an officer, revision 1')?.body).toBe('desk')
    expect(cache.get('an officer, revision 2')).toBeUndefined()
  })

  it('lets the page read longest ago go when it is full', () => {
    const cache = new PageCache(40)
    cache.put('a', page('aaaaaaaa'))
    cache.put('b', page('bbbbbbbb'))
    cache.get('a')
    cache.put('c', page('cccccccc'))
    expect([cache.get('a')?.body, cache.get('b'), cache.get('c')?.body]).toEqual(['aaaaaaaa', undefined, 'cccccccc'])
  })

  it('counts a page put twice once', () => {
    const cache = new PageCache(40)
    for (let again = 0; again < 5; again++) cache.put('a', page('aaaaaaaa'))
    cache.put('b', page('bbbbbbbb'))
    expect([cache.get('a')?.body, cache.get('b')?.body]).toEqual(['aaaaaaaa', 'bbbbbbbb'])
  })

  it('does not keep what is larger than all of it', () => {
    const cache = new PageCache(10)
    cache.put('a', page('aaaaaaaa'))
    expect(cache.get('a')).toBeUndefined()
  })
})
