import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { Missing } from './missing.ts'

/** No Chromium can run on this machine: the story is skipped, loudly. */
export class NoBrowser extends Missing {}

const QUIET = ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--no-first-run', '--font-render-hinting=none',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-domain-reliability']

/** A Chromium: the one named by CHROMIUM, the one that comes with the registry packages, or the system's; whichever starts first. */
export async function openBrowser(): Promise<Browser> {
  const tried: string[] = []
  for (const candidate of [process.env.CHROMIUM, await shipped(), '/usr/bin/chromium', '/usr/bin/google-chrome']) {
    if (!candidate || !existsSync(candidate)) continue
    try {
      return await chromium.launch({ executablePath: candidate, args: QUIET, headless: true })
    } catch (error) {
      tried.push(`${candidate}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  throw new NoBrowser(`không có Chromium nào chạy được ở đây (${tried.join('; ') || 'không tìm thấy'}); cài: apt-get install chromium`)
}

async function shipped(): Promise<string | undefined> {
  try {
    const { default: package_ } = await import('@sparticuz/chromium')
    return await package_.executablePath()
  } catch {
    return undefined
  }
}
