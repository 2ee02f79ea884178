import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Missing } from './missing.ts'

const PACKAGES = ['libreoffice-writer-nogui', 'poppler-utils'] as const
const INSTALL = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`
const [DOTS_PER_INCH, INSTALL_MS, CONVERT_MS] = [150, 600_000, 300_000]
const FONTS = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')))

/** A page as dots from white (255) to black (0), row by row; `mm` of one dot. */
export type Picture = { width: number; height: number; dots: Uint8Array; mm: number }
export type Office = { convert(papers: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array>; draw(pdf: Uint8Array): readonly Picture[]; close(): void }

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0
const lacking = (): readonly string[] => [...(runs('soffice', '--version') ? [] : ['soffice']), ...(runs('pdftoppm', '-v') ? [] : ['pdftoppm'])]

/**
 * LibreOffice and what draws its pages, installed where this machine lets us; else the story is skipped by name. Letters come from the package the
 * product prints with, and from nothing else: what stands for Times New Roman on one machine would not on the next.
 */
export function openOffice(): Office {
  if (lacking().length > 0 && process.getuid?.() === 0 && runs('apt-get', '--version')) {
    console.log(`cài ${PACKAGES.join(', ')} (khoảng hai phút) …`)
    for (const line of ['apt-get update', INSTALL]) spawnSync('sh', ['-c', line], { stdio: 'ignore', timeout: INSTALL_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const still = lacking()
  if (still.length > 0) throw new Missing(`thiếu ${still.join(', ')}; cài: ${INSTALL}`)
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-office-'))
  const fonts = join(folder, 'fonts.conf')
  writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${join(folder, 'cache')}</cachedir><alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>`)
  return {
    convert: (papers) => converted(folder, fonts, papers),
    draw: (pdf) => drawn(folder, pdf),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function converted(folder: string, fonts: string, papers: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const [from, to] = [join(folder, 'docx'), join(folder, 'pdf')]
  mkdirSync(from, { recursive: true })
  for (const [name, bytes] of papers) writeFileSync(join(from, `${name}.docx`), bytes)
  const args = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', to, ...[...papers.keys()].map((name) => join(from, `${name}.docx`))]
  execFileSync('soffice', args, { stdio: 'ignore', timeout: CONVERT_MS, env: { ...process.env, FONTCONFIG_FILE: fonts } })
  return new Map([...papers.keys()].map((name) => [name, new Uint8Array(readFileSync(join(to, `${name}.pdf`)))]))
}

function drawn(folder: string, pdf: Uint8Array): readonly Picture[] {
  const file = join(folder, 'page.pdf')
  writeFileSync(file, pdf)
  const all = execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', file], { maxBuffer: 1 << 28, timeout: CONVERT_MS })
  const pages: Picture[] = []
  // A portable grey map: `P5 width height 255`, then the dots.
  for (let at = 0; at < all.length;) {
    const [head = '', width = '0', height = '0'] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(all.subarray(at, at + 40).toString('latin1')) ?? []
    if (head === '') throw new Error('pdftoppm drew something else')
    const [start, size] = [at + head.length, Number(width) * Number(height)]
    pages.push({ width: Number(width), height: Number(height), dots: all.subarray(start, start + size), mm: 25.4 / DOTS_PER_INCH })
    at = start + size
  }
  return pages
}
