type Bucket = { left: number; at: number }
const MINUTE_MS = 60_000
const MOST_SENDERS = 20_000

/**
 * A bucket of tokens for each sender: full at first, one token a request, filled again at `perMinute`. Of more than `most` senders the one
 * heard of longest ago is forgotten, which lets it begin anew: a flood from many addresses costs bounded memory and shuts nobody out.
 */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>()
  private readonly perMinute: number
  private readonly most: number

  constructor(perMinute: number, most = MOST_SENDERS) {
    this.perMinute = perMinute
    this.most = most
  }

  /** 0 when the request is taken, else the whole seconds after which the next one will be. `now` in milliseconds, never backwards. */
  take(sender: string, now: number): number {
    const before = this.buckets.get(sender)
    const full = before ? Math.min(this.perMinute, before.left + ((now - before.at) * this.perMinute) / MINUTE_MS) : this.perMinute
    const taken = full >= 1
    this.buckets.delete(sender)
    this.buckets.set(sender, { left: taken ? full - 1 : full, at: now })
    if (this.buckets.size > this.most) this.buckets.delete(this.buckets.keys().next().value as string)
    return taken ? 0 : Math.max(1, Math.ceil(((1 - full) * MINUTE_MS) / this.perMinute / 1000))
  }

  get senders(): number {
    return this.buckets.size
  }
}
