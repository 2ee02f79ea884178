import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { anchorOf } from './anchors-in.ts'
import { checkLinks } from './check-links.ts'

const glossary = '# Words\n\n## Việc chưa có chủ\n\n## Twice\n\n## Twice\n'

it('passes links that lead somewhere, and does not follow the web or code', () => {
  const page = [
    '[words](../GLOSSARY.md#việc-chưa-có-chủ) and [again](../GLOSSARY.md#twice-1) ![desk](screens/desk.png "My desk")',
    '[here](#first) [web](https://example.org/x) [mail](mailto:a@b.c) `[code](nowhere.md)` [folder](screens)', '```', '[fenced](nowhere.md)', '```', '# First', '[ref]: ../GLOSSARY.md',
  ].join('\n')
  expect(checkLinks(plant({ 'GLOSSARY.md': glossary, 'docs/page.md': page, 'docs/screens/desk.png': '' }))).toMatchObject({ looked: 6, findings: [] })
})

it.each([
  ['[a](missing.md)', 'missing.md leads nowhere'],
  ['![a](screens/desk.png)', 'screens/desk.png leads nowhere'],
  ['<img src="desk.png">', 'desk.png leads nowhere'],
  ['[a](../GLOSSARY.md#orphans)', 'has no heading of that name'],
  ['[a](#nowhere)', 'has no heading of that name'],
  ['[a](/etc/hosts)', 'root of a machine'],
  ['[a](../../elsewhere/x.md)', 'leaves the repository'],
])('catches %s', (text, says) => {
  const { findings } = checkLinks(plant({ 'GLOSSARY.md': glossary, 'docs/page.md': `first\n${text}\n` }))
  expect(findings).toEqual([{ where: 'docs/page.md:2', what: expect.stringContaining(says) }])
})

it.each([
  ['What works, today', 'what-works-today'],
  ['`npm start` & more', 'npm-start--more'],
  ['See [the desk](desk.md)', 'see-the-desk'],
])('heading %s is entered by #%s', (heading, anchor) => expect(anchorOf(heading)).toBe(anchor))
