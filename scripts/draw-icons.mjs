import { readFileSync } from 'node:fs'
import sharp from 'sharp'

/**
 * Draws the icons of the home screen from the mark in the browser's tab: `node scripts/draw-icons.mjs`, after the mark or the accent changed. A telephone
 * cuts its own corners, so that it is given the whole square; a browser shows what it gets, so that it is given round ones.
 */
const FOLDER = new URL('../packages/web/public/', import.meta.url)
const round = readFileSync(new URL('favicon.svg', FOLDER), 'utf8')
const square = round.replace(/ rx="\d+"/, '')
const [, ground = ''] = /fill="(#[0-9a-f]{6})"/.exec(round) ?? []

const drawn = (svg, size) => sharp(Buffer.from(svg), { density: 72 * (size / 32) }).resize(size, size)
for (const size of [192, 512]) await drawn(round, size).png({ compressionLevel: 9 }).toFile(new URL(`icon-${size}.png`, FOLDER).pathname)
for (const [name, size] of [['icon-whole-512', 512], ['apple-touch-icon', 180]]) await drawn(square, size).flatten({ background: ground }).png({ compressionLevel: 9 }).toFile(new URL(`${name}.png`, FOLDER).pathname)
