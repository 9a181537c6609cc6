import { cardOf, type Card } from '#domain/plan/card.ts'
import type { Opened } from '#domain/plan/openEnvelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { choose, type Chosen, type Held, type Missing } from './choose.ts'
import type { PlanRecord } from './database.ts'
import { pageGone } from './gone.ts'
import { headOf } from './head.ts'
import { keys, planIn } from './keys.ts'
import type { Kit } from './memory.ts'

/** A plan that is there but does not open here: it is listed, so that nobody thinks it gone. */
export interface UnreadableCard {
  readonly planId: string
  readonly unreadable: true
  readonly why: 'newer' | 'damaged'
}
export type ShelfCard = Card | UnreadableCard
export type Found = Opened | Missing

export interface Reading {
  readonly cards: (marks?: (plan: Plan) => readonly string[]) => Promise<readonly ShelfCard[]>
  readonly open: (planId: string) => Promise<Found>
  readonly chosen: (planId: string) => Promise<Chosen>
}

export function reading({ homes: { page, database }, settings: { now }, memory, line }: Kit): Reading {
  const held = (planId: string, record: PlanRecord | undefined): Held => ({
    page: page?.read(keys.plan(planId)), pageGone: pageGone(page, planId), database: record,
  })
  const learn = (record: PlanRecord) => record.text !== undefined && headOf(record.text) && memory.confirm(record.planId, record.revision)

  const chosen = async (planId: string): Promise<Chosen> => {
    const answer = await database?.read(planId).then((found) => ({ found }), () => undefined)
    const record = answer?.found
    if (record) learn(record)
    const choice = choose(held(planId, record))
    const unsure = database && !answer && choice.opened.is === 'missing' && choice.revision < 0
    return unsure ? { ...choice, opened: { is: 'missing', unsure } } : choice
  }

  /** Untouched, before anything may be written over it. Without a database it is moved when a save needs its place. */
  const putAside = async (planId: string, texts: readonly string[]) => {
    for (const text of texts) {
      await database?.setAside({ planId, at: now(), text }).then(() => memory.asides.add(text)).catch(() => {})
    }
  }

  /** After a crash of the database or a long pause one home may be behind: it catches up, and the comparison protects it. */
  const catchUp = (planId: string, { opened, from, text }: Chosen) => {
    if (opened.is !== 'open' || from !== 'page' || text === undefined) return
    const { revision, writer, version } = opened.envelope
    line?.write({ planId, version, revision, writer, text }, revision).then(() => memory.confirm(planId, revision)).catch(() => {})
  }

  const open = async (planId: string): Promise<Found> => {
    const choice = await chosen(planId)
    await putAside(planId, choice.aside)
    memory.know(planId, choice.revision)
    if (choice.opened.is !== 'missing') page?.write(keys.opened(planId), now())
    catchUp(planId, choice)
    return choice.opened
  }

  const cards = async (marks: (plan: Plan) => readonly string[] = () => []): Promise<readonly ShelfCard[]> => {
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

  return { cards, open, chosen }
}
