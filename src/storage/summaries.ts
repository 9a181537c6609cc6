import { cardOf, type Card, type Derived } from '#domain/plan/card.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { choose, type Held } from './choose.ts'
import type { CardRecord, PlanRecord } from './database.ts'
import { pageGone } from './gone.ts'
import { keys, planIn } from './keys.ts'
import type { Kit } from './memory.ts'
import { printOf } from './fingerprint.ts'

/** A plan that is there but does not open here: it is listed, so that nobody thinks it gone. */
export interface UnreadableCard {
  readonly planId: string
  readonly unreadable: true
  readonly why: 'newer' | 'damaged'
}
export type ListedCard = Card | UnreadableCard
/** What follows from a plan by the rules of the stages, which storage does not know. */
export type Derive = (plan: Plan) => Derived

/**
 * Lists every plan of this device. Whoever has two hundred must not wait until all are read: a card that was made of the
 * very text which counts is taken as it is. Any other plan is read, and its card kept for the next time.
 * `refreshed` is called when standings that were assessed on another day have been assessed anew.
 */
export function cardList(
  { backends: { page, database }, settings: { now, idle }, memory }: Kit,
  refreshed: () => void,
) {
  const day = () => now().slice(0, 10)
  const held = (planId: string, record: PlanRecord | undefined): Held => ({
    page: page?.read(keys.plan(planId)),
    pageGone: pageGone(page, planId),
    database: record,
  })
  /** Whether reading both backends would give what the card says. */
  const counts = ({ planId, revision, print }: CardRecord) => {
    const text = page?.read(keys.plan(planId))
    if (text !== undefined)
      return print !== undefined && printOf(text) === print && (pageGone(page, planId) ?? -1) <= revision
    return print === undefined || (pageGone(page, planId) ?? -1) <= revision
  }

  /** Reads one plan: what to list of it, and the card to keep where the database holds the text that counts. */
  const read = async (
    planId: string,
    derive: Derive | undefined,
  ): Promise<{ readonly listed?: ListedCard; readonly keep?: CardRecord }> => {
    const record = await database?.read(planId).catch(() => undefined)
    const { opened, text } = choose(held(planId, record))
    const of = record && { planId, revision: record.revision }
    if (opened.is === 'missing') return of && record.text === undefined ? { keep: of } : {}
    if (opened.is !== 'open')
      return { listed: { planId, unreadable: true, why: opened.is === 'newer' ? 'newer' : 'damaged' } }
    const card = cardOf(opened.envelope, derive?.(opened.envelope.plan))
    if (!of || text === undefined || record.text !== text || record.revision !== opened.envelope.revision)
      return { listed: card }
    memory.confirm(planId, record.revision)
    return { listed: card, keep: { ...of, print: printOf(text), card, ...(derive && { judgedOn: day() }) } }
  }
  const keep = async (made: readonly CardRecord[]) => {
    if (made.length > 0) await database?.keepCards(made).catch(() => {})
  }

  /** Assesses anew what was assessed on another day, one plan at a time while nobody waits for anything. */
  const refresh = async (planIds: readonly string[], derive: Derive) => {
    for (const planId of planIds) {
      await idle?.()
      const made = await read(planId, derive)
      if (made.keep) await keep([made.keep])
    }
    refreshed()
  }
  let refreshing: string | undefined

  return async (derive?: Derive): Promise<readonly ListedCard[]> => {
    const kept = await database?.cards().catch(() => undefined)
    const inPage = page?.keys().flatMap((key) => planIn('plan', key) ?? []) ?? []
    const records = new Map((kept?.cards ?? []).map((each) => [each.planId, each]))
    const listed: ListedCard[] = []
    const made: CardRecord[] = []
    const stale: string[] = []
    for (const planId of new Set([...inPage, ...(kept?.planIds ?? [])])) {
      const record = records.get(planId)
      const isAssessed = !derive || record?.judgedOn !== undefined || record?.print === undefined
      if (record && isAssessed && counts(record)) {
        if (!record.card) continue
        memory.confirm(planId, record.revision)
        listed.push(record.card)
        if (derive && record.judgedOn !== day()) stale.push(planId)
        continue
      }
      // Each reading of the database ends the task: however many there are, the page goes on answering.
      const plan = await read(planId, derive)
      if (plan.listed) listed.push(plan.listed)
      if (plan.keep) made.push(plan.keep)
    }
    await keep(made)
    // Once a day in a tab: what cannot be kept must not be tried again and again.
    if (derive && idle && stale.length > 0 && refreshing !== day()) {
      refreshing = day()
      void refresh(stale, derive)
    }
    return listed
  }
}
