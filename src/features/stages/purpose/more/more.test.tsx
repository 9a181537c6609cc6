import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Between from './Between.tsx'
import Cash from './Cash.tsx'
import Conduct from './Conduct.tsx'
import Cover from './Cover.tsx'
import Home from './Home.tsx'
import Program from './Program.tsx'
import Projects from './Projects.tsx'
import Order from '../Order.tsx'
import Size from './Size.tsx'

test('a fixed program asks for its meetings; any other group says that people come and go', async () => {
  const user = userEvent.setup()
  const { plan } = await renderStep(<Program />)
  await user.click(screen.getByText('How people come and go'))
  await user.click(screen.getByRole('button', { name: /^Use sample wording/ }))
  expect(plan().sections.purpose.comeAndGo?.value).toMatch(/no end date/)
  expect(screen.queryByRole('textbox', { name: 'How many meetings does the program have?' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: /^A fixed term/ }))
  expect(screen.getByRole('textbox', { name: 'How many meetings does the program have?' })).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'How will you say people can come and go?' })).not.toBeInTheDocument()
})

test('whose program it is, is asked only where there is one', async () => {
  const user = userEvent.setup()
  await renderStep(<Program />)
  await user.click(screen.getByRole('radio', { name: /^Our own/ }))
  expect(screen.queryByRole('textbox', { name: /^Whose program/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Twelve steps' }))
  expect(screen.getByRole('textbox', { name: /^Whose program/ })).toBeVisible()
})

test('the size said before is shown, with each person’s time after a split, drawn and as a table', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'sizeFew', 6)
    .said('purpose', 'sizeMany', 12)
    .with('parts', { minutes: 60, shared: 'yes' })
    .build()
  await renderStep(<Size />, { plan })
  expect(screen.getByRole('textbox', { name: 'How few people are enough?' })).toHaveValue('6')
  await user.click(screen.getByText('When more people come'))
  await user.click(screen.getByRole('radio', { name: /^Split into two groups/ }))
  await user.type(screen.getByRole('textbox', { name: 'From how many people?' }), '15')
  expect(
    screen.getByText('With 15 people, each has about 4 minutes. In a circle of 8, it’s about 7.5 minutes.'),
  ).toBeVisible()
  await user.click(screen.getByText('Show as a table'))
  expect(screen.getByRole('row', { name: 'After a split, in the larger half 8 7.5' })).toBeVisible()
})

test('without a running order the page says what is missing', async () => {
  const user = userEvent.setup()
  await renderStep(<Size />)
  await user.click(screen.getByText('When more people come'))
  expect(screen.getByRole('link', { name: 'Change the meeting outline' })).toBeVisible()
})

test('a reason takes a part of the meeting that serves it as its place', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .with('parts', { std: 'sharing', serves: ['coping', 'learning'] })
    .with('parts', { title: 'Tea', serves: ['helping'] })
    .build()
  const { plan: now } = await renderStep(<Order />, { plan })
  await user.click(screen.getByText('Does your meeting make room for this?'))
  const identity = screen.getByRole('region', { name: 'Instant identity' })
  expect(within(identity).queryByText('Tea')).not.toBeInTheDocument()
  expect(screen.getByText(/^6 of the six don’t have a place yet\./)).toBeVisible()
  await user.click(within(identity).getByRole('button', { name: /^Add “Sharing”/ }))
  expect(now().sections.purpose.identityAt).toEqual({ value: 'Sharing' })
  expect(screen.getByText(/^5 of the six don’t have a place yet\./)).toBeVisible()
})

test('the one reason without a place is named', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'helperAt', 'Tea')
    .said('purpose', 'modelsAt', 'Tea')
    .said('purpose', 'understandingAt', 'Tea')
    .said('purpose', 'identityAt', 'Tea')
    .said('purpose', 'disclosureAt', 'Tea')
    .build()
  await renderStep(<Order />, { plan })
  await user.click(screen.getByText('Does your meeting make room for this?'))
  expect(screen.getByText('One of the six doesn’t have a place yet. Think about Empowerment.')).toBeVisible()
})

test('a ready sentence is copied as it stands', async () => {
  const user = userEvent.setup()
  await renderStep(<Conduct />)
  await user.click(screen.getByText('Selling, long talkers, and sentences that help'))
  await user.click(screen.getByRole('button', { name: 'Copy: Could you tell us what helped you?' }))
  expect(await navigator.clipboard.readText()).toBe('Could you tell us what helped you?')
})

test('who minds the children is asked only where they are minded', async () => {
  const user = userEvent.setup()
  await renderStep(<Home />)
  expect(screen.queryByRole('textbox', { name: /^Who cares for the children/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: /^In child care nearby/ }))
  expect(screen.getByRole('textbox', { name: /^Who cares for the children/ })).toBeVisible()
})

test('the question to each person follows from what was settled, and names nobody', async () => {
  const user = userEvent.setup()
  const plan = aPlan().you({ name: 'Ruth' }).said('purpose', 'betweenKeeper', 'you').build()
  await renderStep(<Between />, { plan })
  expect(screen.queryByRole('textbox', { name: 'When can people call?' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: /^A phone list/ }))
  await user.type(screen.getByRole('textbox', { name: 'When can people call?' }), '5 to 8 pm')
  await user.click(screen.getByRole('radio', { name: /^After some weeks/ }))
  await user.type(screen.getByRole('textbox', { name: 'After how many weeks?' }), '4')
  const card = screen.getByText(/Yes, I would like to be on the phone list/)
  expect(card).toHaveTextContent('Hours for calls: 5 to 8 pm')
  expect(card).toHaveTextContent('after 4 weeks without contact')
  expect(card).not.toHaveTextContent('Ruth')
  expect(screen.getAllByText('Done')).toHaveLength(3)
})

test('a group that must stay hidden is told what a list can give away', async () => {
  await renderStep(<Between />, { plan: aPlan().said('about', 'hidden', 'yes').build() })
  expect(screen.getByRole('heading', { name: 'If it’s not safe to be seen here' })).toBeVisible()
})

test('an aim is asked of a group that speaks up, topics and the brief of one that learns', async () => {
  const user = userEvent.setup()
  const aim = { name: 'What would you like to change, and where?' }
  await renderStep(<Projects />, { plan: aPlan().said('about', 'functions', ['education']).build() })
  expect(screen.queryByText('Speaking up')).not.toBeInTheDocument()
  await user.click(screen.getByText('Topics and speakers'))
  expect(screen.getByRole('textbox', { name: 'Which topics and speakers would you like?' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'What to tell a speaker' })).toBeVisible()
  expect(screen.queryByRole('textbox', aim)).not.toBeInTheDocument()
})

test('a first project with a day stands on the timeline', async () => {
  const user = userEvent.setup()
  await renderStep(<Projects />)
  await user.click(screen.getByText('Set a date for it'))
  await user.type(screen.getByRole('textbox', { name: 'When will it be done?' }), 'March 4, 2027')
  expect(screen.getByText(/^Name the project/)).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'What is your first small project?' }), 'A shelf')
  expect(screen.getByText('We added it to your timeline on Thursday, March 4, 2027.')).toBeVisible()
})

test('what is said about insurance is a guess until somebody said it on a day', async () => {
  const user = userEvent.setup()
  await renderStep(<Cover />)
  await user.click(screen.getByText('A question for the host'))
  expect(screen.getByRole('button', { name: 'Copy the question' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /^The host’s insurance covers us/ }))
  expect(screen.getByText(/treat this as a guess/)).toBeVisible()
  await user.click(screen.getByText('Who told you, and what the host asks'))
  await user.type(screen.getByRole('textbox', { name: 'Who told you?' }), 'The library')
  await user.type(screen.getByRole('textbox', { name: 'When did they tell you?' }), 'November 2, 2026')
  expect(screen.queryByText(/treat this as a guess/)).not.toBeInTheDocument()
})

test('one person who keeps and checks is not two, and a year is cut into meetings', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
    .said('purpose', 'rhythm', 'everyOther')
    .said('purpose', 'sizeMany', 10)
    .said('purpose', 'cashKeeper', 'you')
    .build()
  await renderStep(<Cash />, { plan })
  const checker = screen.getByRole('combobox', { name: 'Who checks the money?' })
  await user.selectOptions(checker, 'You')
  expect(screen.getByText(/Ask someone else to check/)).toBeVisible()
  await user.selectOptions(checker, 'Ines')
  expect(screen.getByText('Two people look after the money.')).toBeVisible()
  await user.click(screen.getByText('What a year costs, and who sees it'))
  await user.type(screen.getByRole('textbox', { name: 'About how much will a year cost?' }), '520')
  expect(screen.getByText('520 a year, over 26 meetings, is about 20 for each meeting.')).toBeVisible()
  expect(screen.getByRole('row', { name: '10 2' })).toBeVisible()
})

test('a group without costs is asked nothing about money', async () => {
  await renderStep(<Cash />, { plan: aPlan().said('purpose', 'money', 'none').build() })
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
})
