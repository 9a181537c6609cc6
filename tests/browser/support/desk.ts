import 'temporal-polyfill/global'
import type { BrowserContext, Page } from '@playwright/test'
import type { DeskEntry } from '../../../src/domain/desk/entry.ts'
import type { Library } from '../../../src/domain/desk/library.ts'
import { envelopeText } from '../../../src/domain/plan/envelope.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { envelopeWith } from '../../support/envelopeWith.ts'

interface Desk {
  readonly plans: Readonly<Record<string, Plan>>
  readonly entries?: readonly DeskEntry[]
  readonly library?: Library
  /** Not opened by the counselor yet, in any tab. */
  readonly covered?: true
}

/** Puts plans and a counselor's records on the device before the page opens for the first time. */
export async function seedDesk(
  where: Page | BrowserContext,
  { plans, entries = [], library, covered }: Desk,
): Promise<void> {
  const texts = [
    ...Object.entries(plans).map(([planId, plan]) => [
      `shg:plan:${planId}`,
      envelopeText({ ...envelopeWith(plan), planId, savedAt: '2026-11-02T18:00:00.000Z' }),
    ]),
    ...entries.map((entry) => [`shg:desk:plan:${entry.planId}`, JSON.stringify({ ...entry, revision: 1 })]),
    ...(covered ? [] : [['shg:desk', 'yes']]),
    ...(library ? [['shg:desk:library', JSON.stringify({ ...library, revision: 1 })]] : []),
  ]
  await where.addInitScript(
    ({ all, open }) => {
      if (!location.protocol.startsWith('http') || localStorage.getItem('seeded') !== null) return
      for (const [key = '', value = ''] of all) localStorage.setItem(key, value)
      localStorage.setItem('seeded', 'yes')
      if (open) sessionStorage.setItem('desk', 'open')
    },
    { all: texts, open: !covered },
  )
}
