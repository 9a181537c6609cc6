import { daysBetween, isDate, type IsoDate } from '../dates.ts'
import type { HelperEnd } from '../plan/card.ts'

/** `often`: at the start. `fewer`: the founding carries itself more and more. `parting`: the next session is the last. */
export type Helping = 'often' | 'fewer' | 'parting'

export interface SteppingBack {
  readonly stage: Helping
  /** Sessions held of the meetings agreed. */
  readonly meetings?: { readonly held: number; readonly of: number }
  /** Whole weeks until the day agreed; negative once it has passed. */
  readonly day?: { readonly on: IsoDate; readonly weeks: number }
  /** No end was agreed, and these many sessions were held. */
  readonly unagreed?: number
}

export interface HelpGiven {
  /** Undefined while no end is agreed: it is asked in stage 5. */
  readonly helper: HelperEnd | undefined
  /** Sessions that have ended. */
  readonly held: number
  /** The day of the first session; undefined before it. */
  readonly since?: IsoDate | undefined
  readonly today: IsoDate
  /** The first group meeting, where it is dated: once it was held, members carry more. */
  readonly firstMeeting?: IsoDate | undefined
}

/** Never more than ten: a longer lead-in makes letting go harder [SHU-A]. */
const mostEver = 10
/** Two weeks before the day agreed, the next session is likely the last. Our suggestion. */
const lastWeeks = 2

/** How far a counselor's help has come toward its agreed end. Where meetings and a day are agreed, whichever comes first decides. */
export function steppingBack({ helper, held, since, today, firstMeeting }: HelpGiven): SteppingBack {
  const { after, on } = helper ?? {}
  const meetings = after === undefined ? undefined : { held, of: after }
  const day = on === undefined || !isDate(on) ? undefined : { on, weeks: Math.floor(daysBetween(today, on) / 7) }
  const hasMet = firstMeeting !== undefined && isDate(firstMeeting) && firstMeeting < today
  const stages = [
    hasMet ? 'fewer' : 'often',
    ...(meetings ? [stageAt(meetings.of - held <= 1, held * 2 >= meetings.of)] : []),
    ...(day ? [stageAt(day.weeks < lastWeeks, isHalfway(since, day.on, today))] : []),
    ...(meetings || day ? [] : [stageAt(held >= mostEver, false)]),
  ] as const
  const stage = (['parting', 'fewer'] as const).find((each) => stages.includes(each)) ?? 'often'
  return { stage, ...(meetings && { meetings }), ...(day && { day }), ...(!meetings && !day && { unagreed: held }) }
}

const stageAt = (last: boolean, half: boolean): Helping => (last ? 'parting' : half ? 'fewer' : 'often')

function isHalfway(since: IsoDate | undefined, on: IsoDate, today: IsoDate): boolean {
  if (since === undefined || !isDate(since)) return false
  return daysBetween(since, today) * 2 >= daysBetween(since, on)
}

export interface PromptsNow {
  /** How many prompts a page shows at most. */
  readonly most: number
  /** The session should settle how to part. */
  readonly proposesParting: boolean
}

const mostPrompts: Readonly<Record<Helping, number>> = { often: Infinity, fewer: 2, parting: 1 }

/** How many prompts to show a counselor: all at first, fewer as the founding moves on, one at the last session. Our suggestion. */
export const promptsNow = ({ stage }: Pick<SteppingBack, 'stage'>): PromptsNow => ({
  most: mostPrompts[stage],
  proposesParting: stage === 'parting',
})
