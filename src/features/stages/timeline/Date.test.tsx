import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { newDay } from '#domain/timeline/newDay.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import FirstMeetingDate from './Date.tsx'

const dated = aPlan().said('timeline', 'firstMeeting', '2027-03-04')
const field = () => screen.getByRole('textbox', { name: 'Date of the first meeting' })

test('the first date counts at once', async () => {
  const { plan } = await renderStep(<FirstMeetingDate />)
  await userEvent.type(field(), 'March 4, 2027')
  expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-04' })
  expect(screen.queryByRole('button', { name: /^Move to / })).toBeNull()
})

test('a new date shows what would move, and moves nothing before', async () => {
  const { plan } = await renderStep(<FirstMeetingDate />, {
    plan: dated.override('bookPlace', { date: '2026-12-01' }).build(),
  })
  await userEvent.clear(field())
  await userEvent.type(field(), 'March 25, 2027')
  expect(screen.getByRole('heading', { name: /^\d+ tasks move, \d+ stay\.$/ })).toBeInTheDocument()
  expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-04' })
  await userEvent.click(screen.getByRole('button', { name: /^Move to / }))
  await waitFor(() => expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-25' }))
  expect(await screen.findByText('The first meeting is now on Thursday, March 25, 2027.')).toBeInTheDocument()
  expect(field()).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Move to / })).toBeNull()
})

test('keeping the date puts it back, and nothing has changed', async () => {
  const { plan } = await renderStep(<FirstMeetingDate />, { plan: dated.build() })
  const before = plan()
  await userEvent.clear(field())
  await userEvent.type(field(), 'in 2 weeks')
  await userEvent.click(screen.getByRole('button', { name: /^Keep / }))
  expect(field()).toHaveValue('March 4, 2027')
  expect(plan().sections).toEqual({ ...before.sections, timeline: { ...before.sections.timeline, newFirst: {} } })
})

test('going on with a date that was neither moved nor kept says so first', async () => {
  const { address } = await renderStep(<FirstMeetingDate />, { plan: dated.build(), at: '/plan1/timeline/date' })
  await userEvent.clear(field())
  await userEvent.type(field(), 'March 25, 2027')
  await userEvent.click(screen.getByRole('button', { name: /Continue/ }))
  expect(address()).toBe('/plan1/timeline/date')
  expect(await screen.findAllByText(/Choose to move the meeting/)).not.toHaveLength(0)
})

test.each([/^Move to /, /^Keep /])('after “%s” nobody is asked to choose any longer', async (choice) => {
  await renderStep(<FirstMeetingDate />, { plan: dated.build(), at: '/plan1/timeline/date' })
  await userEvent.clear(field())
  await userEvent.type(field(), 'March 25, 2027')
  await userEvent.click(screen.getByRole('button', { name: /Continue/ }))
  expect(
    await screen.findByRole('link', {
      name: 'Date of the first meeting: You typed a new date. Choose to move the meeting or keep the old date.',
    }),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: choice }))
  await waitFor(() => expect(screen.queryByRole('button', { name: choice })).toBeNull())
  expect(screen.queryByText(/before you go on/)).toBeNull()
  expect(screen.queryByText(/You typed a new date/)).toBeNull()
})

test('a review that a move would leave behind is said, and moves along in one tap', async () => {
  const reviewed = dated.said('timeline', 'reviewOn', '2027-04-29')
  const { plan } = await renderStep(<FirstMeetingDate />, { plan: reviewed.build() })
  await userEvent.clear(field())
  await userEvent.type(field(), 'April 15, 2027')
  expect(
    screen.getByText(/^You set the group review for Thursday, April 29, 2027\. That would be before “/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Move the date, and the review to June 10, 2027' }))
  await waitFor(() =>
    expect(plan().sections.timeline).toMatchObject({
      firstMeeting: { value: '2027-04-15' },
      reviewOn: { value: '2027-06-10' },
    }),
  )
})

test('a group that meets already is asked since when, and is offered no draft', async () => {
  const meets = aPlan('2026-11-01').said('about', 'alreadyMeets', 'yes').build()
  const { plan } = await renderStep(<FirstMeetingDate />, { plan: meets })
  expect(screen.getByText(/^Your group already meets\. Write the day it first met/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Take / })).toBeNull()
  await userEvent.type(field(), 'March 7, 2019')
  expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2019-03-07' })
  expect(screen.getByText(/^You met before you started this plan/)).toBeInTheDocument()
})

test('of a day that has passed nothing is said but that', async () => {
  await renderStep(<FirstMeetingDate />, {
    plan: aPlan('2026-11-01').said('timeline', 'firstMeeting', '2026-11-05').build(),
  })
  expect(screen.getByText(/has already passed\./)).toBeInTheDocument()
  expect(screen.queryByText('This is short notice')).toBeNull()
})

describe('a new date that is not decided yet', () => {
  const at = '/plan1/timeline/date'
  const retype = async (text: string) => {
    await userEvent.clear(field())
    await userEvent.type(field(), text)
  }

  test.each([
    ['Thurs April 8', { value: '2027-04-08' }],
    ['first Thursday in April', { value: '2027-04-01' }],
    ['Sat. April 10', { value: '2027-04-10' }],
    ['April 8, 2027', { value: '2027-04-08' }],
    ['when the room is free', { typed: 'when the room is free' }],
    ['Friday, April 8, 2027', { typed: 'Friday, April 8, 2027' }],
  ])('“%s” is kept beside the date that stands', async (text, newFirst) => {
    const { plan } = await renderStep(<FirstMeetingDate />, { plan: dated.build(), at })
    await retype(text)
    expect(plan().sections.timeline).toMatchObject({ firstMeeting: { value: '2027-03-04' }, newFirst })
  })

  test.each([
    [{ value: '2027-04-08' }, 'April 8, 2027'],
    [{ typed: 'when the room is free' }, 'when the room is free'],
  ] as const)('%o stands in the field again on coming back', async (newFirst, text) => {
    await renderStep(<FirstMeetingDate />, {
      plan: dated.edit(newDay.put(newFirst)).build(),
      at,
    })
    expect(field()).toHaveValue(text)
  })

  test('what could not be read is said on coming back, and on leaving the field', async () => {
    const { unmount } = await renderStep(<FirstMeetingDate />, {
      plan: dated.edit(newDay.put({ typed: 'soon' })).build(),
    })
    expect(screen.getByText(/We couldn’t read that date/)).toBeInTheDocument()
    unmount()
    await renderStep(<FirstMeetingDate />, { plan: dated.build() })
    await retype('soon')
    expect(screen.queryByText(/We couldn’t read that date/)).toBeNull()
    await userEvent.tab()
    expect(screen.getByText(/We couldn’t read that date/)).toBeInTheDocument()
  })

  test('leaving says that it is kept and not set', async () => {
    const { plan } = await renderStep(<Leaving />, { plan: dated.build(), at })
    await retype('April 8, 2027')
    await userEvent.click(screen.getByRole('button', { name: 'leave' }))
    expect(await screen.findByText('We kept your new date. It’s still March 4, 2027.')).toBeInTheDocument()
    expect(plan().sections.timeline.newFirst).toEqual({ value: '2027-04-08' })
  })

  test('moving it decides it', async () => {
    const { plan } = await renderStep(<FirstMeetingDate />, { plan: dated.build(), at })
    await retype('April 8, 2027')
    await userEvent.click(screen.getByRole('button', { name: /^Move to / }))
    await waitFor(() =>
      expect(plan().sections.timeline).toMatchObject({ firstMeeting: { value: '2027-04-08' }, newFirst: {} }),
    )
  })

  test('emptying the field is an answer once it is left, and not before', async () => {
    const { plan } = await renderStep(<FirstMeetingDate />, { plan: dated.build(), at })
    await userEvent.clear(field())
    expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-04' })
    // Past the calendar beside it.
    await userEvent.tab()
    await userEvent.tab()
    expect(plan().sections.timeline.firstMeeting).toEqual({})
    expect(field()).toHaveValue('')
    expect(screen.getByText('The first meeting has no date now.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-04' })
  })

  // A form commits what was typed when the field is left, before the press that decides it ends.
  test.each([
    ['the move', 'April 8, 2027', /^Move to /, '2027-04-08'],
    ['the taking away', '', /^leave$/, undefined],
  ])('undo takes back %s, and the day that stood is in the field again', async (_, text, press, value) => {
    const { plan, planActor } = await renderStep(<Leaving />, { plan: dated.build(), at })
    await userEvent.clear(field())
    if (text !== '') await userEvent.type(field(), text)
    act(() => planActor.send({ type: 'plan.committed' }))
    await userEvent.click(screen.getByRole('button', { name: press }))
    await waitFor(() => expect(plan().sections.timeline.firstMeeting?.value).toBe(value))
    act(() => planActor.send({ type: 'plan.undone' }))
    const { firstMeeting, newFirst } = plan().sections.timeline
    expect([firstMeeting, newFirst ?? {}]).toEqual([{ value: '2027-03-04' }, {}])
  })

  test('emptying it and leaving by a link takes the date away', async () => {
    const { plan } = await renderStep(<Leaving />, { plan: dated.build(), at })
    await userEvent.clear(field())
    await userEvent.click(screen.getByRole('button', { name: 'leave' }))
    expect(plan().sections.timeline).toMatchObject({ firstMeeting: {}, newFirst: {} })
  })

  test('a weekday that does not fit asks which day is meant', async () => {
    const { plan } = await renderStep(<FirstMeetingDate />, { plan: dated.build(), at })
    await retype('Friday, April 8, 2027')
    await userEvent.click(await screen.findByRole('button', { name: 'Thursday, April 8, 2027' }))
    expect(field()).toHaveValue('April 8, 2027')
    expect(plan().sections.timeline.newFirst).toEqual({ value: '2027-04-08' })
    expect(screen.getByRole('button', { name: /^Move to / })).toBeInTheDocument()
  })

  test('a time beside the day can become the time of the meetings', async () => {
    const { plan } = await renderStep(<FirstMeetingDate />, { at })
    await userEvent.type(field(), 'January 7 at 7 pm')
    expect(screen.getByText(/That is Thursday, January 7, 2027\. We kept the day, not the time\./)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Start meetings at 7 p.m.' }))
    expect(plan().sections).toMatchObject({
      timeline: { firstMeeting: { value: '2027-01-07' } },
      purpose: { startTime: { value: '19:00' } },
    })
  })
})

/** The page, and a way to leave it. */
function Leaving() {
  const [isHere, setIsHere] = useState(true)
  return (
    <>
      {isHere && <FirstMeetingDate />}
      <button type="button" onClick={() => setIsHere(false)}>
        leave
      </button>
    </>
  )
}
