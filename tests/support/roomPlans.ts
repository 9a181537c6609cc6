import { eveningTide } from '#domain/example/eveningTide.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { founderId } from '#domain/plan/plan.ts'
import { standardDuties } from '#domain/stages/duties.ts'
import { standardParts } from '#domain/stages/standardParts.ts'
import { standardRules } from '#domain/stages/standardRules.ts'
import { example } from '#words/en/example.ts'
import { aPlan, type PlanBuilder } from './planBuilder.ts'

/** The day on which papers are made in tests. */
export const paperDay = '2026-11-23'

/** One founder, a few answers, some left open. */
export const halfPlan = aPlan()
  .you({ name: 'Ruth Miller', reach: '555-0142' })
  .said('about', 'problem', 'Living with tinnitus')
  .said('purpose', 'length', 60)
  .said('expectations', 'firstTurnout', 5)
  .left('purpose', 'crisis', { as: 'askGroup' })
  .with('duties', { std: 'facilitating', holder: founderId })
  .with('duties', { title: 'Baking' })
  .with('parts', { std: 'welcome', minutes: 5 })
  .with('parts', { title: 'A song' })
  .with('parts', { std: 'sharing', minutes: 30, shared: 'yes' })

/** Five people, weekly, in a room and online, everything said. */
export const fullPlan = aPlan()
  .you({ name: 'Ana Lopez', mayBeListed: 'yes', mayBePublic: 'yes' })
  .with('people', { id: 'ben', name: 'Ben Carter', stance: 'agreed' })
  .with('people', { id: 'cleo', name: 'Cleo Marsh', stance: 'agreed', mayBeListed: 'no' })
  .with('people', { id: 'dev', name: 'Dev', stance: 'agreed' })
  .with('people', { id: 'eva', name: 'Eva Stone', stance: 'left', reach: '555-0199' })
  .said('about', 'name', 'Steady Hands')
  .said('about', 'problem', 'Living with multiple sclerosis')
  .said('about', 'setting', 'both')
  .said('about', 'area', 'Riverside')
  .said('purpose', 'statement', 'We meet so that nobody has to carry this alone.')
  .said('purpose', 'rhythm', 'weekly')
  .said('purpose', 'weekday', '2')
  .said('purpose', 'startTime', '18:30')
  .said('purpose', 'length', 90)
  .said('purpose', 'sizeFew', 6)
  .said('purpose', 'sizeMany', 10)
  .said('purpose', 'firstLeaders', ['ben', founderId])
  .said('purpose', 'confidentiality', 'What’s said here, and who’s here, stays here')
  .said('purpose', 'limits', 'We tell someone who can help when a life is in danger.')
  .said('purpose', 'crisis', 'Dev steps out. Ben stays.\nWe call together.')
  .said('purpose', 'crisisChecked', '2026-11-20')
  .said('purpose', 'crossTalk', 'noAdvice')
  .said('purpose', 'money', 'basket')
  .said('purpose', 'moneyNote', 'A tin, counted on the spot.')
  .said('purpose', 'cashKeeper', 'dev')
  .said('purpose', 'cashChecker', 'ben')
  .said('purpose', 'cashYear', 400)
  .said('purpose', 'cashSeen', 'eachMeeting')
  .said('purpose', 'between', ['phoneList', 'buddies', 'email', 'chat'])
  .said('purpose', 'betweenHours', '9 to 8')
  .said('purpose', 'betweenKeeper', 'ben')
  .said('purpose', 'betweenDeletion', 'afterWeeks')
  .said('purpose', 'betweenWeeks', 4)
  .said('place', 'platform', 'Meet Room')
  .said('place', 'host', 'dev')
  .said('place', 'coHost', 'cleo')
  .with('places', { id: 'library', name: 'Riverside Library', address: '4 Mill Lane' })
  .said('place', 'chosen', 'library')
  .said('connections', 'publicContact', 'steady@example.org')
  .said('expectations', 'months', 4)
  .said('expectations', 'sharers', 4)
  .said('expectations', 'firstTurnout', 8)
  .said('expectations', 'laterFew', 6)
  .said('expectations', 'laterMany', 10)
  .said('expectations', 'helperMeetings', 3)
  .said('timeline', 'firstMeeting', '2026-10-20')
  .said('timeline', 'held', 'yes')
  .said('timeline', 'heldOn', '2026-10-20')
  .said('timeline', 'came', 7)
  .said('timeline', 'reviewOn', '2026-12-08')
  .with('meetings', { on: '2026-10-27', heads: 5, newcomers: 1, returned: 4, led: 'ben', topic: 'Maria’s story' })
  .with('meetings', { on: '2026-11-03', heads: 8, newcomers: 2, returned: 6 })
  .with('enquiries', { count: 12, came: 8, heard: 'search' })
  .with('evaluations', { on: '2026-11-03', forms: 7, useful: 6, heard: 7, safe: 7, stay: 6, change: 'Warmer room' })
  .with('reviews', { on: '2026-11-10', outcome: 'change', nextOn: '2027-04-20' })
  .with('duties', {
    std: 'publicContact',
    holder: founderId,
    deputy: 'dev',
    until: '2027-04-01',
    successor: 'dev',
    handOver: 'The password is in the blue folder.',
  })
  .with('duties', { std: 'facilitating', holder: 'ben', deputy: founderId })
  .with('duties', { std: 'onlineHost' })
  .with('duties', { std: 'timekeeping', holder: 'eva' })
  .with('duties', { std: 'coFacilitating', holder: 'dev' })
  .with('duties', { title: 'Flowers', holder: 'cleo', hoursAfter: 1 })

/** A group of a founder alone whom nobody may find. */
export const hiddenPlan = aPlan()
  .you({ name: 'Q', reach: '555-0142' })
  .said('about', 'name', 'Free of violence')
  .said('about', 'problem', 'Violence at home')
  .said('about', 'category', 'abuse')
  .said('about', 'area', 'Riverside')
  .said('connections', 'publicContact', 'hidden@example.org')
  .with('places', { id: 'shelter', name: 'Harbor shelter', address: '1 Secret Street' })
  .said('place', 'chosen', 'shelter')

const long = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(9).slice(0, 300)
const times = (count: number, add: (plan: PlanBuilder, n: number) => PlanBuilder, plan: PlanBuilder): PlanBuilder =>
  Array.from({ length: count }, (_, n) => n).reduce(add, plan)

/** 20 people, every duty, part and rule, 15 places, 60 connections, names of 300 letters. */
export const extremePlan = [
  (plan: PlanBuilder) =>
    times(19, (to, n) => to.with('people', { id: `p${n}`, name: `${n} ${long}`, stance: 'agreed' }), plan),
  (plan: PlanBuilder) => times(15, (to, n) => to.with('places', { id: `place${n}`, name: long, address: long }), plan),
  (plan: PlanBuilder) => times(60, (to, n) => to.with('connections', { id: `c${n}`, organization: long }), plan),
  (plan: PlanBuilder) =>
    standardDuties.reduce(
      (to, { id }, n) =>
        to.with('duties', {
          std: id,
          holder: `p${n}`,
          deputy: `p${n + 1}`,
          successor: `p${n + 2}`,
          until: '2027-06-01',
          handOver: long,
        }),
      plan,
    ),
  (plan: PlanBuilder) =>
    standardParts.reduce((to, { id, minutes }) => to.with('parts', { std: id, minutes, shared: 'yes' }), plan),
  (plan: PlanBuilder) => standardRules.reduce((to, { id }) => to.with('rules', { std: id }), plan),
  (plan: PlanBuilder) =>
    times(
      60,
      (to, n) =>
        to.with('meetings', {
          on: `20${27 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-05`,
          heads: 20 + n,
          newcomers: 1,
        }),
      plan,
    ),
].reduce(
  (plan, step) => step(plan),
  aPlan()
    .you({ name: long })
    .said('about', 'name', long)
    .said('about', 'problem', long)
    .said('purpose', 'statement', long)
    .said('purpose', 'sizeMany', 20)
    .said('expectations', 'firstTurnout', 20)
    .said('timeline', 'firstMeeting', '2027-03-04'),
)

/** Plans that every paper is made of in tests, as they count on that day. */
export const roomPlans: readonly (readonly [string, Current])[] = [
  ['empty', aPlan().now(paperDay)],
  ['half', halfPlan.now(paperDay)],
  ['full', fullPlan.now(paperDay)],
  ['example', current(eveningTide(paperDay, example), paperDay)],
  ['online', fullPlan.said('about', 'setting', 'online').now(paperDay)],
  ['hidden', hiddenPlan.now(paperDay)],
  ['extreme', extremePlan.now(paperDay)],
]
