const V4_IN_V6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
const GROUPS_OF_A_LINE = 4

/**
 * The network a client's address belongs to, as far as one line may choose freely: the address itself, of IPv6 the first 64 bits (a home or
 * an office gets at least as many, and would otherwise have a bucket for each of its addresses).
 */
export function networkOf(client: string): string {
  const mapped = V4_IN_V6.exec(client)?.[1]
  if (mapped) return mapped
  if (!client.includes(':')) return client.slice(0, 64)
  const [head = '', tail] = client.toLowerCase().split('%')[0]?.split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after].slice(0, GROUPS_OF_A_LINE)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '').slice(0, 4)).join(':')}::/64`
}
