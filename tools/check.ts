// The checks of the house: one line each, every finding below its check, exit code 1 when there is one. `node tools/check.ts links` runs one.
import { fileURLToPath } from 'node:url'
import { checkAsvs } from './asvs/check-asvs.ts'
import { checkFloors } from './floors/check-floors.ts'
import { checkGlossary } from './glossary/check-glossary.ts'
import { checkLinks } from './links/check-links.ts'
import { checkPromise } from './promise/check-promise.ts'
import { checkPureCore } from './pure-core/check-pure-core.ts'
import { checkSizes } from './sizes/check-sizes.ts'
import { checkSpeech } from './speech/check-speech.ts'
import type { Check } from './tree/finding.ts'

const CHECKS: Readonly<Record<string, Check>> = {
  floors: checkFloors,
  'pure-core': checkPureCore,
  glossary: checkGlossary,
  links: checkLinks,
  sizes: checkSizes,
  promise: checkPromise,
  speech: checkSpeech,
  asvs: checkAsvs,
}

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in CHECKS))
if (unknown.length > 0) {
  console.error(`No check named ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}. Example: npm run check -- links`)
  process.exit(2)
}
for (const [name, check] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { looked, of, findings, remarks = [] } = check(root)
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${name}: ${looked} ${of}, ${findings.length} found${remarks.map((remark) => ` · ${remark}`).join('')}`)
  for (const { where, what } of findings) console.log(`    ${where}: ${what}`)
  if (findings.length > 0) process.exitCode = 1
}
