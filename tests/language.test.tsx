import { act } from '@testing-library/react'
import { Suspense } from 'react'
import { matchRoutes, useRoutes } from 'react-router'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { documents } from '#domain/documents/list.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { firstMinutes } from '#domain/stages/firstMinutes.ts'
import { stepAddresses } from '#domain/stages/sections.ts'
import { paths } from '#routes/paths.ts'
import { Bar } from '#app/Bar.tsx'
import AllPages from '#app/AllPages.tsx'
import ThemeDialog from '#app/ThemeDialog.tsx'
import { routes } from '#app/routes.tsx'
import { sectionIds } from '#domain/plan/sections.ts'
import { loadMaker, paperOf } from '#papers/making/making.ts'
import { current } from '#domain/plan/current.ts'
import { formats } from '#words/format.ts'
import { textOf } from './support/paperText.ts'
import { makers } from '#papers/makers/makers.ts'
import { sources } from '#words/sources.ts'
import { bracketedLanguage, exampleIn, outsideBrackets } from './support/bracketed.ts'
import { language } from './support/language.ts'
import { renderStep } from './support/renderStep.tsx'

// All code is there: what a page still waits for are words.
beforeAll(async () => {
  const bundles = Object.values(await language.words())
  await Promise.all([...Object.values(makers), ...bundles].map((load) => load()))
})

const today = '2026-11-23'
const [outside = {}, room = {}] = routes
const pages = [{ children: outside.children ?? [] }, { path: ':planId', children: room.children ?? [] }]

/** What a page says to eyes and ears, and the words that it had to wait for although its address was fetched before. */
async function page(address: string) {
  const spoken = bracketedLanguage()
  const found = matchRoutes(routes, address)?.at(-1)
  await found?.route.fetch?.(found.params, spoken)
  const Waiting = vi.fn(() => <p>waiting</p>)
  const Page = () => useRoutes(pages)
  const plan = eveningTide(today, await exampleIn(spoken))
  const before = new Set(spoken.asked)
  const { container, unmount, getByTestId } = await renderStep(
    <Suspense fallback={<Waiting />}>
      <Page />
    </Suspense>,
    { plan, today, at: address, spoken },
  )
  // What is not there by now comes while the page is at rest.
  await act(async () => new Promise((resolve) => setTimeout(resolve)))
  const said = textsOf(container, getByTestId('address').textContent)
  unmount()
  return { said, waitedFor: Waiting.mock.calls.length > 0 ? [...spoken.asked].filter((each) => !before.has(each)) : [] }
}

/** Titles of what others wrote are names. */
const names = Object.values(sources).map(({ title }) => title)

function textsOf(container: Element, address: string): readonly string[] {
  const attributes = [...container.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-roledescription', 'aria-valuetext'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  )
  const text = names.reduce((left, name) => left.replaceAll(name, '|'), container.textContent ?? '')
  // The address stands there for tests.
  return [text.replace(address, '|'), document.title, ...attributes]
}

/** Which words name a task, only the plan says: those of what was left open in it (`wording/taskWords.ts`). */
const drawsTasks = ['', '/timeline/date', '/timeline/line', '/expectations/hours'].map((path) => `/plan1${path}`)
/** `renderStep` has these at hand, or they come behind every page. */
const always: readonly string[] = ['shell', 'asking', 'reading', 'online', 'stages', 'written']

async function saysNothingFromElsewhere(address: string) {
  const { said, waitedFor } = await page(address)
  expect(said.join('').length).toBeGreaterThan(20)
  expect(said.flatMap(outsideBrackets)).toEqual([])
  const allowed: readonly string[] = drawsTasks.includes(address) ? [...always, ...sectionIds, 'itemQuestions'] : always
  expect(waitedFor.filter((bundle) => !allowed.includes(bundle))).toEqual([])
}

describe('in a made-up language, where only what comes with the page is there, nothing is said from elsewhere and no words are waited for', () => {
  test.each(stepAddresses.map((address) => `/plan1/${address}`))('%s', saysNothingFromElsewhere)

  const ofPlan = [
    'checklist',
    'notice',
    'copies',
    'documents',
    'documents/kit',
    'documents/worksheets',
    'session',
    'session/summary',
    'what-if',
    'talk/talk2',
  ]
  test.each([
    '/plan1',
    ...ofPlan.map((path) => `/plan1/${path}`),
    ...firstMinutes.map((each) => `/plan1/first/${each}`),
    ...documents.map(({ id }) => `/plan1/documents/${id}`),
  ])('%s', saysNothingFromElsewhere)

  const { sure, plans, open, desk, library, record, lock, safety, help } = paths
  test.each([sure, plans, open, desk, library, record('plan1'), lock, safety, help])('%s', saysNothingFromElsewhere)

  test('the frame', async () => {
    Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} })
    const spoken = bracketedLanguage()
    const { container, getByTestId } = await renderStep(
      <>
        <Bar home="/plan1" plan={{ name: undefined, state: null }} />
        <ThemeDialog close={() => {}} />
        <AllPages close={() => {}} chooseTheme={() => {}} />
      </>,
      { plan: eveningTide(today, await exampleIn(spoken)), today, at: '/plan1/about/concern', spoken },
    )
    expect(textsOf(container, getByTestId('address').textContent).flatMap(outsideBrackets)).toEqual([])
  })
})

test('a paper can be made in another language than the screen speaks', async () => {
  const spoken = bracketedLanguage()
  const ready = { ...(await loadMaker(spoken, 'flyer')), formats: formats(spoken) }
  const now = current(eveningTide(today, await exampleIn(spoken)), today)
  const said = textOf(paperOf(ready, now, { naming: 'first' }))
  expect(said).toContain('⟦')
  expect(outsideBrackets(said)).toEqual([])
})
