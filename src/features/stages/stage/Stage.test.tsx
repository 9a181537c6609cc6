import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Stage from './Stage.tsx'

test('a stage says what it takes; the first line that is not done is the one filled button', async () => {
  await renderStep(<Stage stage="place" />, {
    plan: aPlan().said('about', 'setting', 'inPerson').with('places', { id: 'lib', name: 'Library' }).build(),
  })
  expect(screen.getByRole('heading', { level: 1, name: 'Meeting place' })).toBeInTheDocument()
  const takes = within(screen.getByRole('region', { name: 'What it takes' }))
  expect(takes.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Choose a meeting placeNot yet',
    'Get three dates confirmedNot yet',
    'Find out who is there when you meetNot yet',
    'Make a backup plan for the roomNot yet',
  ])
  expect(takes.getAllByRole('link').at(-1)).toHaveAccessibleName('Choose a meeting place')
  expect(takes.getAllByRole('link').at(-1)).toHaveAttribute('href', expect.stringMatching(/place\/compare$/))
})

test('what is done says so, and the next line takes its place', async () => {
  await renderStep(<Stage stage="coreGroup" />, {
    plan: aPlan().with('people', { id: 'ines', name: 'Ines', stance: 'agreed' }).build(),
  })
  const takes = within(screen.getByRole('region', { name: 'What it takes' }))
  expect(takes.getAllByRole('listitem')[0]).toHaveTextContent('Find a person to start it with youDone')
  expect(takes.getAllByRole('link').at(-1)).toHaveAccessibleName('Look for a third person')
})
