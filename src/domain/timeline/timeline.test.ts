import { describe, expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { addDays, daysBetween } from '../dates.ts'
import { nextThing } from './next.ts'
import { ruleIds, startersOnly, taskRules } from './rules.ts'
import { dayOf } from './task.ts'
import { timeline } from './timeline.ts'
import { whereTask } from './where.ts'

const today = '2026-10-05'
const line = (plan: PlanBuilder, on = today) => timeline(plan.now(on))
const task = (plan: PlanBuilder, key: string, on = today) => line(plan, on).tasks.find((each) => each.key === key)

test('the table, for a plan begun on 5 October 2026', () => {
  const dates = Object.fromEntries(line(aPlan(today)).tasks.map((each) => [each.key, each.date]))
  expect(dates).toEqual({
    lookForGroups: '2026-10-12',
    groupContact: '2026-10-19',
    postNotice: '2026-10-19',
    meetInterested: '2026-11-02',
    shareDuties: '2026-11-16',
    talk1: '2026-11-23',
    callPlaces: '2026-11-30',
    talk2: '2026-12-07',
    talk3: '2026-12-14',
    bookPlace: '2026-12-14',
    agreeHelper: '2026-12-14',
    writeCharter: '2026-12-21',
    listGroup: '2026-12-21',
    tellGatekeepers: '2026-12-21',
    pressNotice: '2026-12-28',
    putUpFlyers: '2027-01-04',
    revisitExpectations: '2027-01-04',
    followUp: '2027-01-11',
    countYeses: '2027-01-18',
    talk4: '2027-01-25',
    confirmRoom: '2027-02-01',
    firstMeeting: '2027-02-08',
    thanks: '2027-02-10',
    meeting2: '2027-02-22',
    evaluation: '2027-03-08',
    review1: '2027-04-05',
    review2: '2027-08-09',
  })
})

test('nothing is late on the first day, and what is within two weeks is due', () => {
  const { tasks, short } = line(aPlan(today))
  expect(tasks.map((each) => each.date)).toEqual(tasks.map((each) => each.date).toSorted())
  expect(tasks.filter((each) => each.state !== 'ahead').map((each) => [each.key, each.state])).toEqual([
    ['lookForGroups', 'due'],
    ['groupContact', 'due'],
    ['postNotice', 'due'],
  ])
  expect(short).toBe(false)
  expect(task(aPlan(today), 'lookForGroups', '2026-10-13')?.state).toBe('late')
})

test('a weekly group reviews after meeting six; 29 February is a day like others', () => {
  const plan = aPlan('2027-10-26').said('purpose', 'rhythm', 'weekly').said('timeline', 'firstMeeting', '2028-02-29')
  expect(task(plan, 'meeting2', '2027-10-26')?.date).toBe('2028-03-07')
  expect(task(plan, 'review1', '2027-10-26')?.date).toBe('2028-04-04')
  expect(task(plan, 'thanks', '2027-10-26')?.date).toBe('2028-03-02')
  expect(task(plan, 'confirmRoom', '2027-10-26')?.date).toBe('2028-02-22')
})

test('no day is claimed for what is done on a day that nobody noted', () => {
  const looked = aPlan(today).said('about', 'similar', 'no')
  for (const on of [today, '2026-10-09', '2027-01-20']) {
    const found = task(looked, 'lookForGroups', on)
    expect(found?.state).toBe('done')
    expect(found && dayOf(found)).toBeUndefined()
  }
  const noted = task(
    aPlan(today).override('lookForGroups', { state: 'done', on: '2026-10-08' }),
    'lookForGroups',
    '2027-01-20',
  )
  expect(noted && dayOf(noted)).toBe('2026-10-08')
  const ahead = task(aPlan(today), 'talk1')
  expect(ahead && dayOf(ahead)).toBe('2026-11-23')
})

test('tasks that do not belong to this plan are not there', () => {
  const keys = (plan: PlanBuilder) => line(plan).tasks.map((each) => each.key)
  const dated = aPlan().said('timeline', 'firstMeeting', '2027-02-08')
  expect(keys(aPlan())).not.toContain('loadAgain')
  const online = keys(dated.said('about', 'setting', 'online'))
  const missing = (there: readonly string[]) =>
    ruleIds.filter(
      (id) =>
        !there.includes(id) &&
        !['agreeHost', 'getApproval', 'reviewAffiliation', 'askNational', 'decideTie'].includes(id),
    )
  expect(missing(online)).toEqual(['callPlaces', 'bookPlace', 'confirmRoom'])
  const hidden = keys(dated.said('about', 'hidden', 'yes').said('connections', 'involvement', 'none'))
  expect(missing(hidden)).toEqual(['agreeHelper', 'listGroup', 'pressNotice', 'putUpFlyers'])
  const abuse = aPlan().said('about', 'category', 'abuse')
  expect(keys(abuse)).not.toContain('putUpFlyers')
  expect(keys(abuse.said('about', 'hidden', 'no'))).toContain('putUpFlyers')
})

test('the holder of a duty owns its tasks; somebody who left owns none', () => {
  const plan = aPlan()
    .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
    .with('people', { id: 'tom', name: 'Tom', stance: 'left' })
    .with('duties', { std: 'facilitating', holder: 'ines' })
    .with('duties', { std: 'writingPrinting', holder: 'tom' })
  expect(task(plan, 'talk1')?.owner).toEqual({ role: 'facilitator', person: 'ines' })
  expect(task(plan, 'writeCharter')?.owner).toEqual({ role: 'writer', person: 'you', assumed: true })
  expect(task(plan, 'shareDuties')?.owner).toEqual({ role: 'core', everyone: true })
  expect(task(plan, 'postNotice')?.owner).toEqual({ role: 'founder', person: 'you' })
  const online = aPlan()
    .said('about', 'setting', 'both')
    .with('people', { id: 'ines' })
    .with('duties', { std: 'placeAndKeys', holder: 'ines' })
  expect(task(online, 'bookPlace')?.owner).toEqual({ role: 'place', person: 'ines' })
})

test('what was set by hand wins', () => {
  const plan = aPlan().override('bookPlace', { date: '2026-11-20', owner: 'counselor', hours: 5 })
  expect(task(plan, 'bookPlace')).toMatchObject({
    date: '2026-11-20',
    owner: { person: 'counselor' },
    hours: 5,
    pinned: true,
    state: 'ahead',
  })
  expect(task(plan, 'bookPlace', '2026-11-21')?.state).toBe('late')
  expect(
    task(aPlan().override('postNotice', { state: 'done', on: '2026-10-07' }), 'postNotice', '2026-12-01'),
  ).toMatchObject({
    date: '2026-10-07',
    doneOn: '2026-10-07',
    state: 'done',
  })
  expect(task(aPlan().override('pressNotice', { state: 'dropped' }), 'pressNotice', '2027-06-01')?.state).toBe(
    'dropped',
  )
})

test('set by hand on a task that is no longer there: kept in sight', () => {
  const plan = aPlan()
    .override('bookPlace', { owner: 'you' })
    .said('about', 'setting', 'online')
    .override('task:gone', { state: 'done' })
  expect(line(plan).orphans).toEqual(['bookPlace', 'task:gone'])
  expect(line(aPlan().override('bookPlace', { owner: 'you' })).orphans).toEqual([])
})

test('the plan ticks what it shows', () => {
  const plan = aPlan()
    .said('about', 'similar', 'no')
    .said('connections', 'publicContact', 'group@example.org')
    .with('discussions', { std: 'talk1', date: '2026-11-12', held: 'yes' })
    .with('discussions', { id: 'own', topics: ['purpose'], date: '2026-12-03' })
    .said('timeline', 'firstMeeting', '2027-02-08')
    .said('place', 'datesConfirmed', 'yes')
  for (const key of ['lookForGroups', 'groupContact', 'talk1', 'callPlaces', 'bookPlace'])
    expect(task(plan, key)?.state, key).toBe('done')
  expect(task(plan, 'talk1')).toMatchObject({ date: '2026-11-12', doneOn: '2026-11-12' })
  expect(task(plan, 'talk2')).toMatchObject({ date: '2026-12-03', subject: 'own', pinned: true, state: 'ahead' })
  expect(line(plan).tasks.filter((each) => each.kind === 'talk')).toEqual([])
  expect(task(plan.override('bookPlace', { state: 'open' }), 'bookPlace')?.state).toBe('ahead')
})

test('when time is short, what was not done in time goes into the next days and is tight, never late', () => {
  const plan = aPlan(today).said('timeline', 'firstMeeting', '2026-11-16')
  expect(line(plan).short).toBe(true)
  expect(line(plan).tasks.filter((each) => each.state === 'tight' || each.state === 'late')).toEqual([])
  const { tasks } = line(plan, '2026-11-10')
  expect(tasks.filter((each) => each.state === 'late')).toEqual([])
  const tight = tasks.filter((each) => each.state === 'tight')
  expect(tight.map(({ key }) => key)).toEqual(expect.arrayContaining(['talk2', 'bookPlace', 'putUpFlyers']))
  expect(tight.filter((each) => each.date >= '2026-11-16')).toEqual([])
})

test('however near the first meeting is, nothing comes before what it rests on, and the order of the table stays', () => {
  for (let days = 1; days <= 18 * 7; days += 1) {
    const dates = new Map(
      line(aPlan(today).said('timeline', 'firstMeeting', addDays(today, days))).tasks.map((each) => [
        each.key,
        each.date,
      ]),
    )
    for (const rule of taskRules) {
      const own = dates.get(rule.id)
      if (own === undefined) continue
      const after: readonly string[] = 'after' in rule ? rule.after : []
      for (const key of after) expect(own >= (dates.get(key) ?? ''), `${days} days: ${rule.id} after ${key}`).toBe(true)
    }
    const search = [
      'lookForGroups',
      'postNotice',
      'meetInterested',
      'shareDuties',
      'talk1',
      'talk2',
      'talk3',
      'talk4',
      'firstMeeting',
    ].flatMap((key) => dates.get(key) ?? [])
    expect(search, `${days} days`).toEqual(search.toSorted())
  }
})

test('from eighteen weeks on every task stands where the table has it; with half of them the proportions are the same', () => {
  const daysTo = (weeks: number) => {
    const { tasks } = line(aPlan(today).said('timeline', 'firstMeeting', addDays(today, weeks * 7)))
    return Object.fromEntries(tasks.map((each) => [each.key, daysBetween(today, each.date)]))
  }
  expect(daysTo(20)).toMatchObject({
    lookForGroups: 7,
    meetInterested: 28,
    talk1: 49,
    talk2: 63,
    talk3: 84,
    talk4: 126,
  })
  expect(daysTo(9)).toMatchObject({ lookForGroups: 4, meetInterested: 14, talk1: 25, talk2: 32, talk3: 35, talk4: 56 })
})

test('after the first meeting was held, the rest hangs on that day, and what served it alone is no longer asked for', () => {
  const plan = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-08')
    .said('timeline', 'held', 'yes')
    .said('timeline', 'heldOn', '2027-02-15')
  const { tasks } = line(plan, '2027-02-16')
  const dates = Object.fromEntries(tasks.map((each) => [each.key, each.date]))
  expect(dates).toMatchObject({
    firstMeeting: '2027-02-15',
    thanks: '2027-02-17',
    meeting2: '2027-03-01',
    review1: '2027-04-12',
  })
  expect(tasks.map((each) => each.key)).not.toContain('putUpFlyers')
  expect(tasks.find((each) => each.key === 'firstMeeting')?.state).toBe('done')
})

test('a pause asks for nothing more, and keeps what was done and set', () => {
  const plan = aPlan()
    .said('timeline', 'outcome', 'pause')
    .said('about', 'similar', 'no')
    .override('thanks', { owner: 'you' })
    .with('tasks', { date: '2026-11-01' })
  expect(
    line(plan)
      .tasks.map((each) => each.key)
      .toSorted(),
  ).toEqual(['lookForGroups', 'task:tasks1', 'thanks'])
  expect(line(plan).orphans).toEqual([])
})

test('own tasks, calls, next steps and further discussions', () => {
  const plan = aPlan()
    .with('people', { id: 'ines' })
    .with('tasks', { title: 'Sew a banner', date: '2026-12-01', owner: 'ines', hours: 3, stage: 'connections' })
    .with('tasks', { title: 'One day' })
    .with('places', { id: 'library', stepFree: 'yes' })
    .with('places', { id: 'known', stepFree: 'yes', toilet: 'no', free: 'yes', private: 'partly', slot: 'yes' })
    .with('connections', { id: 'doctor', nextOn: '2026-11-05', owner: 'ines' })
    .with('connections', { id: 'spoken', nextOn: '2026-10-05', lastOn: '2026-10-05' })
    .with('discussions', { id: 'extra', topics: ['other'], date: '2026-11-30' })
    .override('callPlaces', { date: '2026-11-24' })
  expect(task(plan, 'task:tasks1')).toMatchObject({
    kind: 'own',
    date: '2026-12-01',
    hours: 3,
    stage: 'connections',
    owner: { person: 'ines' },
    pinned: true,
  })
  expect(line(plan).undated.map((each) => each.key)).toEqual(['task:tasks2'])
  expect(task(plan, 'place:library')).toMatchObject({ kind: 'place', date: '2026-11-24', subject: 'library', hours: 0 })
  expect(task(plan, 'place:known')).toBeUndefined()
  expect(task(plan, 'connection:doctor')).toMatchObject({
    date: '2026-11-05',
    owner: { role: 'outreach', person: 'ines' },
  })
  expect(task(plan, 'connection:spoken')?.state).toBe('done')
  expect(task(plan, 'talk:extra')).toMatchObject({ kind: 'talk', hours: 2, date: '2026-11-30', milestone: true })
})

test('open answers: dated ones are tasks, the group has its own agenda, an undated one outside is never late', () => {
  const plan = aPlan()
    .left('place', 'datesConfirmed', { as: 'notYet', by: '2026-11-01' })
    .left('purpose', 'crisis', { as: 'askGroup', by: '2026-11-01' })
    .left('purpose', 'money', { as: 'notYet' })
    .left('about', 'national', { as: 'askOutside' })
  expect(
    line(plan)
      .tasks.filter((each) => each.kind === 'open')
      .map((each) => [each.key, each.date, each.stage]),
  ).toEqual([
    ['open:place.datesConfirmed', '2026-11-01', 'place'],
    ['open:about.national', '2026-11-02', 'coreGroup'],
  ])
  expect(task(plan, 'open:place.datesConfirmed', '2026-11-02')?.state).toBe('late')
  expect(task(plan, 'open:about.national', '2026-11-03')).toMatchObject({ state: 'tight', date: '2026-11-05' })
  expect(line(plan, '2026-11-03').short).toBe(false)
})

test('a formal yes that is needed is a task until it is answered, either way', () => {
  const needed = aPlan()
    .said('about', 'approvalNeeded', 'yes')
    .said('about', 'approvalState', 'asked')
    .said('about', 'approvalOn', '2026-10-20')
  expect(task(needed, 'getApproval')).toMatchObject({ date: '2026-11-30', state: 'ahead' })
  expect(
    task(needed.said('about', 'approvalState', 'refused').said('about', 'approvalOn', '2026-11-10'), 'getApproval'),
  ).toMatchObject({ date: '2026-11-10', state: 'done' })
  expect(task(needed.said('about', 'approvalNeeded', 'no'), 'getApproval')).toBeUndefined()
})

test('the day on which a tie is looked at again stands as it was said, and moves with nothing', () => {
  const tied = aPlan().said('about', 'direction', 'affiliate').said('about', 'affiliationReview', '2027-09-01')
  expect(task(tied, 'reviewAffiliation')).toMatchObject({ date: '2027-09-01', pinned: true })
  expect(task(tied.said('timeline', 'firstMeeting', '2027-06-01'), 'reviewAffiliation')?.date).toBe('2027-09-01')
  expect(task(tied.said('about', 'direction', 'start'), 'reviewAffiliation')).toBeUndefined()
})

describe('a group that meets already', () => {
  const begun = '2026-11-23'
  const meets = aPlan(begun).said('about', 'alreadyMeets', 'yes').said('about', 'planningStart', '2024-05-01')

  test('is not asked for starters, nor to announce a beginning', () => {
    const there = line(meets, begun).tasks.map((each) => each.key)
    expect(startersOnly.filter((id) => there.includes(id))).toEqual([])
    expect(there).toEqual(expect.arrayContaining(['groupContact', 'shareDuties', 'talk1', 'firstMeeting', 'review1']))
    const no = line(meets.said('about', 'alreadyMeets', 'no'), begun).tasks.map((each) => each.key)
    expect(startersOnly.filter((id) => !no.includes(id))).toEqual([])
  })

  test('is late with nothing on the day it begins its plan, however long ago it began', () => {
    const states = (plan: PlanBuilder) =>
      line(plan, begun)
        .tasks.filter((each) => each.state === 'late')
        .map((each) => each.key)
    expect(states(meets)).toEqual([])
    expect(states(meets.said('timeline', 'firstMeeting', '2026-12-14'))).toEqual([])
    // What makes the difference: a new group with that start would be late with most of it.
    expect(states(meets.said('about', 'alreadyMeets', 'no')).length).toBeGreaterThan(3)
  })

  test('that met before its plan, whether it says so or only gives the day, is late with nothing and puts up no flyers', () => {
    const said = aPlan(begun).said('timeline', 'firstMeeting', '2024-03-07')
    const held = said.said('timeline', 'held', 'yes').said('timeline', 'heldOn', '2024-03-07')
    for (const plan of [said, held, said.said('about', 'alreadyMeets', 'yes')]) {
      const { tasks, short } = line(plan, begun)
      expect(tasks.filter(({ state }) => state === 'late' || state === 'tight')).toEqual([])
      const open = tasks.filter(({ state }) => state !== 'done').map(({ key }) => key)
      expect(open).toEqual(['groupContact', 'shareDuties', 'revisitExpectations'])
      expect(short).toBe(false)
      expect(nextThing(plan.build(), begun)).toMatchObject({ to: 'about/footing', params: { leg: 'footing' } })
    }
    // A meeting that did not happen, or a group that is new after all, is planned as any other.
    const no = said.said('timeline', 'held', 'no')
    expect(line(no, begun).tasks.map(({ key }) => key)).toContain('putUpFlyers')
    expect(line(said.said('about', 'alreadyMeets', 'no'), begun).tasks.map(({ key }) => key)).toContain('putUpFlyers')
  })

  test('that wants to join a national body has its tasks and its pages for that', () => {
    const joins = meets.said('about', 'newFooting', ['affiliation']).said('timeline', 'firstMeeting', '2024-03-07')
    expect(task(joins, 'askNational', begun)).toMatchObject({ date: '2026-12-14', state: 'ahead' })
    expect(nextThing(joins.build(), begun)).toMatchObject({ to: 'about/national', params: { leg: 'affiliation' } })
    const asked = joins.said('about', 'nationalAskedOn', '2026-11-30').said('about', 'affiliationReview', '2027-09-01')
    expect(task(asked, 'askNational', '2026-12-01')).toMatchObject({ state: 'done', date: '2026-11-30' })
    expect(task(asked, 'decideTie', '2026-12-01')?.state).toBe('done')
    expect(task(asked, 'reviewAffiliation', '2026-12-01')).toMatchObject({ date: '2027-09-01' })
    expect(line(meets, begun).tasks.map(({ key }) => key)).not.toContain('askNational')
  })

  test('plans from a later day where it names one', () => {
    expect(line(meets.said('about', 'planningStart', '2027-01-04'), begun).anchors.start).toBe('2027-01-04')
  })
})

test('a decision to look at again is everyone’s task, and done once it was decided anew', () => {
  const plan = aPlan().with('decisions', {
    id: 'd',
    words: 'Tea first',
    reviewOn: '2027-05-20',
    decidedOn: '2026-11-10',
  })
  expect(task(plan, 'decision:d')).toMatchObject({
    kind: 'decision',
    subject: 'd',
    stage: 'purpose',
    date: '2027-05-20',
    state: 'ahead',
    owner: { everyone: true },
  })
  expect(whereTask({ kind: 'decision', subject: 'd' })).toEqual({ to: 'purpose/decisions', item: 'd' })
  const anew = plan.edit({
    kind: 'change',
    list: 'decisions',
    id: 'd',
    field: 'decidedOn',
    answer: { value: '2027-05-20' },
  })
  expect(task(anew, 'decision:d')).toMatchObject({ state: 'done' })
})

test('the first project is a task once it has words and a day', () => {
  const plan = aPlan().said('purpose', 'firstProjectBy', '2027-05-20')
  expect(line(plan).tasks.filter((each) => each.kind === 'project')).toEqual([])
  expect(task(plan.said('purpose', 'firstProject', 'A shelf'), 'project')).toMatchObject({
    date: '2027-05-20',
    stage: 'purpose',
  })
})

test('training is a task once it has words and a day, and practice once it has a day, of whoever practices', () => {
  const plan = aPlan().with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  const half = plan.said('coreGroup', 'trainingBy', '2027-01-20').said('coreGroup', 'practices', 'ines')
  expect(line(half).tasks.filter((each) => each.kind === 'training' || each.kind === 'practice')).toEqual([])
  const whole = half.said('coreGroup', 'trainingWhat', 'Listening').said('coreGroup', 'practiceOn', '2027-02-11')
  expect(task(whole, 'training')).toMatchObject({ date: '2027-01-20', stage: 'coreGroup' })
  expect(task(whole, 'practice')).toMatchObject({ date: '2027-02-11', owner: { person: 'ines' } })
})

describe('reviews and the evaluation', () => {
  const dated = aPlan()
    .said('timeline', 'firstMeeting', '2027-03-04')
    .said('timeline', 'held', 'yes')
    .said('timeline', 'heldOn', '2027-03-04')
    .said('purpose', 'rhythm', 'everyOther')
  const on = (plan: PlanBuilder, key: string) => task(plan, key, '2027-06-01')

  test('a review ticks the first one and dates the next on the day it names', () => {
    expect(on(dated, 'review1')).toMatchObject({ state: 'late', date: '2027-04-29' })
    const reviewed = dated.with('reviews', { on: '2027-05-20', outcome: 'goOn', nextOn: '2027-10-07' })
    expect(on(reviewed, 'review1')).toMatchObject({ state: 'done', date: '2027-05-20' })
    expect(on(reviewed, 'review2')).toMatchObject({ state: 'ahead', date: '2027-10-07', pinned: true })
    expect(on(dated.with('reviews', { on: '2027-05-20' }), 'review2')).toMatchObject({
      state: 'ahead',
      date: '2027-09-02',
    })
  })

  test('the second review ticks the next one, until it names another day', () => {
    const first = dated.with('reviews', { on: '2027-04-29', nextOn: '2027-05-27' })
    expect(on(first.with('reviews', { on: '2027-05-28' }), 'review2')).toMatchObject({
      state: 'done',
      date: '2027-05-28',
    })
    expect(on(first.with('reviews', { on: '2027-05-28', nextOn: '2028-05-25' }), 'review2')).toMatchObject({
      state: 'ahead',
      date: '2028-05-25',
    })
  })

  test('a review that ends the group asks for nothing more', () => {
    expect(on(dated.with('reviews', { on: '2027-05-20', outcome: 'end' }), 'review2')).toBeUndefined()
  })

  test('forms that were counted tick the evaluation; an empty entry does not', () => {
    expect(on(dated.with('evaluations', { on: '2027-04-02' }), 'evaluation')?.state).toBe('late')
    expect(on(dated.with('evaluations', { on: '2027-04-02', forms: 5 }), 'evaluation')).toMatchObject({
      state: 'done',
      date: '2027-04-02',
    })
  })
})
