import { valueOf } from './answer.ts'
import type { Envelope } from './envelope.ts'

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
  /** The standing of each stage, in order. */
  readonly marks: readonly string[]
  readonly firstMeeting?: string
  readonly example?: true
}

const mostCharacters = 80

/** `marks` are the standings, which the caller derives: storage knows no stages. */
export function cardOf(envelope: Envelope, marks: readonly string[]): Card {
  const { planId, copyId, revision, savedAt, plan, example } = envelope
  const firstMeeting = valueOf(plan.sections.timeline.firstMeeting)
  return {
    planId, copyId, revision, savedAt, marks,
    begun: plan.begun,
    name: valueOf(plan.sections.about.name)?.trim() ?? '',
    problem: short(valueOf(plan.sections.about.problem)?.trim() ?? ''),
    ...(firstMeeting && { firstMeeting }),
    ...(example && { example }),
  }
}

/** Cut between characters, never inside one: half an emoji would show as a box. */
function short(text: string): string {
  const characters = Array.from(text)
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('').trimEnd()}…` : text
}
