import type { IsoDate } from '../dates.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { itemField, type Field } from '../plan/field.ts'
import type { Override, Plan } from '../plan/plan.ts'
import type { Task } from './task.ts'
import { timeline } from './timeline.ts'

type HandKey = 'date' | 'owner' | 'hours' | 'on'
type HandState = NonNullable<Override['state']>

/**
 * What may be set by hand on a task, as a field for a form. `own` is the value to begin with where nothing is set:
 * the rule's. Emptying the field takes the setting back, and the rule's value stands again; half typed text is kept beside
 * the setting, and changes nothing that counts. `now` gives the plan as it is at the moment of a change: what was typed in the
 * field before this one is in it, however fast. What is set by hand is a plain value and has no room for an open answer.
 */
export function handField<K extends HandKey>(
  now: () => Plan,
  task: string,
  key: K,
  own?: NonNullable<Override[K]>,
): Field<NonNullable<Override[K]>>
export function handField(now: () => Plan, task: string, key: HandKey, own?: string | number): Field<string | number> {
  return {
    name: nameOf(task, key),
    mayStayOpen: false,
    read: ({ overrides }) => {
      const value = overrides[task]?.[key] ?? own
      const typed = key === 'owner' ? undefined : overrides[task]?.typed?.[key]
      return value === undefined && typed === undefined
        ? undefined
        : { ...(value === undefined ? {} : { value }), ...(typed === undefined ? {} : { typed }) }
    },
    put: ({ value, typed }) => {
      const set = now().overrides[task] ?? {}
      const { [key]: _, ...others } = { owner: undefined, ...set.typed }
      return setByHand(
        task,
        typed === undefined ? { ...set, [key]: value, typed: others } : { ...set, typed: { ...others, [key]: typed } },
      )
    },
  }
}

/**
 * Where a task stands, as a field: still to do, done, not needed. What the plan says anyway is not kept as an override,
 * so a task that ticks itself goes on doing so. `own` is what the plan says; `today` becomes the day it was done.
 */
export function stateField(now: () => Plan, task: string, own: 'open' | 'done', today: IsoDate): Field<HandState> {
  return {
    name: nameOf(task, 'state'),
    mayStayOpen: false,
    read: ({ overrides }) => ({ value: overrides[task]?.state ?? own }),
    put: ({ value = own }) => {
      const { state: _, on: __, ...others } = now().overrides[task] ?? {}
      return setByHand(
        task,
        value === own ? others : { ...others, state: value, ...(value === 'done' ? { on: today } : {}) },
      )
    },
  }
}

/** Whether a task of the founder's own making is done; the day is kept beside it, as the checklist does. */
export function ownDoneField(now: () => Plan, id: string, today: IsoDate): Field<'yes' | 'no'> {
  const key = `task:${id}`
  const done = itemField('tasks', id, 'done')
  return {
    name: done.name,
    mayStayOpen: done.mayStayOpen,
    read: (plan) => ({
      value: plan.overrides[key]?.state === 'done' || done.read(plan)?.value === 'yes' ? 'yes' : 'no',
    }),
    put: ({ value }) => {
      const { state: _, on: __, ...others } = now().overrides[key] ?? {}
      return {
        kind: 'all',
        edits: [
          done.put(value === undefined ? {} : { value }),
          setByHand(key, value === 'yes' ? { ...others, state: 'done', on: today } : others),
        ],
      }
    },
  }
}

/** The edit that keeps exactly this by hand on a task; nothing at all takes the override away. */
export function setByHand(task: string, set: { readonly [K in keyof Override]: Override[K] | undefined }): Edit {
  const { date, owner, hours, state, on, typed } = set
  const typedNow = Object.entries(typed ?? {}).filter(([, text]) => text !== undefined)
  const kept: Override = {
    ...(date === undefined ? {} : { date }),
    ...(owner === undefined ? {} : { owner }),
    ...(hours === undefined ? {} : { hours }),
    ...(state === undefined ? {} : { state }),
    ...(on === undefined ? {} : { on }),
    ...(typedNow.length === 0 ? {} : { typed: Object.fromEntries(typedNow) }),
  }
  return { kind: 'override', task, set: Object.keys(kept).length > 0 ? kept : null }
}

/** The task as the rules alone would have it today, with nothing set by hand on it; undefined where only that keeps it. */
export function byRule(plan: Plan, key: string, today: IsoDate): Task | undefined {
  return timeline(current(apply(plan, { kind: 'override', task: key, set: null }), today)).tasks.find(
    (task) => task.key === key,
  )
}

/** Names of inputs must not hold dots: forms read those as parts. */
const nameOf = (task: string, key: string): string => `hand-${task.replaceAll(/[^\w]/g, '-')}-${key}`
