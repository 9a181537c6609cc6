import type { Opened } from '#domain/plan/openEnvelope.ts'
import { choose, type Chosen, type Held, type Missing } from './choose.ts'
import type { PlanRecord } from './database.ts'
import { pageGone } from './gone.ts'
import { headOf } from './head.ts'
import { keys } from './keys.ts'
import type { Kit } from './memory.ts'
import { mark } from './vanishing.ts'

export type StoredPlan = Opened | Missing

export interface Reading {
  readonly open: (planId: string) => Promise<StoredPlan>
  readonly chosen: (planId: string) => Promise<Chosen>
}

export function reading(kit: Kit): Reading {
  const {
    backends: { page, database },
    settings: { now },
    memory,
    line,
  } = kit
  const held = (planId: string, record: PlanRecord | undefined): Held => ({
    page: page?.read(keys.plan(planId)),
    pageGone: pageGone(page, planId),
    database: record,
  })
  const learn = (record: PlanRecord) =>
    record.text !== undefined && headOf(record.text) && memory.confirm(record.planId, record.revision)

  const chosen = async (planId: string): Promise<Chosen> => {
    const answer = await database?.read(planId).then(
      (found) => ({ found }),
      () => undefined,
    )
    const record = answer?.found
    if (record) learn(record)
    const choice = choose(held(planId, record))
    const unsure = database && !answer && choice.opened.is === 'missing' && choice.revision < 0
    return unsure ? { ...choice, opened: { is: 'missing', unsure } } : choice
  }

  /** Untouched, before anything may be written over it. Without a database it is moved when a save needs its place. */
  const putAside = async (planId: string, texts: readonly string[]) => {
    for (const text of texts) {
      await database
        ?.setAside({ planId, at: now(), text })
        .then(() => memory.replacedCopies.add(text))
        .catch(() => {})
    }
  }

  /** After a crash of the database or a long pause one backend may be behind: it catches up, and the comparison protects it. */
  const catchUp = (planId: string, { opened, from, text }: Chosen) => {
    if (opened.is !== 'open' || from !== 'page' || text === undefined) return
    const { revision, writer, version } = opened.envelope
    line
      ?.write({ planId, version, revision, writer, text }, revision)
      .then(() => memory.confirm(planId, revision))
      .catch(() => {})
  }

  const open = async (planId: string): Promise<StoredPlan> => {
    const choice = await chosen(planId)
    await putAside(planId, choice.aside)
    memory.know(planId, choice.revision)
    if (choice.opened.is !== 'missing') mark(kit, planId)
    catchUp(planId, choice)
    return choice.opened
  }

  return { open, chosen }
}
