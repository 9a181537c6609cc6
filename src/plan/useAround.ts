import { useSelector } from '@xstate/react'
import { current } from '#domain/plan/current.ts'
import { usePlanActor } from './planActor.ts'
import { around, type Around } from './steps.ts'

/** Where a page stands in its section now. Whoever asks is drawn anew only when that changes, not at every key. */
export const useAround = (section: string, step: string): Around =>
  useSelector(usePlanActor(), ({ context }) => around(current(context.plan, context.today), section, step), isSame)

const isSame = (one: Around, other: Around): boolean =>
  one.page === other.page && one.pages === other.pages && one.back === other.back && one.next === other.next
