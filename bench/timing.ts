/** Milliseconds of the fastest of so many rounds. */
export async function best(rounds: number, work: () => Promise<void>): Promise<number> {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await work()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

/** Milliseconds of the middle one of so many rounds, after one that is not counted. */
export async function middle(rounds: number, work: (nth: number) => Promise<unknown>): Promise<number> {
  await work(-1)
  const times: number[] = []
  for (let nth = 0; nth < rounds; nth++) {
    const began = performance.now()
    await work(nth)
    times.push(performance.now() - began)
  }
  return medianOf(times)
}

export const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
