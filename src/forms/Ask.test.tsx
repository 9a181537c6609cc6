import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { Ask } from './Ask.tsx'
import { StepForm } from './StepForm.tsx'

const page = (asks: React.ReactNode) => (
  <StepForm goOn={() => {}} footer={null}>
    {asks}
  </StepForm>
)

test('ten keys draw the question that they are typed into ten times, and no other', async () => {
  const drawn: string[] = []
  const counted = (of: 'about.hostOrganization' | 'about.checksBy' | 'about.secondAdult') => (
    <Profiler key={of} id={of} onRender={(id, phase) => phase === 'update' && drawn.push(id)}>
      <Ask of={of} />
    </Profiler>
  )
  await renderStep(page((['about.hostOrganization', 'about.checksBy', 'about.secondAdult'] as const).map(counted)), {
    plan: aPlan().said('about', 'ages', 'under18').build(),
  })
  const [field] = screen.getAllByRole('textbox')
  if (!field) throw new Error('no field')
  await userEvent.click(field)
  drawn.length = 0
  await userEvent.keyboard('ten letters'.slice(0, 10))
  expect(new Set(drawn)).toEqual(new Set(['about.hostOrganization']))
  expect(drawn.length).toBeLessThanOrEqual(20)
})

test('a question is there only while its rule asks it, and what it held counts for nothing meanwhile', async () => {
  const { plan } = await renderStep(
    page(
      <>
        <Ask of="about.approvalNeeded" />
        <Ask of="about.approvalState" />
        <Ask of="about.approvalOn" />
      </>,
    ),
    {
      plan: aPlan()
        .said('about', 'approvalNeeded', 'yes')
        .said('about', 'approvalState', 'asked')
        .said('about', 'approvalOn', '2026-11-03')
        .build(),
    },
  )
  expect(screen.getByDisplayValue('November 3, 2026')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: /not asked/i }))
  expect(screen.queryByDisplayValue('November 3, 2026')).toBeNull()
  expect(plan().sections.about.approvalOn).toEqual({ value: '2026-11-03' })
})
