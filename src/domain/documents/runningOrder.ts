import type { IsoDate } from '../dates.ts'
import { isSaid, said, writtenAt, type Current } from '../plan/current.ts'
import { clockAt } from '../clock.ts'
import { meetingPicture } from '../stages/meetingPicture.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import { ruleAs, standardRules, type RuleAs, type RuleKey } from '../stages/standardRules.ts'
import { anchors } from '../timeline/anchors.ts'
import { meetings, rhythmOf } from '../timeline/meetings.ts'
import type { DocumentAbout, Missing } from './documents.ts'
import { areSeveral, handsAt, type Hands } from './inTheRoom.ts'
import { known } from './known.ts'
import type { Naming } from './names.ts'
import { groupOn, nameOn } from './onPaper.ts'
import { openingFacts, type OpeningFacts } from './opening.ts'
import { orderLines, type OrderLine } from './orderLines.ts'
import { placeOn } from './where.ts'

export interface RuleLine {
  readonly std: RuleAs | undefined
  readonly words: string | undefined
}

export interface RunningOrderFacts {
  readonly group: string | undefined
  readonly date: IsoDate | undefined
  /** `HH:MM` */
  readonly start: string | undefined
  readonly end: string | undefined
  readonly place: string | undefined
  readonly platform: string | undefined
  readonly inRoom: boolean
  readonly online: boolean
  readonly hidden: boolean
  readonly several: boolean
  /** In place of day, time and number of people, where they could not be read. */
  readonly written: { readonly date?: string; readonly start?: string; readonly expected?: string }
  /** People expected at the first meeting. */
  readonly expected: number | undefined
  /** Who does what, by name. */
  readonly hands: Hands
  readonly lines: readonly OrderLine[]
  /** Nobody has put the parts in order yet: the guide's stand in. */
  readonly isOurOrder: boolean
  readonly rules: readonly RuleLine[]
  readonly areOurRules: boolean
  readonly opening: OpeningFacts
  /** The second meeting, once the first has a day and the rhythm is said. */
  readonly next: IsoDate | undefined
}

/** Six rules to start from, and those that an online group or one about abuse cannot do without. */
const rulesToStart: readonly RuleKey[] = [
  'keepPrivate',
  'mayPass',
  'speakForYourself',
  'noAdvice',
  'shareTime',
  'onTime',
]

/** The first meeting, minute by minute (field guide, section 8). Of a hidden group neither topic nor place is told. */
export function runningOrderFacts(now: Current, naming: Naming): RunningOrderFacts {
  const { purpose, expectations, place } = now.sections
  const { heldOn, firstMeeting } = now.sections.timeline
  const hidden = isHidden(now)
  const hands = handsAt(now)
  const name = (hand: keyof Hands) => nameOn(now, naming, hands[hand])
  const start = said(purpose.startTime)
  const count = said(expectations.firstTurnout)
  const expected = count !== undefined && count >= 1 ? count : undefined
  const own = ownRules(now)
  const { length, used, unknown } = meetingPicture(now)
  const lasts = length ?? (now.lists.parts.length > 0 && unknown === 0 ? used : undefined)
  const end = start === undefined || lasts === undefined ? undefined : clockAt(start, lasts)
  return {
    group: groupOn(now),
    date: dayOf(now),
    written: known({
      date: dayOf(now) === undefined ? (writtenAt(heldOn) ?? writtenAt(firstMeeting)) : undefined,
      start: writtenAt(purpose.startTime),
      expected: writtenAt(expectations.firstTurnout),
    }),
    start,
    end,
    place: hidden || !inRoom(now) ? undefined : placeOn(now)?.name,
    platform: said(place.platform),
    inRoom: inRoom(now),
    online: online(now),
    hidden,
    several: areSeveral(now),
    expected,
    hands: {
      leads: name('leads'),
      stepsOut: name('stepsOut'),
      welcomes: name('welcomes'),
      keepsTime: name('keepsTime'),
      opens: name('opens'),
      hosts: name('hosts'),
      takesNotes: name('takesNotes'),
    },
    lines: orderLines(now, { start, expected, name }),
    isOurOrder: now.lists.parts.length === 0,
    rules: own.length > 0 ? own : ourRules(now),
    areOurRules: own.length === 0,
    opening: openingFacts(now, end),
    next: nextOf(now),
  }
}

const ownRules = (now: Current): readonly RuleLine[] =>
  now.lists.rules
    .map(({ std, words }) => ({ std: ruleAs(now, std), words }))
    .filter(({ std, words }) => std !== undefined || words !== undefined)

const ourRules = (now: Current): readonly RuleLine[] =>
  standardRules
    .filter((rule) => rulesToStart.includes(rule.id) || ('when' in rule && rule.when(now)))
    .map((rule) => ({ std: ruleAs(now, rule.id), words: undefined }))

/** The day that was set, or on which it was held; a draft is no day. */
const dayOf = (now: Current): IsoDate | undefined => {
  const { first, isDraft, held } = anchors(now)
  return isDraft || (held && !isSaid(now.sections.timeline.heldOn) && !isSaid(now.sections.timeline.firstMeeting))
    ? undefined
    : first
}

function nextOf(now: Current): IsoDate | undefined {
  const first = dayOf(now)
  return first === undefined || !isSaid(now.sections.purpose.rhythm)
    ? undefined
    : meetings(first, rhythmOf(now, first), 2)[1]
}

export const runningOrderAbout: DocumentAbout = {
  id: 'runningOrder',
  namings: ['first', 'full', 'initials', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'initials' : 'first'),
  missing: (now) => {
    const { about, purpose, expectations } = now.sections
    const { over, unknown } = meetingPicture(now)
    const hands = handsAt(now)
    return [
      ...unless(isHidden(now) || isSaid(about.problem), { what: 'problem', at: 'about/concern' }),
      ...unless(dayOf(now) !== undefined, { what: 'firstMeeting', at: 'timeline/date' }),
      ...unless(isSaid(purpose.rhythm), { what: 'rhythm', at: 'purpose/order' }),
      ...unless(isSaid(purpose.startTime), { what: 'startTime', at: 'purpose/order' }),
      ...unless(isSaid(purpose.length), { what: 'length', at: 'purpose/order' }),
      ...unless(isSaid(expectations.firstTurnout), { what: 'turnout', at: 'expectations/effort' }),
      ...unless(now.lists.parts.length > 0 && unknown === 0, { what: 'parts', at: 'purpose/order' }),
      ...unless(over === 0, { what: 'orderFits', at: 'purpose/order' }),
      ...unless(hands.leads !== undefined && hands.stepsOut !== undefined, { what: 'twoLeaders', at: 'purpose/order' }),
      ...unless(ownRules(now).length > 0, { what: 'rules', at: 'purpose/rules' }),
      ...unless(isSaid(purpose.confidentiality), { what: 'confidentiality', at: 'purpose/privacy' }),
      ...unless(isSaid(purpose.limits), { what: 'limits', at: 'purpose/privacy' }),
    ]
  },
}

const unless = (isKnown: boolean, missing: Missing): readonly Missing[] => (isKnown ? [] : [missing])
