import { expect, it } from 'vitest'
import { readGroupTexts } from './group-texts.ts'

it.each([[undefined, false], ['', false], ['off', false], ['on', true]])('PHOIHOP_GROUP_TEXTS=%s: %s', (said, offered) => expect(readGroupTexts({ PHOIHOP_GROUP_TEXTS: said })).toEqual({ ok: true, value: offered }))
it('says what it may be', () => expect(readGroupTexts({ PHOIHOP_GROUP_TEXTS: 'yes' })).toMatchObject({ refusals: [{ code: 'wrong-usage', because: expect.stringContaining('on hoặc off') }] }))
