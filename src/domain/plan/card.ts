import type { IsoDate } from '../dates.ts'
import { valueOf } from './answer.ts'
import type { Envelope } from './envelope.ts'
import { founderId, type Plan } from './plan.ts'

/** What follows from a plan only by rules that this file does not know. */
export interface Derived {
  /** The standing of each stage, in order. */
  readonly marks: readonly string[]
  /** Open tasks that are the counselor's. */
  readonly forCounselor: number
  readonly next?: CardNext | undefined
}

/** The one next thing, by what it is called: a part of the suggested order, a stage or a task, by its id. */
export interface CardNext {
  readonly what: 'meeting' | 'tellFirstMeeting' | 'newDate' | 'task' | 'stage' | 'leg'
  readonly id?: string
}

/** The agreed end of a helper's part: after so many meetings, on a day, or both. */
export interface HelperEnd {
  readonly after?: number
  readonly on?: IsoDate
}

/** What lists of plans show of one, without holding the plan. */
export interface Card {
  readonly planId: string
  readonly copyId: string
  /** Empty while the group has no name. */
  readonly name: string
  /** The first words of the concern; empty while there is none. */
  readonly problem: string
  readonly revision: number
  readonly savedAt: string
  readonly begun: string
  /** The standing of each stage, in order; empty where nobody assessed it. */
  readonly marks: readonly string[]
  readonly firstMeeting?: IsoDate
  readonly example?: true
  /** The founder's name as they typed it. */
  readonly founder?: string
  /** Suggestions that wait for the founder. */
  readonly suggestions?: number
  readonly forCounselor?: number
  readonly next?: CardNext
  readonly helper?: HelperEnd
}

const mostCharacters = 80

/** `derived` comes from the caller, for storage knows no stages; without it nothing is said of where the plan stands. */
export function cardOf(envelope: Envelope, derived?: Derived): Card {
  const { planId, copyId, revision, savedAt, plan, example } = envelope
  const firstMeeting = valueOf(plan.sections.timeline.firstMeeting)
  const founder = valueOf(plan.lists.people.find(({ id }) => id === founderId)?.name)?.trim()
  const suggestions = plan.suggestions.filter(({ state }) => state === 'open').length
  const helper = helperEnd(plan)
  return {
    planId,
    copyId,
    revision,
    savedAt,
    marks: derived?.marks ?? [],
    begun: plan.begun,
    name: valueOf(plan.sections.about.name)?.trim() ?? '',
    problem: short(valueOf(plan.sections.about.problem)?.trim() ?? ''),
    ...(firstMeeting && { firstMeeting }),
    ...(example && { example }),
    ...(founder && { founder: short(founder) }),
    ...(suggestions > 0 && { suggestions }),
    ...(derived && derived.forCounselor > 0 && { forCounselor: derived.forCounselor }),
    ...(derived?.next && { next: derived.next }),
    ...(helper && { helper }),
  }
}

/** What stage 5 says about the end of a helper's part; undefined while nothing is agreed. */
export function helperEnd({ sections: { connections } }: Plan): HelperEnd | undefined {
  const after = valueOf(connections.helperEndsAfter)
  const on = valueOf(connections.helperEndsOn)
  if (after === undefined && on === undefined) return undefined
  return { ...(after !== undefined && { after }), ...(on !== undefined && { on }) }
}

/** Cut between characters, never inside one: half an emoji would show as a box. */
function short(text: string): string {
  const characters = Array.from(text)
  return characters.length > mostCharacters
    ? `${characters
        .slice(0, mostCharacters - 1)
        .join('')
        .trimEnd()}…`
    : text
}
