import { isOpen, said, type Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import { conditionAddress, type StepAddress } from '../stages/sections.ts'
import type { Assessment } from '../stages/standing.ts'
import { isRoomBooked } from '../stages/booked.ts'
import { others } from '../stages/holders.ts'
import { conditionsOf } from '../stages/conditions.ts'
import { inRoom, meetsAlready, wantsAffiliation } from '../stages/setting.ts'
import type { RuleId } from './rules.ts'
import * as shown from './shown.ts'
import { timeline } from './timeline.ts'

/** One part of the suggested order. */
export interface Leg {
  readonly id: string
  readonly to: StepAddress
  /** Nothing is left to do here. */
  readonly met: (now: Current, assessment: Assessment) => boolean
  /** Conditions of this stage stand behind it; with `at`, only those put right on these pages. */
  readonly stage?: StageId
  readonly at?: readonly string[]
  /** Before this holds its own page comes first: there is nothing to compare before anything is listed. */
  readonly begun?: (now: Current) => boolean
  /** Makes sense of a group that has met, too. */
  readonly whenMeeting?: true
  /** It makes no sense yet without this. */
  readonly needs?: (now: Current) => boolean
}

const hasOthers = (now: Current): boolean => others(now).length > 0
const hasParts = (now: Current): boolean => now.lists.parts.length > 0
const always = () => true
/** Where time is short one talk takes in others: those are not asked for. */
const isAskedFor = (now: Current, rule: RuleId): boolean => timeline(now).tasks.some((task) => task.rule === rule)

/** "check and visit → people → talk 1 → expectations → duties → talk 2 → place and talk 3 → connections → date" (`stages.md`). */
export const legs = [
  {
    id: 'concern',
    to: 'about/concern',
    met: (now) =>
      said(now.sections.about.problem) !== undefined ||
      said(now.sections.about.category) !== undefined ||
      isOpen(now.sections.about.problem),
  },
  {
    id: 'footing',
    to: 'about/footing',
    met: (now) => said(now.sections.about.newFooting) !== undefined || isOpen(now.sections.about.newFooting),
    needs: meetsAlready,
    whenMeeting: true,
  },
  {
    id: 'affiliation',
    to: 'about/national',
    met: shown.nationalAsked,
    needs: wantsAffiliation,
    whenMeeting: true,
  },
  {
    id: 'check',
    to: 'about/others',
    met: (now) => shown.hasLooked(now) || isOpen(now.sections.about.similar),
    needs: (now) => !meetsAlready(now),
  },
  { id: 'people', to: 'coreGroup/people', stage: 'coreGroup', at: ['people', 'search'], met: hasOthers },
  {
    id: 'talk1',
    to: 'purpose/talks',
    met: shown.talkHeld('talk1'),
    needs: (now) => hasOthers(now) && isAskedFor(now, 'talk1'),
  },
  {
    id: 'expectations',
    to: 'expectations/effort',
    stage: 'expectations',
    met: (now) => said(now.sections.expectations.months) !== undefined || isOpen(now.sections.expectations.months),
  },
  {
    id: 'duties',
    to: 'coreGroup/duties',
    stage: 'coreGroup',
    at: ['duties'],
    met: shown.essentialsShared,
    needs: hasOthers,
  },
  {
    id: 'talk2',
    to: 'purpose/talks',
    met: shown.talkHeld('talk2'),
    needs: (now) => shown.talkHeld('talk1')(now) || (hasOthers(now) && !isAskedFor(now, 'talk1')),
  },
  {
    id: 'purpose',
    to: 'purpose/who',
    stage: 'purpose',
    at: ['who', 'rhythm'],
    met: (now) => said(now.sections.purpose.statement) !== undefined || isOpen(now.sections.purpose.statement),
  },
  {
    id: 'place',
    to: 'place/places',
    stage: 'place',
    met: isRoomBooked,
    begun: (now) => now.lists.places.length > 0,
    needs: inRoom,
  },
  {
    id: 'online',
    to: 'place/online',
    stage: 'place',
    met: (now) => said(now.sections.place.platform) !== undefined,
    needs: (now) => !inRoom(now),
  },
  {
    id: 'talk3',
    to: 'purpose/talks',
    met: shown.talkHeld('talk3'),
    needs: (now) => shown.talkHeld('talk2')(now) && isAskedFor(now, 'talk3'),
  },
  {
    id: 'rules',
    to: 'purpose/privacy',
    stage: 'purpose',
    at: ['privacy', 'young', 'safety'],
    met: (now) => said(now.sections.purpose.confidentiality) !== undefined,
  },
  { id: 'connections', to: 'connections/list', stage: 'connections', met: (now) => now.lists.connections.length > 0 },
  { id: 'runningOrder', to: 'purpose/order', stage: 'purpose', at: ['order', 'talks'], met: hasParts, begun: hasParts },
  { id: 'date', to: 'timeline/date', stage: 'timeline', met: always },
] as const satisfies readonly Leg[]

export type LegId = (typeof legs)[number]['id']

/**
 * Where a leg goes on: to the first page with an open condition, else to its own page; undefined where it is behind us.
 * The condition is given where it stands on another page than the leg's own.
 */
export function openAt(
  now: Current,
  assessment: Assessment,
  leg: Leg,
): { readonly to: StepAddress; readonly condition?: string } | undefined {
  if (leg.needs && !leg.needs(now)) return undefined
  const { stage } = leg
  if (stage !== undefined) {
    const open = conditionsOf(stage).find(
      (condition) =>
        assessment.stages[stage].open.includes(condition.id) &&
        !condition.timed &&
        (leg.at?.includes(condition.at) ?? true),
    )
    const to = open && conditionAddress(stage, open)
    if (open && to) return to === leg.to || leg.begun?.(now) === false ? { to: leg.to } : { to, condition: open.id }
    if (conditionsOf(stage).length > 0) return undefined
  }
  return leg.met(now, assessment) ? undefined : { to: leg.to }
}
