/** Ms that the loop takes at 4x on the machine of docs/performance.md while it does nothing else: to this, long tasks are scaled. */
export const loopAtRest = 100

/** Always the same work, inside the page: how fast the machine is right now. The middle of five. */
export function fixedLoop(): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    const seen = new Map<string, number>()
    for (let n = 0; n < 240_000; n += 1) {
      const key = `key ${n % 500}`
      seen.set(key, (seen.get(key) ?? 0) + Math.sqrt(n))
    }
    return performance.now() - from
  })
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN
}
