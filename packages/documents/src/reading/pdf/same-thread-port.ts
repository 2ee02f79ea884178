import { getResolvedPDFJS } from 'unpdf'

type Listener = (event: { data: unknown }) => void

/** Lists and records copied, and samples that are not handed over for good; whatever else is said is never written to again. */
function copied(value: unknown, handedOver: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => copied(each, handedOver))
  if (value instanceof Uint8Array || value instanceof Uint8ClampedArray) return handedOver.includes(value.buffer) ? value : value.slice()
  const kind = Object.getPrototypeOf(value) as unknown
  if (kind !== Object.prototype && kind !== null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = copied((value as Record<string, unknown>)[key], handedOver)
  return copy
}

/** The way between the two halves of the library when both run in one thread. Its own way writes out and reads in again all that goes over it, a tenth of what a page costs. */
class SameThreadPort {
  readonly #listeners = new Set<Listener>()
  readonly #later = Promise.resolve()

  postMessage(said: unknown, handedOver: readonly unknown[] | null = []) {
    const event = { data: copied(said, handedOver ?? []) }
    void this.#later.then(() => { for (const listener of this.#listeners) listener.call(this, event) })
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}) {
    this.#listeners.add(listener)
    signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_: 'message', listener: Listener) {
    this.#listeners.delete(listener)
  }
}

/** The half that parses. The library leaves its door here for whoever sets it up in the same thread. */
type Parsing = { pdfjsWorker: { WorkerMessageHandler: { initializeFromPort: (port: SameThreadPort) => void } } }

async function setUp() {
  const { PDFWorker } = await getResolvedPDFJS()
  const port = new SameThreadPort()
  const worker = PDFWorker.create({ port: port as never, verbosity: 0 })
  ;(globalThis as unknown as Parsing).pdfjsWorker.WorkerMessageHandler.initializeFromPort(port)
  return worker
}
let worker: ReturnType<typeof setUp> | undefined

/** What parses all PDFs of this thread, set up with the first. */
export const sameThreadWorker = () => (worker ??= setUp())
