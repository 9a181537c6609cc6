import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Ask from './Ask.tsx'
import Care from './Care.tsx'
import LoadAgain from './LoadAgain.tsx'
import Succession from './Succession.tsx'
import Terms from './Terms.tsx'

const shared = aPlan()
  .you({ name: 'Ruth', hours: 4 })
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', hours: 5 })
  .with('duties', { id: 'calls', std: 'publicContact', holder: 'you', deputy: 'tom' })
  .with('duties', { id: 'door', std: 'welcoming', holder: 'you' })

describe('what to ask someone', () => {
  test('the sheet holds what was picked and one’s own questions, and no name', async () => {
    const { plan } = await renderStep(<Ask />, { plan: shared.build() })
    expect(screen.queryByRole('button', { name: 'Print the sheet' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByText('Your own questions, and who you talked to'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Can you keep private things private?' }))
    await userEvent.type(
      screen.getByRole('textbox', { name: /What else do you want to ask/ }),
      'Can you drive at night?',
    )
    expect(plan().sections.coreGroup.askAbout).toEqual({ value: ['private'] })
    const sheet = screen.getByRole('region', { name: 'Your sheet' })
    const lines = within(sheet)
      .getAllByRole('listitem')
      .map((each) => each.textContent)
    expect(lines).toEqual([
      'Can you keep private things private?',
      'Can you drive at night?',
      'One small task I can ask for today, and its date',
    ])
    expect(sheet).not.toHaveTextContent('Tom')
  })

  test('who was talked to is told, with the way to note the others', async () => {
    const plan = shared
      .with('people', { id: 'bo', name: 'Bo', stance: 'asked', talkedOn: '2026-11-02', talkNotes: 'Likes Thursdays' })
      .build()
    await renderStep(<Ask />, { plan })
    await userEvent.click(screen.getByText('Your own questions, and who you talked to'))
    expect(screen.getByText('talked on November 2, 2026 · with notes')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Note the talk with Tom' })).toHaveAttribute(
      'href',
      '/plan1/coreGroup/people/tom',
    )
  })
})

describe('terms', () => {
  test('each held duty with its end, who comes next and whether notes are there', async () => {
    const plan = shared
      .with('duties', {
        id: 'list',
        std: 'records',
        holder: 'tom',
        until: '2027-03-01',
        successor: 'you',
        handOver: 'In the tin',
      })
      .build()
    await renderStep(<Terms />, { plan })
    const rows = within(screen.getByRole('region', { name: 'Roles with a name' })).getAllByRole('listitem')
    expect(rows[0]).toHaveTextContent('Dates and recordsTomuntil March 1, 2027 · Ruth is next · with notes')
    expect(rows[1]).toHaveTextContent('Contact personRuthNo end date yet · no next person yet · no notes yet')
    expect(screen.getByRole('link', { name: /^Change\s*Contact person$/ })).toHaveAttribute(
      'href',
      '/plan1/coreGroup/terms/calls',
    )
  })

  test('one press hands it over, and undo takes it back', async () => {
    const { plan, address } = await renderStep(<Terms item="calls" />, { plan: shared.build() })
    expect(screen.queryByRole('button', { name: /^Hand off/ })).not.toBeInTheDocument()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who could do this next?' }), 'Tom')
    await userEvent.click(screen.getByRole('button', { name: 'Hand off to Tom' }))
    expect(plan().lists.duties[0]).toMatchObject({ holder: { value: 'tom' }, deputy: { value: 'you' } })
    expect(address()).toBe('/plan1/coreGroup/terms')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plan().lists.duties[0]).toMatchObject({
      holder: { value: 'you' },
      deputy: { value: 'tom' },
      successor: { value: 'tom' },
    })
  })
})

test('who comes after: duties without a deputy are named', async () => {
  await renderStep(<Succession />, { plan: shared.build() })
  await userEvent.click(screen.getByText('When they practice, notice, and backups'))
  expect(screen.getByText('No one can fill in yet for Welcoming.')).toBeVisible()
})

test('the load again: both times in numbers, and each answer has a way on', async () => {
  const { plan } = await renderStep(<LoadAgain />, {
    plan: shared.said('timeline', 'firstMeeting', '2027-02-01').build(),
  })
  expect(screen.getByText('The roles take 1 hour a month before the first meeting and 2 after it.')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'We share the work fairly' }))
  expect(screen.queryByRole('link', { name: 'Ask someone to join' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: /We have too much to do/ }))
  expect(plan().sections.coreGroup.loadSeen).toEqual({ value: 'tooMuch' })
  expect(screen.getByText(/^Thank you for saying so/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ask someone to join' })).toHaveAttribute('href', '/plan1/coreGroup/search')
})

describe('care', () => {
  const share = async (giving: string, receiving: string, organizing: string) => {
    await userEvent.click(screen.getByText('How your month went, and what you can do'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Giving help' }), giving)
    await userEvent.type(screen.getByRole('textbox', { name: 'Receiving help' }), receiving)
    await userEvent.type(screen.getByRole('textbox', { name: 'Organizing' }), organizing)
  }

  test('two heavy months say: hand a task over; and nothing of it is stored', async () => {
    const { plan } = await renderStep(<Care />, { plan: shared.build() })
    const before = plan()
    await share('1', '0', '9')
    expect(screen.getByText('Most of your month went into organizing. You got no help back this month.')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: 'No' }))
    expect(screen.getByText(/One month like this can happen/)).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(screen.getByText(/Hand off one small task/)).toBeVisible()
    expect(plan()).toBe(before)
    await userEvent.click(screen.getByRole('button', { name: 'Clear my points' }))
    expect(screen.getByRole('textbox', { name: 'Organizing' })).toHaveValue('')
  })

  test('an even month asks for nothing', async () => {
    await renderStep(<Care />, { plan: shared.build() })
    await share('3', '3', '3')
    expect(screen.getByText('1 point to go.')).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'Organizing' }), '{Backspace}4')
    expect(screen.getByText(/nothing you need to change/)).toBeVisible()
    expect(screen.queryByText('Was last month like this too?')).not.toBeInTheDocument()
  })

  test('it ends in ways on: duties that others have hours for, and a rest', async () => {
    const { plan } = await renderStep(<Care />, {
      plan: shared.with('duties', { id: 'big', title: 'Mail', holder: 'you', hoursBefore: 5, hoursAfter: 5 }).build(),
    })
    await userEvent.click(screen.getByText('How your month went, and what you can do'))
    await userEvent.click(screen.getByRole('button', { name: /^Give Contact person to Tom/ }))
    expect(plan().lists.duties[0]).toMatchObject({ holder: { value: 'tom' } })
    await userEvent.click(screen.getByRole('button', { name: 'Choose dates' }))
    expect(screen.getByRole('textbox', { name: 'When will you next take time off?' })).toHaveFocus()
  })
})
