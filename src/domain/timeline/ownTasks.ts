import { knockOuts } from '../plan/criteria.ts'
import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { isRoomBooked } from '../stages/booked.ts'
import { isLookedAt } from '../stages/decisions.ts'
import { confirming } from '../stages/confirming.ts'
import { withLog } from '../stages/contactLog.ts'
import { inRoom } from '../stages/setting.ts'
import { talkHours } from './figures.ts'
import { named, ownerOf } from './owners.ts'
import { hasStopped, isTalk, talkOf } from './shown.ts'
import type { Planned } from './task.ts'

const plain = { milestone: false, weeks: 1, hours: 0, sources: [] } as const
const dated = (date: string | undefined) => (date === undefined ? {} : { date, fixed: true })

/** Tasks of the founder's own making. */
export const ownTasks = (now: Current): readonly Planned[] =>
  now.lists.tasks.map((task) => ({
    ...plain,
    key: `task:${task.id}`,
    kind: 'own',
    subject: task.id,
    stage: task.stage ?? 'timeline',
    ...dated(task.date),
    hours: task.hours ?? 0,
    owner: named(now, task.owner),
    done: task.done === 'yes',
  }))

/** Discussions with a date that are none of the four talks. */
export function moreTalks(now: Current): readonly Planned[] {
  const known = new Set(
    [talkOf(now, 'talk1'), talkOf(now, 'talk2'), talkOf(now, 'talk3'), talkOf(now, 'talk4')].map((talk) => talk?.id),
  )
  return now.lists.discussions
    .filter((each) => !known.has(each.id) && !(each.std !== undefined && isTalk(each.std)))
    .filter((each) => each.date !== undefined)
    .map((each) => ({
      ...plain,
      key: `talk:${each.id}`,
      kind: 'talk',
      subject: each.id,
      stage: 'purpose',
      ...dated(each.date),
      milestone: true,
      hours: talkHours,
      owner: named(now, each.facilitator, 'facilitator'),
      done: each.held === 'yes',
      over: hasStopped(now),
    }))
}

/** The next step with each connection that has one. Done once somebody spoke to them on that day or after. */
export const connectionTasks = (now: Current): readonly Planned[] =>
  withLog(now)
    .filter((each) => each.nextOn !== undefined)
    .map((each) => ({
      ...plain,
      key: `connection:${each.id}`,
      kind: 'connection',
      subject: each.id,
      stage: 'connections',
      ...dated(each.nextOn),
      owner: named(now, each.owner, 'outreach'),
      done: each.lastOn !== undefined && each.nextOn !== undefined && each.lastOn >= each.nextOn,
      over: hasStopped(now) || each.state === 'declined',
    }))

/** Decisions to be looked at again on a day that the group set. Done once they were decided anew on that day or after. */
export const decisionTasks = (now: Current): readonly Planned[] =>
  now.lists.decisions
    .filter((each) => each.reviewOn !== undefined)
    .map((each) => ({
      ...plain,
      key: `decision:${each.id}`,
      kind: 'decision',
      subject: each.id,
      stage: 'purpose',
      ...dated(each.reviewOn),
      owner: ownerOf(now, 'core'),
      done: isLookedAt(each),
      over: hasStopped(now),
    }))

/** The first project, once it has a day. Only people can say that it is done. */
export function projectTask(now: Current): readonly Planned[] {
  const { firstProject, firstProjectBy } = now.sections.purpose
  const by = said(firstProjectBy)
  if (said(firstProject) === undefined || by === undefined) return []
  return [
    {
      ...plain,
      key: 'project',
      kind: 'project',
      stage: 'purpose',
      ...dated(by),
      owner: ownerOf(now, 'core'),
      done: false,
      over: hasStopped(now),
    },
  ]
}

/** Training that somebody wants, once it has a day; and the day on which the next one to lead practices. */
export function leaderTasks(now: Current): readonly Planned[] {
  const { trainingWhat, trainingBy, practices, practiceOn } = now.sections.coreGroup
  const ofLeaders = { ...plain, stage: 'coreGroup', done: false, over: hasStopped(now) } as const
  const [by, on] = [said(trainingBy), said(practiceOn)]
  return [
    ...(by === undefined || said(trainingWhat) === undefined
      ? []
      : [{ ...ofLeaders, key: 'training', kind: 'training' as const, ...dated(by), owner: ownerOf(now, 'core') }]),
    ...(on === undefined
      ? []
      : [
          {
            ...ofLeaders,
            key: 'practice',
            kind: 'practice' as const,
            ...dated(on),
            owner: named(now, said(practices), 'facilitator'),
          },
        ]),
  ]
}

/**
 * What those who list the group or send people should confirm again, once it is six months old and not before. The day is
 * ours, so it is never late; it is part of the key, so that half a year later it is another task.
 */
export const confirmTasks = (now: Current): readonly Planned[] =>
  confirming(now)
    .filter((each) => each.isStale && each.tells)
    .map(({ connection, due }) => ({
      ...plain,
      key: `confirm:${connection.id}:${due}`,
      kind: 'confirm',
      subject: connection.id,
      stage: 'connections',
      date: due,
      guessed: true,
      owner: named(now, connection.owner, 'outreach'),
      sources: ['GWO', 'AP', 'ours'],
      done: false,
      over: hasStopped(now),
    }))

/** Places of which a knock-out is unknown are called within the task `callPlaces`: same day, same owner, no hours of their own. */
export function placeTasks(now: Current, calling: Planned | undefined): readonly Planned[] {
  if (!inRoom(now) || !calling) return []
  return now.lists.places.map((each) => ({
    ...calling,
    key: `place:${each.id}`,
    kind: 'place',
    rule: 'callPlaces',
    subject: each.id,
    follows: calling.key,
    hours: 0,
    done: isKnown(each),
    over: calling.done || calling.over === true || hasStopped(now) || isKnown(each) || isRoomBooked(now),
  }))
}

/** Every knock-out of a place has been asked for. */
const isKnown = (place: CurrentItem<'places'>): boolean =>
  knockOuts.every((criterion) => place[criterion] !== undefined && place[criterion] !== 'unknown')
