import type { IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { agendaOf, sharedOut, type AgendaPoint } from '../stages/agenda.ts'
import { isHidden } from '../stages/setting.ts'
import { talksAhead, talksHeld, topicsOf, type Talk, type TalkTopic } from '../stages/talks.ts'
import type { DocumentAbout } from './documents.ts'
import { groupName, isCounselor, namingInside, personFor } from './group.ts'
import { gapsOf, known } from './known.ts'
import type { Naming } from './names.ts'

/** What a discussion is called: one of the guide's, else by its topics, else by its place in the list (from 1). */
export interface TalkName {
  readonly std?: string
  readonly topics: readonly TalkTopic[]
  readonly number: number
}

/** The agenda of one discussion (field guide, section 9: times, who leads, topic, notices, next date). */
export interface AgendaFacts {
  readonly group?: string
  readonly hidden: boolean
  /** Absent on a blank sheet. */
  readonly talk?: TalkName
  readonly date?: IsoDate
  readonly where?: string
  /** Minutes that it is meant to last. */
  readonly minutes?: number
  readonly facilitator?: { readonly name: string } | 'counselor'
  readonly came: readonly string[]
  readonly isHeld: boolean
  /** The discussion held before this one, with what it decided, line by line. */
  readonly last?: { readonly talk: TalkName; readonly date?: IsoDate; readonly decided: readonly string[] }
  /** What the plan left for the core group. */
  readonly points: readonly AgendaPoint[]
  readonly decided: readonly string[]
  readonly notes?: string
  readonly next?: { readonly talk: TalkName; readonly date?: IsoDate }
}

/** The agenda of the discussion with that id. Without one, or where it is gone, a sheet to fill in, with all that waits for the core group. */
export function agendaFacts(now: Current, naming: Naming, subject?: string): AgendaFacts {
  const talk = now.lists.discussions.find(({ id }) => id === subject)
  const group = groupName(now)
  if (talk === undefined) {
    const last = talksHeld(now).at(-1)
    return {
      ...known({ group, last: last && lastOf(now, last) }),
      hidden: isHidden(now),
      came: [],
      isHeld: false,
      points: sharedOut(now).unplaced,
      decided: [],
    }
  }
  const order = [...talksHeld(now), ...talksAhead(now)]
  const at = order.indexOf(talk)
  const last = order.slice(0, at).findLast(({ held }) => held === 'yes')
  const next = order.slice(at + 1).find(({ held }) => held !== 'yes')
  return {
    ...known({
      group,
      talk: nameOf(now, talk),
      date: talk.date ?? talk.written?.date,
      where: talk.where,
      minutes: talk.minutes,
      facilitator: facilitatorOf(now, naming, talk),
      last: last && lastOf(now, last),
      notes: talk.notes,
      next: next && { talk: nameOf(now, next), ...known({ date: next.date ?? next.written?.date }) },
    }),
    hidden: isHidden(now),
    came: (talk.came ?? []).flatMap((id) => personFor(now, naming, id) ?? []),
    isHeld: talk.held === 'yes',
    points: agendaOf(now, talk.id),
    decided: decidedIn(now, talk),
  }
}

const nameOf = (now: Current, talk: Talk): TalkName => ({
  ...known({ std: talk.std }),
  topics: topicsOf(talk),
  number: now.lists.discussions.indexOf(talk) + 1,
})
const lastOf = (now: Current, talk: Talk) => ({
  talk: nameOf(now, talk),
  ...known({ date: talk.date ?? talk.written?.date }),
  decided: decidedIn(now, talk),
})

function facilitatorOf(now: Current, naming: Naming, { facilitator }: Talk): AgendaFacts['facilitator'] {
  if (isCounselor(facilitator)) return 'counselor'
  const name = personFor(now, naming, facilitator)
  return name === undefined ? undefined : { name }
}

/** What a discussion settled: the lines written down there, and decisions made in it since; each once. */
function decidedIn(now: Current, { id, decided }: Talk): readonly string[] {
  const lines = (decided ?? '').split('\n').map((line) => line.trim())
  const decisions = now.lists.decisions.filter(({ talk }) => talk === id).map(({ words }) => words?.trim() ?? '')
  return [...new Set([...lines, ...decisions])].filter((line) => line !== '')
}

export const agendaAbout: DocumentAbout = {
  id: 'agenda',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: namingInside,
  subjects: (now) => [...talksAhead(now), ...talksHeld(now)].map(({ id }) => id),
  missing: (now, subject) => {
    const talk = now.lists.discussions.find(({ id }) => id === subject)
    if (talk === undefined) return gapsOf([['talk', 'purpose/talks', now.lists.discussions.length === 0]])
    const { id, date, where, facilitator } = talk
    return gapsOf([
      ['talkTopics', 'purpose/talks', topicsOf(talk).length === 0, id],
      ['talkDate', 'purpose/talks', date === undefined, id],
      ['talkWhere', 'purpose/talks', where === undefined, id],
      ['talkFacilitator', 'purpose/talks', facilitator === undefined, id],
    ])
  },
}
