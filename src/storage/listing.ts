import { cardOf, type Card } from '#domain/plan/card.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { choose } from './choose.ts'
import { planIn } from './keys.ts'
import type { Kit } from './memory.ts'
import type { Reading } from './reading.ts'

/** A plan that is there but does not open here: it is listed, so that nobody thinks it gone. */
export interface UnreadableCard {
  readonly planId: string
  readonly unreadable: true
  readonly why: 'newer' | 'damaged'
}
export type ShelfCard = Card | UnreadableCard

/** Every plan of this device, one card each. A plan that is open does not need it, so it is loaded with the first list. */
export async function listing({ homes: { page, database } }: Kit, { held, learn }: Reading, marks: (plan: Plan) => readonly string[]): Promise<readonly ShelfCard[]> {
  const records = (await database?.all().catch(() => [])) ?? []
  records.forEach(learn)
  const inPage = page?.keys().flatMap((key) => planIn('plan', key) ?? []) ?? []
  const planIds = new Set([...inPage, ...records.map((each) => each.planId)])
  return [...planIds].flatMap((planId): readonly ShelfCard[] => {
    const { opened } = choose(held(planId, records.find((each) => each.planId === planId)))
    if (opened.is === 'missing') return []
    if (opened.is === 'open') return [cardOf(opened.envelope, marks(opened.envelope.plan))]
    return [{ planId, unreadable: true, why: opened.is === 'newer' ? 'newer' : 'damaged' }]
  })
}
