import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { circles, objections } from '#tests/support/arrow.ts'
import { withRooms } from '#tests/support/roomDocs.ts'
import { importsOf } from '../scripts/imports.ts'

test('every import in src follows the arrow, and none runs in a circle', () => {
  const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))
  const read = files.map((file) => [file, readFileSync(file, 'utf8')] as const)
  // The check reads imports by pattern: if that ever finds none, it proves nothing.
  expect(read.flatMap(([, source]) => importsOf(source)).length).toBeGreaterThan(0)
  expect(read.flatMap(([file, source]) => objections(file, source))).toEqual([])
  expect(circles(read)).toEqual([])
})

test('a circle of imports is named, however it is tied: by a value, by a type, by what is fetched later', () => {
  const read = [
    ['src/app/a.ts', "import { b } from './b.ts'"],
    ['src/app/b.ts', "import type { C } from '#ui/c.ts'"],
    ['src/ui/c.ts', "export const late = () => import('#app/a.ts')"],
    ['src/ui/d.ts', "import { c } from './c.ts'\nimport { e } from './e.ts'"],
    ['src/ui/e.ts', "import { c } from './c.ts'"],
    ['src/ui/self.ts', "export { self } from './self.ts'"],
  ] as const
  expect(circles(read)).toEqual([
    'src/app/a.ts → src/app/b.ts → src/ui/c.ts → src/app/a.ts',
    'src/ui/self.ts → src/ui/self.ts',
  ])
})

test.each([
  ['src/domain/a.ts', "import { useState } from 'react'"],
  ['src/domain/a.ts', "import * as z from 'zod'"],
  ['src/domain/a.ts', "import { open } from '#storage/open.ts'"],
  ['src/domain/a.ts', "import { readFileSync } from 'node:fs'"],
  ['src/domain/deep/a.ts', "import { open } from '../../storage/open.ts'"],
  ['src/storage/a.ts', "import { founding } from '#machine/openPlan.ts'"],
  ['src/planFile/a.ts', "export { en } from '#words/en.ts'"],
  ['src/words/a.ts', "import { sections } from '#domain/sections.ts'"],
  ['src/words/a.ts', "import { type Section } from '#domain/sections.ts'"],
  ['src/ui/a.tsx', "import type { Plan } from '#domain/plan.ts'"],
  ['src/ui/a.tsx', "import {\n  one,\n  two,\n} from '#words/en.ts'"],
  ['src/ports/a.ts', "import { current } from '#domain/plan/current.ts'"],
  ['src/ports/a.ts', "import type { Formats } from '#words/format.ts'"],
  ['src/ports/a.ts', "import type { Ask } from '#forms/Ask.tsx'"],
  ['src/plan/a.ts', "import { useWords } from '#wording/words.ts'"],
  ['src/wording/a.ts', "import { Ask } from '#forms/Ask.tsx'"],
  ['src/forms/a.tsx', "import { StepPage } from '#pages/StepPage.tsx'"],
  ['src/domain/a.ts', "import type { Desk } from '#ports/desk.ts'"],
  ['src/forms/a.tsx', "import '#storage/open.ts'"],
  ['src/lazy/a.ts', "import { languages } from '#words/offered.ts'"],
  ['src/papers/a.ts', "import { Desk } from '#features/desk/Desk.tsx'"],
  ['src/forms/a.tsx', "import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'"],
  ['src/features/desk/a.tsx', "import { open } from '#storage/open.ts'"],
  ['src/features/desk/a.tsx', "const page = lazy(() => import('#features/stages/Page.tsx'))"],
  ['src/features/desk/a.tsx', "import { Page } from '../stages/Page.tsx'"],
  ['src/features/desk/a.tsx', "import { Shell } from '#app/Shell.tsx'"],
  ['src/main.tsx', "import { App } from './app/App.tsx'"],
])('%s must not say %s', (file, source) => {
  expect(objections(file, source)).toHaveLength(1)
})

test.each([
  ['src/domain/a.ts', "import * as z from 'zod/mini'"],
  ['src/domain/plan/a.ts', "import { b } from '../stages/b.ts'"],
  ['src/domain/a.test.ts', "import fc from 'fast-check'\nimport { aPlan } from '#tests/support/plan.ts'"],
  ['src/words/a.ts', "import type { Section } from '#domain/sections.ts'"],
  ['src/ui/a.tsx', "import './a.css'\nimport { useId } from 'react'"],
  ['src/features/desk/a.tsx', "import { b } from './b.ts'\nimport { c } from '#features/desk/c.ts'"],
  ['src/features/desk/a.tsx', "import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'"],
  ['src/app/a.tsx', "import { open } from '#storage/open.ts'\nimport { Page } from '#features/stages/Page.tsx'"],
  ['src/main.tsx', "import { App } from '#app/App.tsx'"],
  ['src/domain/a.ts', "// import { useState } from 'react'"],
])('%s may say %s', (file, source) => {
  expect(objections(file, source)).toEqual([])
})

test('docs/architecture.md shows the rooms as they are: run `npm run docs:rooms`', () => {
  const page = readFileSync('docs/architecture.md', 'utf8')
  expect(page).toBe(withRooms(page))
})
