import { expect, expectTypeOf, test } from 'vitest'
import type { Current } from '../plan/current.ts'
import type { Own, Plan } from '../plan/plan.ts'
import type { DocumentAbout } from './documents.ts'
import type { checklistFacts } from './checklist.ts'
import type { noticeFacts } from './notice.ts'
import type { timelineFacts } from './timeline.ts'
import { documents } from './list.ts'

type Taken = Parameters<DocumentAbout['missing']>[0]

test('papers take what counts: neither the stored plan nor what the founder keeps to themselves fits, by type', () => {
  expectTypeOf<Taken>().toEqualTypeOf<Current>()
  expectTypeOf<Plan>().not.toExtend<Taken>()
  expectTypeOf<Own>().not.toExtend<Taken>()
  expectTypeOf<{ plan: Plan; own: Own }>().not.toExtend<Taken>()
  for (const _ of documents) {
    expectTypeOf<Parameters<typeof checklistFacts>[0]>().toEqualTypeOf<Current>()
    expectTypeOf<Parameters<typeof noticeFacts>[0]>().toEqualTypeOf<Current>()
    expectTypeOf<Parameters<typeof timelineFacts>[0]>().toEqualTypeOf<Current>()
  }
  expect(documents.length).toBeGreaterThan(0)
})
