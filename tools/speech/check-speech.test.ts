import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { checkSpeech } from './check-speech.ts'

it('passes plain speech', () => {
  const root = plant({
    'README.md': 'Sessions of sign-in end after a day; an issue of the bulletin; data lies in ./data, work in packages/work/src.\n',
    'package-lock.json': '{ "packages": { "node_modules/a": { "version": "1.0.0", "integrity": "sha512-x" } } }',
    'packages/core/src/a.test.ts': `readFileSync('../shared/reference.json')\n`,
    '.npmrc': 'fund=false\n',
    'docs/screens/desk.png': 'issue #1',
  })
  expect(checkSpeech(root)).toMatchObject({ looked: 4, findings: [] })
})

it.each([
  ['docs/a.md', 'see /home/lan/phoihop', 'a path of one machine'],
  ['packages/core/src/a.ts', `// /work/main/tools`, 'a path of one machine'],
  ['docs/a.md', 'C:\\Users\\lan', 'a path of one machine'],
  ['packages/core/src/a.ts', `readFileSync('../shared/x.json')`, 'outside the repository'],
  ['package-lock.json', '"resolved": "https://packages.example/a.tgz"', 'packages came from'],
  ['.npmrc', 'registry=https://packages.example', 'packages came from'],
  ['docs/a.md', 'from registry.npmjs.org', 'packages came from'],
  ['docs/a.md', 'closes issue #12', 'handed out'],
  ['CHANGELOG.md', 'left for the next session', 'how the work was done'],
  ['docs/a.md', 'as requested, the desk', 'handed out'],
  ['packages/core/src/a.ts', '// TODO later', 'note to self'],
])('catches in %s: %s', (path, text, says) => {
  const { findings } = checkSpeech(plant({ [path]: `first\n${text}\n` }))
  expect(findings[0]).toEqual({ where: `${path}:2`, what: expect.stringContaining(says) })
})
