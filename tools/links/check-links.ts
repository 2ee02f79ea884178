import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { listFiles } from '../tree/list-files.ts'
import { anchorsIn } from './anchors-in.ts'

/** Every relative link and picture in every .md leads somewhere: the file is there, and so is the heading after the `#`. */
export function checkLinks(root: string): Checked {
  const pages = listFiles(root).filter((path) => path.endsWith('.md'))
  let looked = 0
  const findings = pages.flatMap((page) => {
    const links = linksIn(readFileSync(join(root, page), 'utf8'))
    looked += links.length
    return links.flatMap(({ to, line }) => deadLink(root, page, to).map((what): Finding => ({ where: `${page}:${line}`, what })))
  })
  return { looked, of: 'links', findings }
}

type Link = { to: string; line: number }

function linksIn(text: string): readonly Link[] {
  let fenced = false
  return text.split('\n').flatMap((line, at) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
    if (fenced) return []
    const plain = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
    const inline = [...plain.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g), ...plain.matchAll(/(?:src|href)="([^"]+)"/g), ...plain.matchAll(/^\[[^\]]+\]:\s+(\S+)/g)]
    return inline.map((match) => ({ to: match[1] ?? '', line: at + 1 })).filter(({ to }) => !/^[a-z][a-z+.-]*:/i.test(to))
  })
}

function deadLink(root: string, page: string, to: string): readonly string[] {
  const [path = '', anchor] = to.split('#')
  if (path.startsWith('/')) return [`${to} starts at the root of a machine: write it relative to this page`]
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path))
  if (target.startsWith('..')) return [`${to} leaves the repository`]
  if (!existsSync(join(root, target))) return [`${to} leads nowhere`]
  if (anchor === undefined || anchor === '' || !target.endsWith('.md') || statSync(join(root, target)).isDirectory()) return []
  const anchors = anchorsIn(readFileSync(join(root, target), 'utf8'))
  return anchors.has(decodeURIComponent(anchor)) ? [] : [`${to}: ${target} has no heading of that name`]
}
