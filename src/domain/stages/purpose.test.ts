import { expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { conditionsNow } from './conditions.ts'
import { substance } from './purpose.ts'
import { offeredRules } from './standardRules.ts'

const today = '2026-11-23'
const asks = (plan: PlanBuilder) => conditionsNow(plan.now(today), 'purpose')
const open = (plan: PlanBuilder) =>
  asks(plan)
    .filter((condition) => !condition.met(plan.now(today)))
    .map((condition) => condition.id)

const drafted = aPlan()
  .with('people', { id: 'ines', stance: 'agreed' })
  .with('discussions', { std: 'talk1', topics: ['hopes'], held: 'yes', came: ['you', 'ines'] })
  .with('discussions', { std: 'talk2', topics: ['purpose'], held: 'yes', came: ['you', 'ines'] })
  .with('parts', { minutes: 60 })
  .said('about', 'ages', 'adults')
  .said('purpose', 'statement', 'We listen.')
  .said('purpose', 'mayCome', 'Partners')
  .said('purpose', 'openness', 'open')
  .said('purpose', 'rhythm', 'weekly')
  .said('purpose', 'weekday', '4')
  .said('purpose', 'length', 90)
  .said('purpose', 'leading', 'two')
  .said('purpose', 'firstLeaders', ['you', 'ines'])
  .said('purpose', 'confidentiality', 'It stays here.')
  .said('purpose', 'limits', 'Danger to life.')
  .said('purpose', 'crisis', 'Ines steps out.')
  .said('purpose', 'money', 'none')

test('everything drafted and two discussions held make the stage ready; nothing said opens every condition', () => {
  expect(open(drafted)).toEqual([])
  expect(open(aPlan())).toEqual(asks(aPlan()).map((condition) => condition.id))
})

test('by the month, the weeks must be said', () => {
  const monthly = drafted.said('purpose', 'rhythm', 'monthly')
  expect(open(monthly)).toEqual(['rhythmDrafted'])
  expect(open(monthly.said('purpose', 'nth', ['1', '3']))).toEqual([])
})

test('confidentiality needs its limits', () => {
  expect(open(drafted.said('purpose', 'limits', ' '))).toEqual(['confidentialityDrafted'])
})

test('a question left open is not drafted', () => {
  expect(open(drafted.left('purpose', 'crisis', { as: 'askOutside' }))).toEqual(['crisisDrafted'])
})

test('who leads needs somebody who is with us; a helper who leads at first does not', () => {
  expect(open(drafted.said('purpose', 'firstLeaders', ['gone']))).toEqual(['leadersDrafted'])
  expect(open(drafted.said('purpose', 'firstLeaders', []).said('purpose', 'leading', 'helperFirst'))).toEqual([])
})

test('offers count for nothing: a rule is offered until it is taken, and only where it belongs', () => {
  expect(offeredRules(aPlan().now(today))).toHaveLength(14)
  const plan = aPlan()
    .said('about', 'category', 'abuse')
    .said('about', 'setting', 'both')
    .with('rules', { std: 'mayPass' })
  expect(offeredRules(plan.now(today))).toEqual(expect.arrayContaining(['noHarm', 'ownRoom']))
  expect(offeredRules(plan.now(today))).not.toContain('mayPass')
})

test('the stage in a few facts', () => {
  expect(substance(drafted.with('discussions', {}).now(today))).toEqual({
    talks: 3,
    held: 2,
    rules: 0,
    statement: 'We listen.',
    minutes: 60,
  })
})

test('where people under 18 may come, a host is named and the checks are agreed', () => {
  const young = drafted
    .said('about', 'ages', 'under18')
    .said('about', 'hostOrganization', 'The youth service')
    .said('about', 'checksBy', 'Their office')
  expect(open(young)).toEqual(['hostForMinors'])
  expect(open(young.said('about', 'checksAgreedOn', '2026-11-20'))).toEqual([])
  // It became a group for adults: nothing is asked for that no longer applies.
  expect(open(young.said('about', 'ages', 'adults'))).toEqual([])
})

test('a group that stays hidden drafts how people are kept safe; about abuse also the service and who cannot take part', () => {
  const hidden = drafted
    .said('about', 'hidden', 'yes')
    .said('about', 'safeCalling', 'Mornings')
    .said('about', 'placeTold', 'By voice')
  expect(open(hidden)).toEqual([])
  const abuse = hidden.said('about', 'category', 'abuse')
  expect(open(abuse)).toEqual(['safetyDrafted'])
  expect(
    open(
      abuse
        .said('about', 'specialistService', 'The county line')
        .said('about', 'excluded', 'Whoever harms somebody now'),
    ),
  ).toEqual([])
  expect(open(drafted.said('about', 'category', 'abuse'))).toEqual(['safetyDrafted'])
  expect(open(drafted.said('about', 'category', 'abuse').said('about', 'hidden', 'no'))).toEqual([])
})
