import type { talkTopics } from '../plan/choices.ts'
import type { IsoDate } from '../dates.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { itemField } from '../plan/field.ts'
import { counselorId } from '../plan/plan.ts'
import { isTalk, talkOf, talks, type TalkId } from '../timeline/shown.ts'
import { agreedPeople } from './holders.ts'

export type Talk = CurrentItem<'discussions'>
export type TalkTopic = (typeof talkTopics)[number]

/** The four discussions that `stages.md` puts on the timeline; their ids are stored as `std`. */
const standardTalks: readonly TalkId[] = ['talk1', 'talk2', 'talk3', 'talk4']
export const topicOf = (talk: TalkId): TalkTopic => talks[talk]

/** Standard talks that the plan has no discussion for yet. */
export const offeredTalks = (now: Current): readonly TalkId[] =>
  standardTalks.filter((talk) => talkOf(now, talk) === undefined)

/** What a discussion is about: what was said, else the topic of the standard talk that it is. */
export const topicsOf = (talk: Pick<Talk, 'std' | 'topics'>): readonly TalkTopic[] =>
  talk.topics ?? (talk.std !== undefined && isTalk(talk.std) ? [talks[talk.std]] : [])

/** Those who came and belong to the core group. Who has left since did come; who was only asked has not joined; the counselor never counts. */
export function coreWhoCame(now: Current, talk: Talk): readonly string[] {
  const core = now.lists.people
    .filter((each) => each.you || each.stance === 'agreed' || each.stance === 'left')
    .map((each) => each.id)
  return [...new Set(talk.came ?? [])].filter((id) => core.includes(id))
}

/** Two core people make it a discussion (`stages.md`, 3). */
export const isHeldByCore = (now: Current, talk: Talk): boolean =>
  talk.held === 'yes' && (talk.date ?? now.today) <= now.today && coreWhoCame(now, talk).length >= 2

/** Two discussions held, on different topics, by at least two core people each (`stages.md`, 3). */
export function twoTalksHeld(now: Current): boolean {
  const held = now.lists.discussions
    .filter((talk) => isHeldByCore(now, talk))
    .map(topicsOf)
    .filter((topics) => topics.length > 0)
  return held.some((one, at) => held.slice(at + 1).some((other) => differ(one, other)))
}

/** Each has a topic of its own: two evenings on the same two topics are one discussion held twice. */
const differ = (one: readonly TalkTopic[], other: readonly TalkTopic[]): boolean =>
  one.some((topic) => !other.includes(topic)) || other.some((topic) => !one.includes(topic))

const byDate = (discussions: readonly Talk[]): readonly Talk[] =>
  discussions.toSorted((a, b) => (a.date ?? undated).localeCompare(b.date ?? undated))
/** Sorts after every day. */
const undated = '9999'

/** Discussions that were not held yet, the next one first; those without a date keep the founder's order at the end. */
export const talksAhead = (now: Current): readonly Talk[] =>
  byDate(now.lists.discussions.filter((talk) => talk.held !== 'yes'))
/** Discussions that were held, in order. */
export const talksHeld = (now: Current): readonly Talk[] =>
  byDate(now.lists.discussions.filter((talk) => talk.held === 'yes'))

/** The counselor has facilitated the last two and nobody else is down for the next: time to hand over (`stages.md`, sessions). */
export function isTimeToHandOver(now: Current): boolean {
  const last = talksHeld(now).slice(-2)
  const next = talksAhead(now)[0]?.facilitator
  return (
    last.length === 2 &&
    last.every((talk) => talk.facilitator === counselorId) &&
    (next === undefined || next === counselorId)
  )
}

/** Who could facilitate next, those first who did so least; at most three, so that a name is no appointment. */
export function couldFacilitate(now: Current): readonly string[] {
  const times = (id: string) =>
    now.lists.discussions.filter((talk) => talk.held === 'yes' && talk.facilitator === id).length
  return agreedPeople(now)
    .map((person) => person.id)
    .toSorted((a, b) => times(a) - times(b))
    .slice(0, 3)
}

/**
 * Marks a discussion as held. One without a day, or planned for a later one, gets the day on which it really was: with a
 * day that is still ahead it would not count. An earlier day is somebody's own and stays.
 */
export function heldOn({ id, date }: Pick<Talk, 'id' | 'date'>, day: IsoDate): Edit {
  const held = itemField('discussions', id, 'held').put({ value: 'yes' })
  return date !== undefined && date <= day
    ? held
    : { kind: 'all', edits: [held, itemField('discussions', id, 'date').put({ value: day })] }
}
