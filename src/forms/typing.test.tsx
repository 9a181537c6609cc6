import { Profiler } from 'react'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Assess } from '#domain/stages/standing.ts'
import { assess } from '#domain/stages/assess.ts'
import { useCurrent } from '#plan/planActor.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { EveryAsk, everyField } from '#tests/support/EveryAsk.tsx'
import { renderStep } from '#tests/support/renderStep.tsx'
import { StepForm } from './StepForm.tsx'
import { NumberAsk, TextAsk } from './TypedAsk.tsx'

const plan = aPlan().with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })

/** A page with one question of each kind, and what its keys bring about. */
async function aPage(of = plan.build()) {
  const step = await renderStep(<EveryAsk />, { plan: of })
  const assessing = vi.fn<Assess>(assess)
  act(() => step.planActor.send({ type: 'rules.loaded', assess: assessing }))
  assessing.mockClear()
  const counted = () => ({
    assessments: assessing.mock.calls.length,
    undoSteps: step.planActor.getSnapshot().context.past.length,
  })
  return { ...step, counted }
}
const box = (name: string) => screen.getByRole('textbox', { name })

test.each([
  ['Text', 'Evening Tide', 'text'],
  ['Long text', 'Near the bus.', 'long'],
  ['Number', '30', 'number'],
  ['Day', 'Oct 12, 2026', 'date'],
  ['Time', '7 pm', 'time'],
  ['Wish', 'about spring', 'wish'],
] as const)(
  '%s: no key is assessed and none is a step of undo; leaving the field is one of each',
  async (name, typed, of) => {
    const { counted, plan: now } = await aPage()
    await userEvent.type(box(name), typed)
    expect(counted()).toEqual({ assessments: 0, undoSteps: 0 })
    expect(everyField[of].read(now())?.value).toBeDefined()
    await userEvent.tab()
    expect(counted()).toEqual({ assessments: 1, undoSteps: 1 })
  },
)

test('one undo takes back the whole sentence, whether its field was left or not, and no more than it', async () => {
  const before = plan.said('about', 'name', 'Tide').build()
  const { planActor, plan: now } = await aPage(before)
  await userEvent.type(box('Text'), ' of a few words')
  act(() => planActor.send({ type: 'plan.undone' }))
  expect(now()).toEqual(before)

  await userEvent.type(box('Text'), ' one')
  await userEvent.tab()
  await userEvent.type(box('Long text'), 'a sentence')
  await userEvent.tab()
  act(() => planActor.send({ type: 'plan.undone' }))
  expect([now().sections.about.name, now().sections.place.why]).toEqual([{ value: 'Tide one' }, undefined])
})

test('who knows what was left open, and until when, are typed like any answer', async () => {
  const { counted, plan: now } = await aPage(
    plan.left('about', 'planningStart', { as: 'askOutside', whom: 'the' }).build(),
  )
  await userEvent.click(screen.getByText(/^Not sure yet/))
  await userEvent.type(screen.getByRole('textbox', { name: 'Who might know?' }), ' library')
  expect(counted()).toEqual({ assessments: 0, undoSteps: 0 })
  await userEvent.type(box('When would you like to know?'), 'December 1, 2026')
  expect(now().sections.about.planningStart?.open).toEqual({ as: 'askOutside', whom: 'the library', by: '2026-12-01' })
  expect(counted()).toEqual({ assessments: 1, undoSteps: 1 })
})

test('a page that goes commits what was typed on it, once', async () => {
  const { counted, unmount } = await aPage()
  await userEvent.type(box('Number'), '30')
  unmount()
  expect(counted()).toEqual({ assessments: 1, undoSteps: 1 })
})

test('a key draws its field, once, and nothing else', async () => {
  const drawn: string[] = []
  const counted = (id: string) => ({ id, onRender: () => drawn.push(id) })
  const Follows = () => <p>{useCurrent().today}</p>
  await renderStep(
    <StepForm goOn={() => {}} footer={null}>
      <Profiler {...counted('field')}>
        <TextAsk of={everyField.text} words={{ label: 'Text' }} />
      </Profiler>
      <Profiler {...counted('other field')}>
        <NumberAsk of={everyField.number} words={{ label: 'Number' }} unit="people" />
      </Profiler>
      <Profiler {...counted('what follows')}>
        <Follows />
      </Profiler>
    </StepForm>,
    { pauseMs: 600_000 },
  )
  await userEvent.click(box('Text'))
  await userEvent.keyboard('T')
  drawn.length = 0
  await userEvent.keyboard('ide')
  expect(drawn).toEqual(['field', 'field', 'field'])
})
