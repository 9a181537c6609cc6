import { tenth } from '../hours.ts'
import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { dutyApplies, dutyHours, type DutyPhase } from './duties.ts'
import { agreedPeople, isWithUs } from './holders.ts'

/** One duty in the load picture. */
export interface Block {
  /** Id of the duty's item. */
  readonly duty: string
  /** Hours a month in the phase. */
  readonly hours: number
  /** How many of these hours lie above what the person offered; none while they have not said it. */
  readonly beyond: number
}

export interface PersonLoad {
  readonly person: string
  /** Hours a month of the duties they hold. */
  readonly hours: number
  /** Hours a month they offered; absent while not said. */
  readonly offered?: number
  /** Hours a month above the offer; 0 where there are none. Without an offer everything is above it. */
  readonly over: number
  /** They said that more is fine. */
  readonly fine: boolean
  /** The founder, or somebody who agreed. Others are in the picture only because they are down for a duty. */
  readonly agreed: boolean
  readonly blocks: readonly Block[]
}

export interface Load {
  readonly phase: DutyPhase
  readonly people: readonly PersonLoad[]
  /** Duties that nobody holds, or somebody who declined or left. */
  readonly unheld: readonly Block[]
  /** Hours a month of all duties on the list, held or not. */
  readonly total: number
  /** Hours a month for each, if all were shared evenly. */
  readonly even: number
}

/**
 * Who carries how much in one phase: hours a month of the duties on the list, without meetings and dated tasks.
 * Only what was put on the list counts; a deputy carries nothing until they step in.
 */
export function loadOf(now: Current, phase: DutyPhase): Load {
  const duties = listedDuties(now)
  const hoursOf = (duty: CurrentItem<'duties'>) => dutyHours(duty, phase)
  const agreed = new Set(agreedPeople(now).map((each) => each.id))
  const carriers = now.lists.people.filter(
    (each) => agreed.has(each.id) || (isWithUs(now, each.id) && duties.some((duty) => duty.holder === each.id)),
  )
  const total = sum(duties.map(hoursOf))
  const even = carriers.length > 0 ? total / carriers.length : 0
  const blocksOf = (held: readonly CurrentItem<'duties'>[], share: number) =>
    lay(
      held.map((duty) => ({ duty: duty.id, hours: hoursOf(duty) })),
      share,
    )
  return {
    phase,
    total,
    even,
    people: carriers.map((each) => {
      const blocks = blocksOf(
        duties.filter((duty) => duty.holder === each.id),
        each.hours ?? Infinity,
      )
      const hours = sum(blocks.map((block) => block.hours))
      return {
        person: each.id,
        hours,
        ...(each.hours === undefined ? {} : { offered: each.hours }),
        over: Math.max(0, tenth(hours - (each.hours ?? 0))),
        fine: each.moreIsFine === 'yes',
        agreed: agreed.has(each.id),
        blocks,
      }
    }),
    unheld: blocksOf(
      duties.filter((duty) => !isWithUs(now, duty.holder)),
      Infinity,
    ),
  }
}

/** The duties on the list that belong to this plan. */
export const listedDuties = (now: Current): readonly CurrentItem<'duties'>[] =>
  now.lists.duties.filter((duty) => dutyApplies(now, duty.std))

/** The phase the group is in: after the first meeting once it was held. */
export const phaseNow = (now: Current): DutyPhase => (said(now.sections.timeline.held) === 'yes' ? 'after' : 'before')

/** The phases that still lie ahead: what was carried before the first meeting no longer matters after it. */
export const phasesAhead = (now: Current): readonly DutyPhase[] =>
  phaseNow(now) === 'after' ? ['after'] : ['before', 'after']

/** Duties side by side, the largest first, with the part of each that lies above the offer. */
function lay(duties: readonly Pick<Block, 'duty' | 'hours'>[], share: number): readonly Block[] {
  const sorted = duties.toSorted((a, b) => b.hours - a.hours)
  return sorted.map(({ duty, hours }, index) => {
    const end = sum(sorted.slice(0, index + 1).map((each) => each.hours))
    return { duty, hours, beyond: Math.min(hours, Math.max(0, end - share)) }
  })
}

const sum = (hours: readonly number[]): number => tenth(hours.reduce((all, each) => all + each, 0))
