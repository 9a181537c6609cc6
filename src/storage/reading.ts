import { openText, type Opened } from '#domain/plan/openEnvelope.ts'
import { readApart } from './apart.ts'
import { choose, type Chosen, type Held, type Missing } from './choose.ts'
import type { PlanRecord } from './database.ts'
import { pageGone } from './gone.ts'
import { headOf } from './head.ts'
import { keys } from './keys.ts'
import type { Kit } from './memory.ts'
import { mark } from './vanishing.ts'

export type StoredPlan = (Opened & Heard) | Missing

interface Heard {
  /** The database did not answer, and may hold a later text than what was found. */
  readonly mayBeBehind?: true
  /** The database answers now, and this is what it holds: this tab has gone on without it, whatever its number says. */
  readonly wasUnseen?: true
}

/** `silent`: the database did not answer. */
type Read = Chosen & { readonly silent: boolean }

export interface Reading {
  readonly open: (planId: string) => Promise<StoredPlan>
  readonly chosen: (planId: string) => Promise<Read>
}

export function reading(kit: Kit): Reading {
  const {
    backends: { page, database },
    settings: { now, writer },
    memory,
    line,
  } = kit
  const held = (planId: string, record: PlanRecord | undefined): Held => {
    const apart = readApart(page, planId)
    return {
      page: page?.read(keys.plan(planId)),
      pageGone: pageGone(page, planId),
      database: record,
      apart: apart && { ...apart, isOurs: apart.writer === writer },
    }
  }
  const openOnce = remembering()
  const learn = (record: PlanRecord) =>
    record.text !== undefined && headOf(record.text) && memory.confirm(record.planId, record.revision)

  const chosen = async (planId: string): Promise<Read> => {
    const answer = await database?.read(planId).then(
      (found) => ({ found }),
      () => undefined,
    )
    const record = answer?.found
    if (record) learn(record)
    const choice = choose(held(planId, record), openOnce)
    const silent = database !== undefined && !answer
    const unsure = silent && choice.opened.is === 'missing' && choice.revision < 0
    return { ...choice, silent, ...(unsure && { opened: { is: 'missing', unsure } }) }
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
  const catchUp = (planId: string, { opened, from, text, aside }: Chosen) => {
    if (opened.is !== 'open' || from !== 'page' || text === undefined) return
    // What could not be put aside must not be written over.
    if (!aside.every((each) => memory.replacedCopies.has(each))) return
    const { revision, version, writer: by } = opened.envelope
    line
      ?.write({ planId, version, revision, writer: by, text }, revision)
      .then(() => memory.confirm(planId, revision))
      .catch(() => {})
  }

  const open = async (planId: string): Promise<StoredPlan> => {
    const choice = await chosen(planId)
    await putAside(planId, choice.aside)
    memory.know(planId, choice.revision)
    if (choice.opened.is !== 'missing') mark(kit, planId)
    if (choice.silent) {
      const base = memory.behind.get(planId) ?? readApart(page, planId)?.base ?? choice.revision
      memory.behind.set(planId, base)
      return choice.opened.is === 'open' ? { ...choice.opened, mayBeBehind: true } : choice.opened
    }
    const unseen = wasUnseen(planId, choice)
    const isDone = choice.aside.every((text) => memory.replacedCopies.has(text))
    // Until this tab's edits are saved on top of it, it counts at the next reading too.
    if (unseen && readApart(page, planId)?.writer === writer) memory.behind.set(planId, choice.revision)
    else {
      memory.behind.delete(planId)
      if (isDone) page?.remove(keys.apart(planId))
    }
    catchUp(planId, choice)
    return unseen && choice.opened.is === 'open' ? { ...choice.opened, wasUnseen: true } : choice.opened
  }

  const wasUnseen = (planId: string, { opened, from, revision }: Chosen): boolean => {
    const behind = memory.behind.get(planId)
    if (behind === undefined || from !== 'database' || opened.is !== 'open') return false
    const apart = readApart(page, planId)
    return opened.envelope.writer !== writer && revision > (apart?.writer === writer ? apart.base : behind)
  }

  return { open, chosen }
}

/**
 * The same text stands in both backends, and is read again when this tab may write: to check a long one against the schema
 * takes longer each time than to see that it is the same.
 */
function remembering(): (text: string) => Opened {
  let known: readonly { readonly text: string; readonly opened: Opened }[] = []
  return (text) => {
    const opened = known.find((each) => each.text === text)?.opened ?? openText(text)
    known = [{ text, opened }, ...known.filter((each) => each.text !== text)].slice(0, 2)
    return opened
  }
}
