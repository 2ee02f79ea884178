/** `squeezed` is made when the first browser asks for it. */
export type Page = { body: Uint8Array<ArrayBuffer>; headers: Readonly<Record<string, string>>; squeezed?: Promise<Uint8Array<ArrayBuffer>> }

const CACHE_BYTES = 32 * 1024 * 1024

/** Rendered pages by everything they depend on; the least recently read leaves first when `most` bytes are kept. */
export class PageCache {
  private readonly pages = new Map<string, Page>()
  private readonly most: number
  private kept = 0

  constructor(most = CACHE_BYTES) {
    this.most = most
  }

  get(key: string): Page | undefined {
    const page = this.pages.get(key)
    if (page === undefined) return undefined
    this.pages.delete(key)
    this.pages.set(key, page)
    return page
  }

  put(key: string, page: Page): void {
    this.drop(key)
    if (sizeOf(page) > this.most) return
    this.pages.set(key, page)
    this.kept += sizeOf(page)
    for (const oldest of this.pages.keys()) {
      if (this.kept <= this.most) return
      this.drop(oldest)
    }
  }

  private drop(key: string): void {
    const page = this.pages.get(key)
    if (page === undefined) return
    this.pages.delete(key)
    this.kept -= sizeOf(page)
  }
}

const sizeOf = (page: Page): number => page.body.length
