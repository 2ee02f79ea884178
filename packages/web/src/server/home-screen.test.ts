import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { expect, it } from 'vitest'
import { Layout } from '../root.tsx'
import { SECURITY_HEADERS } from './security-headers.ts'
import { readStaticFiles, serveFile } from './static-files.ts'

const files = readStaticFiles(fileURLToPath(new URL('../../public/', import.meta.url)))
const bytesOf = (address: string): Buffer => Buffer.from(files.get(address)?.bytes ?? [])
type Manifest = { name: string; short_name: string; start_url: string; display: string; background_color: string; theme_color: string; icons: readonly { src: string; sizes: string; type: string; purpose?: string }[] }
const manifest = JSON.parse(bytesOf('/app.webmanifest').toString() || '{}') as Manifest
const [light = ''] = readFileSync(new URL('../design/tokens.css', import.meta.url), 'utf8').split('@media')
const token = (name: string): string => new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1] ?? ''

/** Size, whether there is an alpha channel, and the first pixel: of a first row whatever filter leaves it as it is. PNG, 9.2 and 11.2. */
function pictureOf(address: string): { size: string; hasAlpha: boolean; corner: string } {
  const png = bytesOf(address)
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const hasAlpha = png[25] === 6
  return { size: `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, hasAlpha, corner: inflateSync(Buffer.concat(parts)).subarray(1, hasAlpha ? 5 : 4).toString('hex') }
}

it('the manifest is served as one, and read under the policy', () => {
  const file = files.get('/app.webmanifest')
  const response = file && serveFile(file, null, SECURITY_HEADERS)
  expect(response?.headers.get('content-type')).toBe('application/manifest+json')
  expect(response?.headers.get('content-security-policy')).toContain("manifest-src 'self'")
})

it('opens the desk in a window of its own, in the colours of the pages', () => {
  expect(manifest).toMatchObject({ name: 'Phối Hợp', short_name: 'Phối Hợp', start_url: '/', display: 'standalone', background_color: token('ground'), theme_color: token('accent') })
  expect(bytesOf('/favicon.svg').toString()).toContain(token('accent'))
})

it('has icons of the sizes it says: round corners to be shown as they are, whole squares where the telephone cuts them', () => {
  expect(manifest.icons.map(({ src, purpose }) => [src, purpose])).toEqual([['/icon-192.png', undefined], ['/icon-512.png', undefined], ['/icon-whole-512.png', 'maskable']])
  for (const { src, sizes, type, purpose } of manifest.icons) {
    expect([src, type, pictureOf(src)]).toEqual([src, 'image/png', { size: sizes, hasAlpha: !purpose, corner: purpose ? token('accent').slice(1) : '00000000' }])
  }
  expect(pictureOf('/apple-touch-icon.png')).toEqual({ size: '180x180', hasAlpha: false, corner: token('accent').slice(1) })
})

it('every page leads to it', () => {
  const Stub = createRoutesStub([{ id: 'root', path: '*', Component: () => createElement(Layout, undefined, 'x') }])
  const html = renderToString(createElement(Stub, { initialEntries: ['/'] }))
  const leads = [...html.matchAll(/<link rel="(manifest|apple-touch-icon)" href="([^"]+)"/g)].map(([, rel, href]) => [rel, href])
  expect(leads).toEqual([['apple-touch-icon', '/apple-touch-icon.png'], ['manifest', '/app.webmanifest']])
  for (const [, href] of leads) expect(files.has(href as string)).toBe(true)
})
