import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { newLibrary } from '#domain/desk/library.ts'
import { captured, ended, inSession, started } from '#domain/desk/session.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { useLibrary } from '#ports/desk.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { fakeDesk } from '#tests/support/fakeDesk.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import Session from './Session.tsx'
import SessionBar from './SessionBar.tsx'
import SessionEnd from './SessionEnd.tsx'

beforeAll(() => {
  // jsdom draws no dialog and scrolls nothing.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  vi.stubGlobal('scrollTo', () => {})
})
beforeEach(() => void document.body.focus())

const startedAt = '2026-11-23T14:10:00.000Z'
const plan = aPlan()
  .you({ name: 'Ruth' })
  .said('about', 'name', 'Evening Tide')
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .build()
const session = { id: 's1', startedAt, counselor: 'Dana', founder: 'Ruth', base: newPlan('2026-10-05') }
const begun = started(newEntry('plan1'), {
  id: 's1',
  startedAt,
  counselor: 'Dana',
  founder: 'Ruth',
  group: 'Evening Tide',
  present: '',
})
const agreed: DeskEntry = { ...begun, role: { on: '2026-11-23', consent: true, reporting: '' } }
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** The library is open before a dialog asks for it: a test cannot wait for it in the middle of a click. */
function AtHand() {
  useLibrary()
  return null
}

describe('the start', () => {
  test('begins with the role card, keeps names, consent and who is here, and runs', async () => {
    const desk = fakeDesk({ library: { ...newLibrary(), counselor: 'Dana' } })
    const { planActor } = await renderStep(<Session />, { plan, desk })
    expect(screen.getByLabelText('The counselor’s name')).toHaveValue('Dana')
    expect(screen.getByLabelText('The founder’s name')).toHaveValue('Ruth')
    expect(screen.getByRole('heading', { name: /How we’ll work together/ })).toBeInTheDocument()
    await userEvent.click(screen.getByText('Who else is here?'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ines' }))
    await userEvent.type(screen.getByLabelText(/Someone else/), 'her sister')
    await userEvent.type(screen.getByLabelText('What must the counselor report?'), 'Danger to a child')
    await userEvent.click(screen.getByRole('checkbox', { name: /said aloud/ }))
    await press('Start the session')
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session' })).toBeInTheDocument()
    expect(desk.entry()).toMatchObject({
      role: { consent: true, reporting: 'Danger to a child', on: '2026-11-23' },
      called: { group: 'Evening Tide', founder: 'Ruth' },
    })
    expect(desk.entry().sessions).toMatchObject([
      { counselor: 'Dana', founder: 'Ruth', present: 'Ines and her sister' },
    ])
    expect(planActor.getSnapshot().context.session).toMatchObject({ id: desk.entry().sessions[0]?.id, base: plan })
  })

  test('where nothing can be kept it says so, and begins only if somebody says "all the same"', async () => {
    const { planActor } = await renderStep(<Session />, { plan, desk: fakeDesk({ takes: false }) })
    await press('Start the session')
    expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t save this session here')
    expect(planActor.getSnapshot().context.session).toBeUndefined()
    await press('Start anyway')
    expect(planActor.getSnapshot().context.session).toMatchObject({ founder: 'Ruth' })
  })

  test('a record that cannot be read here is left alone', async () => {
    await renderStep(<Session />, { plan, desk: fakeDesk({ mayWrite: false }) })
    expect(screen.getByText(/We couldn’t read the notes/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Start the session' })).not.toBeInTheDocument()
  })

  test('one that was left open is gone on with, not begun anew', async () => {
    const { planActor } = await renderStep(<Session />, { plan, desk: fakeDesk({ entry: agreed }) })
    expect(screen.queryByRole('button', { name: 'Start the session' })).not.toBeInTheDocument()
    await press('Go back to it')
    expect(planActor.getSnapshot().context.session).toMatchObject({ id: 's1', startedAt })
  })
})

describe('the topic', () => {
  test('is the founder’s; the app proposes only when asked', async () => {
    const desk = fakeDesk({ entry: agreed })
    await renderStep(<Session />, { plan, desk, session })
    await userEvent.type(screen.getByLabelText('Today’s topic'), 'My sister')
    await userEvent.type(screen.getByLabelText('What would you like help with?'), 'A room')
    expect(desk.entry()).toMatchObject({ asked: 'A room', sessions: [{ topic: 'My sister' }] })
    expect(screen.queryByText(/These aren’t done yet/)).not.toBeInTheDocument()
    await press('Show three ideas')
    const list = screen.getByText(/These aren’t done yet/).nextElementSibling
    const three = within(list instanceof HTMLElement ? list : document.body).getAllByRole('button')
    expect(three).toHaveLength(3)
    await userEvent.click(three[0] ?? document.body)
    expect(desk.entry().sessions[0]).toMatchObject({
      topic: three[0]?.textContent,
      topicAt: expect.stringContaining('/'),
    })
  })

  test('since last time tells what was taken along', async () => {
    const summary = {
      decided: [],
      added: [],
      open: [],
      suggested: [],
      tasks: [{ words: 'Call the library', who: 'Ruth', until: 'Dec 1' }],
      think: 'Who leads?',
    }
    const over = ended(
      inSession(agreed, 's1', (kept) => ({ ...kept, topic: 'The room' })),
      's1',
      { endedAt: '2026-11-02T15:00:00.000Z', summary },
    )
    const entry = started(over, { id: 's2', startedAt, counselor: '', founder: '', group: '', present: '' })
    await renderStep(<Session />, { plan, desk: fakeDesk({ entry }), session: { ...session, id: 's2' } })
    expect(screen.getByText('Last topic: The room')).toBeInTheDocument()
    expect(screen.getByText('Call the library · Ruth · Dec 1')).toBeInTheDocument()
    expect(screen.getByText('To think about: Who leads?')).toBeInTheDocument()
  })
})

describe('the bar', () => {
  test('says with whom, since when and where the time goes', async () => {
    await renderStep(<SessionBar />, {
      plan,
      desk: fakeDesk({ entry: agreed }),
      session,
      ports: { clock: { now: () => '2026-11-23T14:24:00.000Z' } },
    })
    const bar = screen.getByRole('region', { name: 'Session' })
    expect(bar).toHaveTextContent(
      /Session with Ruth.*Since last time · 1 min left of 10.*Notes: covered.*End the session/,
    )
    // No way to anybody else.
    expect(
      within(bar)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Session with Ruth'])
  })

  test('goes when the session was ended in another tab', async () => {
    const over = ended(agreed, 's1', {
      endedAt: startedAt,
      summary: { decided: [], added: [], open: [], suggested: [], tasks: [] },
    })
    const { planActor } = await renderStep(<SessionBar />, { plan, desk: fakeDesk({ entry: over }), session })
    expect(planActor.getSnapshot().context.session).toBeUndefined()
  })

  test('ends towards the summary', async () => {
    const { planActor, address } = await renderStep(<SessionBar />, {
      plan,
      desk: fakeDesk({ entry: agreed }),
      session,
    })
    await press('End the session')
    expect(planActor.getSnapshot().hasTag('summing')).toBe(true)
    expect(address()).toBe('/plan1/session/summary')
    // There the page itself ends the session.
    expect(screen.queryByRole('button', { name: 'End the session' })).toBeNull()
  })
})

describe('notes, and the end of the page', () => {
  const side = (entry = agreed, more: Partial<Parameters<typeof renderStep>[1]> = {}) => {
    const desk = fakeDesk({ entry })
    return renderStep(
      <>
        <AtHand />
        <NotesPanel at="coreGroup/people" />
        <SessionEnd at="coreGroup/people" />
      </>,
      { plan, desk, session, ...more },
    ).then((view) => ({ ...view, desk }))
  }

  test('asks and leaves alone what the page is about', async () => {
    await side()
    await userEvent.click(screen.getByText('Three questions to ask aloud'))
    expect(screen.getByText(/Who came to mind first/)).toBeInTheDocument()
    expect(screen.getByText(/Let the founder name them first/)).toBeInTheDocument()
  })

  test('private notes are covered until asked for, and cover themselves after a minute without typing', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })
    const entry = inSession(agreed, 's1', (kept) => ({ ...kept, notes: 'Looked relieved' }))
    const { desk } = await side(entry)
    expect(screen.queryByDisplayValue('Looked relieved')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show my notes' }))
    expect(screen.getByRole('textbox', { name: 'Private notes' })).toHaveFocus()
    await user.type(screen.getByRole('textbox', { name: 'Private notes' }), ', then sad')
    expect(desk.entry().sessions[0]?.notes).toBe('Looked relieved, then sad')
    act(() => void vi.advanceTimersByTime(59_000))
    expect(screen.getByRole('textbox', { name: 'Private notes' })).toBeInTheDocument()
    act(() => void vi.advanceTimersByTime(2_000))
    expect(screen.queryByDisplayValue(/Looked relieved/)).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Show my notes' })).toHaveFocus()
    vi.useRealTimers()
  })

  test('without the founder’s word there is no field for them', async () => {
    await side(begun)
    expect(screen.queryByRole('button', { name: 'Show my notes' })).not.toBeInTheDocument()
    expect(screen.getByText(/hasn’t agreed to notes/)).toBeInTheDocument()
  })

  test('anything said is caught by Enter, and sorted later; a private note shows no words', async () => {
    const { desk } = await side()
    const line = screen.getByLabelText('Write anything said, and sort it later')
    await userEvent.type(line, 'Ask Tom for the key{Enter}Her sister drinks{Enter}')
    expect(desk.entry().sessions[0]?.captured.map(({ words: said, as }) => [said, as])).toEqual([
      ['Ask Tom for the key', 'unsorted'],
      ['Her sister drinks', 'unsorted'],
    ])
    expect(screen.getByText('2 lines to sort')).toBeInTheDocument()
    for (const summary of screen.getAllByText('Sort the line')) await userEvent.click(summary)
    const rows = screen.getAllByRole('listitem').filter((row) => row.textContent?.includes('Sort the line'))
    await userEvent.click(within(rows[0] ?? document.body).getByRole('button', { name: 'Task' }))
    expect(line).toHaveFocus()
    const last = screen.getAllByRole('listitem').find((row) => row.textContent?.includes('Her sister'))
    await userEvent.click(within(last ?? document.body).getByRole('button', { name: 'Private note' }))
    expect(desk.entry().sessions[0]?.captured.map(({ as }) => as)).toEqual(['task', 'note'])
    expect(screen.queryByText(/Her sister drinks/)).not.toBeInTheDocument()
  })

  test('what could not be kept is said', async () => {
    const desk = fakeDesk({ entry: agreed, takes: false })
    await renderStep(<NotesPanel at="coreGroup/people" />, { plan, desk, session })
    await userEvent.type(screen.getByLabelText('Write anything said, and sort it later'), 'Ask Tom{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t save your last note')
    expect(screen.getByText('Ask Tom')).toBeInTheDocument()
  })

  test('a line becomes a suggestion, of several things known or something new', async () => {
    const known = (id: string, name: string) =>
      ({
        id,
        kind: 'place',
        name,
        where: `${name} street`,
        contact: '',
        note: 'Quiet.',
        confirmedOn: '2026-10-01',
      }) as const
    const caught = inSession(agreed, 's1', (kept) => captured(kept, { id: 'c1', words: 'The old mill', at: startedAt }))
    const desk = fakeDesk({
      entry: caught,
      library: { ...newLibrary(), known: [known('k1', 'Library'), known('k2', 'Parish hall')] },
    })
    const { plan: now } = await renderStep(
      <>
        <AtHand />
        <NotesPanel at="place/places" />
        <SessionEnd at="place/places" />
      </>,
      { plan, desk, session },
    )
    await userEvent.click(screen.getByText('Sort the line'))
    await press('Suggestion')
    expect(await screen.findByRole('radio', { name: 'A place' })).toBeChecked()
    expect(await screen.findByLabelText('What is the place called?')).toHaveValue('The old mill')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Library' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Parish hall' }))
    await userEvent.type(screen.getByLabelText(/^Why/), 'Near the bus')
    await press('Add suggestion')
    expect(screen.getByText(/Added 3 suggestions/)).toBeInTheDocument()
    expect(now().suggestions).toMatchObject([
      {
        by: 'Dana',
        session: 's1',
        state: 'open',
        words: 'Near the bus. Quiet.',
        edit: { list: 'places', item: { name: { value: 'Library' } } },
      },
      { words: 'Near the bus. Quiet.' },
      { words: 'Near the bus', edit: { item: { name: { value: 'The old mill' } } } },
    ])
    expect(now().lists.places).toEqual([])
  })

  test('a suggestion and a line that are half typed outlast dialog, page and reload, until the session is over', async () => {
    const desk = fakeDesk({ entry: agreed })
    const open = () =>
      renderStep(
        <>
          <AtHand />
          <NotesPanel at="coreGroup/people" />
          <SessionEnd at="coreGroup/people" />
        </>,
        { plan, desk, session },
      )
    const first = await open()
    await userEvent.type(screen.getByLabelText('Write anything said, and sort it later'), 'Ask Tom ab')
    await userEvent.click(screen.getByText('Suggest something'))
    await userEvent.click(await screen.findByRole('radio', { name: 'A place' }))
    await userEvent.type(await screen.findByLabelText('What is the place called?'), 'The old mi')
    await userEvent.type(screen.getByLabelText(/^Why/), 'Near the b')
    await userEvent.click(screen.getByText('Suggest something'))
    await userEvent.click(screen.getByText('Suggest something'))
    expect(await screen.findByLabelText('What is the place called?')).toHaveValue('The old mi')
    first.unmount()

    const { plan: now } = await open()
    expect(screen.getByLabelText('Write anything said, and sort it later')).toHaveValue('Ask Tom ab')
    await userEvent.click(screen.getByText('Suggest something'))
    expect(await screen.findByRole('radio', { name: 'A place' })).toBeChecked()
    expect(await screen.findByLabelText('What is the place called?')).toHaveValue('The old mi')
    expect(screen.getByLabelText(/^Why/)).toHaveValue('Near the b')
    expect(now().suggestions).toEqual([])

    const summary = { decided: [], added: [], open: [], suggested: [], tasks: [] }
    expect(JSON.stringify(ended(desk.entry(), 's1', { endedAt: startedAt, summary }))).not.toMatch(/old mi|Ask Tom/)
    await press('Add suggestion')
    expect(now().suggestions).toMatchObject([{ words: 'Near the b' }])
    expect(desk.entry().sessions[0]).not.toHaveProperty('halfTyped')
  })

  test('an address or a contact without a name is asked about, not dropped, when something known is put forward', async () => {
    const library = {
      ...newLibrary(),
      known: [{ id: 'k1', kind: 'place', name: 'Library', where: '', contact: '', note: '' }] as const,
    }
    const { plan: now } = await renderStep(
      <>
        <AtHand />
        <NotesPanel at="place/places" />
        <SessionEnd at="place/places" />
      </>,
      { plan, desk: fakeDesk({ entry: agreed, library: { ...library, known: [...library.known] } }), session },
    )
    await userEvent.click(screen.getByText('Suggest a place'))
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Library' }))
    await userEvent.type(screen.getByLabelText(/^Address/), '3 Quay Street')
    await press('Add suggestion')
    expect(now().suggestions).toEqual([])
    expect(screen.getByLabelText('What is the place called?')).toHaveFocus()
    expect(screen.getByLabelText(/^Address/)).toHaveValue('3 Quay Street')
  })

  test('an empty suggestion is not put forward; a lone one asks for another', async () => {
    const { plan: now } = await side()
    await userEvent.click(screen.getByText('Suggest something'))
    await userEvent.click(await screen.findByRole('radio', { name: 'A task' }))
    await screen.findByLabelText('What’s the task?')
    await press('Add suggestion')
    expect(screen.getByLabelText('What’s the task?')).toHaveFocus()
    expect(now().suggestions).toEqual([])
    await userEvent.type(screen.getByLabelText('What’s the task?'), 'Call the library')
    await userEvent.type(screen.getByLabelText(/By when/), 'soon')
    await press('Add suggestion')
    expect(screen.getByText(/We couldn’t read that date/)).toBeInTheDocument()
    await userEvent.clear(screen.getByLabelText(/By when/))
    await userEvent.type(screen.getByLabelText(/By when/), 'Friday, January 7, 2027')
    await press('Add suggestion')
    expect(
      screen.getByText('Which day do you mean, Thursday, January 7, 2027 or Friday, January 8, 2027?'),
    ).toBeInTheDocument()
    expect(now().suggestions).toEqual([])
    await userEvent.clear(screen.getByLabelText(/By when/))
    await userEvent.type(screen.getByLabelText(/By when/), 'December 1')
    await userEvent.selectOptions(screen.getByLabelText(/Who could do it/), 'The counselor')
    await press('Add suggestion')
    expect(now().suggestions).toMatchObject([
      {
        edit: {
          list: 'tasks',
          item: { title: { value: 'Call the library' }, date: { value: '2026-12-01' }, owner: { value: 'counselor' } },
        },
      },
    ])
    expect(screen.getByText(/Do you know another/)).toBeInTheDocument()
  })
})
