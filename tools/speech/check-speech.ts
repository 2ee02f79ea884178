import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { listFiles } from '../tree/list-files.ts'
import { UNSPOKEN } from './unspoken.ts'

/** This folder names the words in order to refuse them. */
const SELF = 'tools/speech/'
const NOT_TEXT = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|docx|xlsx|zip|br|gz|webp)$/i

/** The project speaks of itself alone: no path of one machine, no host a package came from, no talk of how the work was handed out. */
export function checkSpeech(root: string): Checked {
  const files = listFiles(root).filter((path) => !path.startsWith(SELF) && !NOT_TEXT.test(path))
  return { looked: files.length, of: 'files', findings: files.flatMap((path) => spoken(path, readFileSync(join(root, path), 'utf8'))) }
}

function spoken(path: string, text: string): readonly Finding[] {
  const rules = UNSPOKEN.filter((rule) => (rule.only?.test(path) ?? true) && !(rule.except?.test(path) ?? false) && rule.words.test(text))
  if (rules.length === 0) return []
  return text.split('\n').flatMap((line, at) =>
    rules.flatMap((rule) => {
      const found = rule.words.exec(line)
      return found ? [{ where: `${path}:${at + 1}`, what: `"${found[0].trim()}" is ${rule.is}` }] : []
    }))
}
