import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { OpenAnswer } from '#domain/plan/answer.ts'
import { field } from '#domain/plan/field.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { apply } from '#domain/plan/apply.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import OpenUntil from './OpenUntil.tsx'
import { StepForm } from './StepForm.tsx'
import { TimeField } from './TimeField.tsx'
import { DateAsk, NumberAsk, TimeAsk } from './TypedAsk.tsx'
import { isDayFirst } from '#wording/region.ts'
import { WishAsk } from './WishAsk.tsx'

const form = (fields: ReactNode) => (
  <StepForm goOn={() => {}} footer={<button type="submit">Continue</button>}>
    {fields}
  </StepForm>
)
const sharers = field('expectations', 'sharers')
const lasts = field('purpose', 'length')
const starts = field('purpose', 'startTime')
const lastBus = field('place', 'lastBusAt')
const by = field('timeline', 'reviewOn')

const box = (name: string) => screen.getByRole('textbox', { name })
const number = <NumberAsk of={sharers} words={{ label: 'How many?' }} unit="people" whole />
const meeting = (
  <>
    <TimeAsk of={starts} words={{ label: 'When?' }} bare="meeting" length={lasts} />
    <NumberAsk of={lasts} words={{ label: 'Minutes' }} unit="minutes" length="hours" whole most={600} />
  </>
)
const day = <DateAsk of={by} words={{ label: 'By when?' }} />
const typed = (of: typeof sharers | typeof by, text: string) => apply(newPlan('2026-10-05'), of.put({ typed: text }))

describe('a number', () => {
  test('a range asks which end is meant, and is kept meanwhile', async () => {
    const { plan } = await renderStep(form(number))
    await userEvent.type(box('How many?'), '1-2')
    expect(plan().sections.expectations.sharers).toEqual({ typed: '1-2' })
    expect(await screen.findByRole('button', { name: '1 person' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '2 people' }))
    expect(plan().sections.expectations.sharers).toEqual({ value: 2 })
    expect(box('How many?')).toHaveValue('2')
    expect(box('How many?')).toHaveFocus()
    expect(screen.queryByText('Which one do you mean?')).toBeNull()
  })

  test('what was made of words is said back, and stands in the field once it is left', async () => {
    const { plan } = await renderStep(form(number))
    await userEvent.type(box('How many?'), 'a dozen')
    expect(plan().sections.expectations.sharers).toEqual({ value: 12 })
    expect(screen.getByText('That is 12 people.')).toBeInTheDocument()
    await userEvent.tab()
    expect(box('How many?')).toHaveValue('12')
    expect(screen.getByText('That is 12 people.')).toBeInTheDocument()
  })

  test('what cannot be read is said when the field is left, not while somebody writes', async () => {
    await renderStep(form(number))
    await userEvent.type(box('How many?'), 'a few')
    expect(screen.queryByText(/We couldn’t read that number/)).toBeNull()
    await userEvent.tab()
    expect(screen.getByText(/We couldn’t read that number\. Try 3\. We kept what you typed\./)).toBeInTheDocument()
    await userEvent.type(box('How many?'), ' more')
    expect(screen.queryByText(/We couldn’t read that number/)).toBeNull()
  })

  test('a press on Continue ends before a line appears that would move the button', async () => {
    const user = userEvent.setup()
    await renderStep(form(number))
    await user.type(box('How many?'), 'a few')
    await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('button', { name: 'Continue' }) })
    expect(screen.queryByText(/We couldn’t read that number/)).toBeNull()
    await user.pointer({ keys: '[/MouseLeft]', target: screen.getByRole('button', { name: 'Continue' }) })
    expect((await screen.findAllByText(/We couldn’t read that number/)).length).toBeGreaterThan(0)
  })

  test('what could not be read is said again on coming back', async () => {
    await renderStep(form(number), { plan: typed(sharers, 'a few') })
    expect(box('How many?')).toHaveValue('a few')
    expect(screen.getByText(/We couldn’t read that number/)).toBeInTheDocument()
  })

  test('what can be read only now is asked about, and not taken by itself', async () => {
    const { plan } = await renderStep(form(number), { plan: typed(sharers, 'twenty') })
    expect(screen.getByText('Is this what you mean?')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findAllByText(/Choose the one you mean/)).not.toHaveLength(0)
    expect(plan().sections.expectations.sharers).toEqual({ typed: 'twenty' })
    await userEvent.click(screen.getByRole('button', { name: '20 people' }))
    expect(plan().sections.expectations.sharers).toEqual({ value: 20 })
  })
})

describe('the time of a meeting and its length', () => {
  test.each([
    ['7 o’clock', '19:00', 'That is 7 p.m.'],
    ['8:30', '20:30', 'That is 8:30 p.m.'],
    ['12 noon', '12:00', 'That is noon.'],
  ])('“%s” is said back', async (text, at, said) => {
    const { plan } = await renderStep(form(meeting))
    await userEvent.type(box('When?'), text)
    expect(plan().sections.purpose.startTime).toEqual({ value: at })
    expect(screen.getByText(said)).toBeInTheDocument()
    expect(plan().sections.purpose.length).toBeUndefined()
  })

  test('a range gives both, and what is typed on takes the length along', async () => {
    const { plan } = await renderStep(form(meeting))
    await userEvent.type(box('When?'), '7-8:30 pm')
    expect(plan().sections.purpose).toMatchObject({ startTime: { value: '19:00' }, length: { value: 90 } })
    expect(box('Minutes')).toHaveValue('90')
    expect(screen.getByText('That is 7 to 8:30 p.m.')).toBeInTheDocument()
    await userEvent.clear(box('When?'))
    await userEvent.type(box('When?'), '7 pm')
    expect(plan().sections.purpose.length).toEqual({})
  })

  test('a length that was said already is not written over, and the other one is offered', async () => {
    const said = apply(newPlan('2026-10-05'), lasts.put({ value: 60 }))
    const { plan } = await renderStep(form(meeting), { plan: said })
    await userEvent.type(box('When?'), '7-8:30 pm')
    expect(plan().sections.purpose.length).toEqual({ value: 60 })
    await userEvent.click(screen.getByRole('button', { name: 'Make the meeting 1 hour 30 minutes' }))
    expect(plan().sections.purpose.length).toEqual({ value: 90 })
    expect(box('Minutes')).toHaveValue('90')
  })

  test('ten may be morning or evening', async () => {
    const { plan } = await renderStep(form(meeting))
    await userEvent.type(box('When?'), '10-11:30')
    expect(plan().sections.purpose.startTime).toEqual({ typed: '10-11:30' })
    await userEvent.click(await screen.findByRole('button', { name: '10 a.m.' }))
    expect(plan().sections.purpose).toMatchObject({ startTime: { value: '10:00' }, length: { value: 90 } })
  })

  test.each([
    ['2', 120, 'That is 2 hours.'],
    ['1.5', 90, 'That is 1 hour 30 minutes.'],
  ])('a length of “%s” is hours', async (text, minutes, said) => {
    const { plan } = await renderStep(form(meeting))
    await userEvent.type(box('Minutes'), text)
    expect(plan().sections.purpose.length).toEqual({ value: minutes })
    await userEvent.tab()
    expect(screen.getByText(said)).toBeInTheDocument()
    expect(box('Minutes')).toHaveValue(String(minutes))
  })

  test('a last bus at 11 leaves in the evening', async () => {
    const { plan } = await renderStep(form(<TimeAsk of={lastBus} words={{ label: 'Bus?' }} bare="lastBus" />))
    await userEvent.type(box('Bus?'), '11')
    expect(plan().sections.place.lastBusAt).toEqual({ value: '23:00' })
  })
})

describe('a day', () => {
  test('the order of 4/10 is the one of the browser’s region, and is said back with its weekday', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB')
    const { plan } = await renderStep(form(day))
    await userEvent.type(box('By when?'), '4/10/2027')
    expect(plan().sections.timeline.reviewOn).toEqual({ value: '2027-10-04' })
    expect(screen.getByText(/That is Monday, October 4, 2027\./)).toBeInTheDocument()
    vi.restoreAllMocks()
  })

  test.each([
    ['en-US', false],
    ['en', false],
    ['en-GB', true],
    ['de-DE', true],
    ['es-MX', true],
    ['sv-SE', false],
    ['ja-JP', false],
  ])('%s', (tag, first) => expect(isDayFirst(tag)).toBe(first))

  test('a weekday that does not fit asks which day is meant', async () => {
    const { plan } = await renderStep(form(day))
    await userEvent.type(box('By when?'), 'Friday, January 7, 2027')
    expect(plan().sections.timeline.reviewOn).toEqual({ typed: 'Friday, January 7, 2027' })
    await userEvent.click(await screen.findByRole('button', { name: 'Friday, January 8, 2027' }))
    expect(plan().sections.timeline.reviewOn).toEqual({ value: '2027-01-08' })
  })

  test('only a day that no calendar has is told so', async () => {
    await renderStep(form(day), { plan: typed(by, 'February 30') })
    expect(screen.getByText(/The calendar has no such day/)).toBeInTheDocument()
  })

  test('what is no day at all is kept, and is not called a day that is missing', async () => {
    await renderStep(form(day), { plan: typed(by, 'when it is warmer') })
    expect(screen.getByText(/We couldn’t read that date/)).toBeInTheDocument()
    expect(screen.queryByText(/calendar/)).toBeNull()
  })

  test('of a day with a time the day is kept, and that is said', async () => {
    const { plan } = await renderStep(form(day))
    await userEvent.type(box('By when?'), 'January 7 at 7 pm')
    expect(plan().sections.timeline.reviewOn).toEqual({ value: '2027-01-07' })
    expect(screen.getByText(/That is Thursday, January 7, 2027\. We kept the day, not the time\./)).toBeInTheDocument()
    expect(box('By when?')).toHaveValue('January 7 at 7 pm')
  })
})

test('a wish is a span, and is still understood on coming back', async () => {
  const wish = apply(newPlan('2026-10-05'), field('about', 'wish').put({ value: '2027-01-01/2027-02-28' }))
  await renderStep(form(<WishAsk words={{ label: 'When would you like to start?' }} />), { plan: wish })
  expect(screen.getByText(/That is January 1, 2027 to February 28, 2027\./)).toBeInTheDocument()
})

describe('the time of an appointment', () => {
  function Appointment() {
    const [time, setTime] = useState('')
    return (
      <>
        <TimeField id="time" label="At what time?" value={time} change={setTime} />
        <output data-testid="kept">{time}</output>
      </>
    )
  }
  const kept = () => screen.getByTestId('kept').textContent

  test('is in the afternoon where it can only be', async () => {
    await renderStep(<Appointment />)
    await userEvent.type(box('At what time?'), '3:30')
    expect(screen.getByText('That is 3:30 p.m.')).toBeInTheDocument()
    await userEvent.tab()
    expect(kept()).toBe('15:30')
  })

  test('asks where it may be either, and keeps what is no time', async () => {
    await renderStep(<Appointment />)
    await userEvent.type(box('At what time?'), '9')
    await userEvent.click(await screen.findByRole('button', { name: '9 a.m.' }))
    expect(kept()).toBe('09:00')
    await userEvent.clear(box('At what time?'))
    await userEvent.type(box('At what time?'), 'after lunch')
    await userEvent.tab()
    expect(screen.getByText(/We couldn’t read that time/)).toBeInTheDocument()
    expect(kept()).toBe('after lunch')
  })
})

test('until when somebody would like to know may be typed in any form, and asks like any other day', async () => {
  const given: OpenAnswer[] = []
  await renderStep(<OpenUntil open={{ as: 'askOutside' }} set={(open) => given.push(open)} />)
  const until = box('When would you like to know?')
  await userEvent.type(until, 'Friday, January 7, 2027')
  expect(given.at(-1)).toEqual({ as: 'askOutside', byTyped: 'Friday, January 7, 2027' })
  await userEvent.click(await screen.findByRole('button', { name: 'Thursday, January 7, 2027' }))
  expect(given.at(-1)).toEqual({ as: 'askOutside', by: '2027-01-07' })
})
