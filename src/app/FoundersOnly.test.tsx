import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newPlan } from '#domain/plan/plan.ts'
import { firstMinutes } from '#domain/stages/firstMinutes.ts'
import { isFoundersAlone } from '#domain/stages/foundersAlone.ts'
import { stepAddresses } from '#domain/stages/sections.ts'
import { Link } from '#pages/Link.tsx'
import { MoreSteps } from '#pages/MoreSteps.tsx'
import { paths } from '#routes/paths.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { makeCurtain } from './curtain.ts'
import { CurtainContext } from './curtainContext.ts'
import { FoundersOnly } from './FoundersOnly.tsx'

const base = newPlan('2026-10-05')
const session = { id: 's1', startedAt: '2026-11-23T14:10:00.000Z', counselor: 'Dana', founder: 'Ruth', base }
const pages = [...firstMinutes.map((page) => `first/${page}`), ...stepAddresses]

const All = () =>
  pages.map((page) => (
    <section key={page} aria-label={page}>
      <FoundersOnly at={`/plan1/${page}`}>
        <p>open: {page}</p>
      </FoundersOnly>
      <Link to={`/plan1/${page}`}>{page}</Link>
      <Link className="btn" to={`/plan1/${page}?x#y`}>
        button to {page}
      </Link>
    </section>
  ))

test('while a session runs every page that is the founder’s alone is closed, and nothing leads to it; when it has ended all are open', async () => {
  const { planActor } = await renderStep(<All />, { plan: base, session })
  for (const page of pages) {
    const isClosed = isFoundersAlone(page)
    const counts = [
      screen.queryAllByText(`open: ${page}`),
      screen.queryAllByRole('link', { name: page }),
      screen.queryAllByRole('link', { name: `button to ${page}` }),
    ].map(({ length }) => length)
    expect([page, ...counts]).toEqual([page, ...(isClosed ? [0, 0, 0] : [1, 1, 1])])
    // Within a sentence the words stay.
    expect(screen.getByText(page)).toBeInTheDocument()
  }
  expect(screen.getAllByRole('heading', { name: 'We don’t show this during a session' })).toHaveLength(3)
  await act(async () => planActor.send({ type: 'session.ended' }))
  for (const page of pages) expect(screen.getByText(`open: ${page}`)).toBeInTheDocument()
})

test('a tab that was open before the session began closes them too', async () => {
  const curtain = makeCurtain({
    isLeft: () => false,
    setLeft: () => {},
    isDesk: () => true,
    setDesk: () => {},
    planInSession: () => 'plan1',
  })
  await renderStep(
    <CurtainContext value={curtain}>
      <FoundersOnly at="/plan1/coreGroup/care">
        <p>open</p>
      </FoundersOnly>
    </CurtainContext>,
    { plan: base },
  )
  expect(screen.queryByText('open')).toBeNull()
})

test('lists of pages leave them out: what stands under "more"', async () => {
  const lists = (
    <>
      <MoreSteps section="expectations" />
      <Link to={paths.sure}>Three questions</Link>
    </>
  )
  const at = '/plan1/expectations/effort'
  const ways = () => screen.queryAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href') ?? '')
  const alone = await renderStep(lists, { plan: base, at })
  expect(ways().filter((way) => way.endsWith('/readiness'))).toHaveLength(1)
  expect(ways()).toContain('/sure')
  alone.unmount()
  await renderStep(lists, { plan: base, at, session })
  expect(ways().filter((way) => /readiness|sure$/.test(way))).toEqual([])
  expect(screen.queryByText('Am I ready?')).toBeNull()
  // Nothing empty is left behind in a list.
  expect(screen.queryAllByRole('listitem', { hidden: true }).filter(({ textContent }) => textContent === '')).toEqual(
    [],
  )
})
