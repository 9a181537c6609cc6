import type { CDPSession } from '@playwright/test'
import { roundTrip } from '../visit.ts'

export interface Network {
  /** What was asked for, and came, in the first so many ms. */
  readonly until: (ms: number) => { readonly waves: number; readonly kB: number; readonly files: number }
}

/** Listens to what a page fetches. Call it before the page is asked for. */
export async function listen(devTools: CDPSession): Promise<Network> {
  const asked: number[] = []
  const came: { readonly at: number; readonly bytes: number }[] = []
  devTools.on('Network.requestWillBeSent', ({ timestamp }) => void asked.push(timestamp * 1000))
  devTools.on(
    'Network.loadingFinished',
    ({ timestamp, encodedDataLength }) => void came.push({ at: timestamp * 1000, bytes: encodedDataLength }),
  )
  await devTools.send('Network.enable')
  return {
    until: (ms) => {
      const from = asked[0] ?? 0
      const files = asked.filter((at) => at - from <= ms)
      const bytes = came.filter(({ at }) => at - from <= ms).reduce((sum, each) => sum + each.bytes, 0)
      return { waves: wavesOf(files), kB: bytes / 1000, files: files.length }
    },
  }
}

/** Whatever is asked for within a round trip cannot have waited for an answer to what was asked first: that is one wave. */
function wavesOf(asked: readonly number[]): number {
  let waves = 0
  let from = Number.NEGATIVE_INFINITY
  for (const at of asked.toSorted((a, b) => a - b)) {
    if (at - from < roundTrip) continue
    waves += 1
    from = at
  }
  return waves
}
