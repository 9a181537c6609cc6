import { expect, test } from '@playwright/test'
import { typeAndKill } from './support/killing.ts'

// The short form of `npm run test:kill`.
for (const size of [5, 500]) {
  test(
    `a browser that is killed a second after the last key has lost nothing of a plan of ${size} kB`,
    { tag: '@long' },
    async ({ baseURL }) => {
      const { typed, found, later } = await typeAndKill(baseURL ?? '', size, 1000)
      expect(later ?? found).toBe(typed)
    },
  )
}
