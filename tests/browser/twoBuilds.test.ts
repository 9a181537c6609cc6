import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { currentVersion } from '../../src/domain/plan/envelope.ts'
import { aPlan } from '../support/planBuilder.ts'
import { expect, test } from './support/fixtures.ts'
import { buildNext, serveNext } from './support/nextBuild.ts'
import { planId, saved, seed } from './support/seed.ts'

const concern = `#/${planId}/about/concern`
const problem = (page: Page) => page.getByLabel('What do people share?')
const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').said('about', 'problem', 'Stroke').build()
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), `shg:plan:${planId}`)

let folder: string
test.beforeAll(async () => void (folder = await buildNext()))
test.afterAll(() => rm(folder, { recursive: true, force: true }))

test('an old page that meets what a newer one wrote leaves it alone and says so', async ({ page: old, context }) => {
  await serveNext(context, folder)
  await seed(context, plan)
  await old.goto(`/${concern}`)
  await problem(old).fill('Written by the old page')
  await saved(old)

  const newer = await context.newPage()
  await newer.goto(`/next/${concern}`)
  await newer.getByRole('button', { name: 'Edit here instead' }).click()
  await expect(problem(newer)).toBeEnabled()
  await problem(newer).fill('Written by the newer page')
  await saved(newer)

  const title = 'This plan needs a newer version of this site'
  await expect(old.getByRole('heading', { level: 1 })).toHaveText(title)
  const text = await kept(newer)
  expect(text).toContain(`"version":${currentVersion + 1}`)
  await old.reload()
  await expect(old.getByRole('heading', { level: 1 })).toHaveText(title)
  await old.goto('/#/plans')
  await expect(old.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await kept(newer)).toBe(text)

  await newer.reload()
  await expect(problem(newer)).toHaveValue('Written by the newer page')
  await problem(newer).fill('And it writes on')
  await saved(newer)
  await old.close()
})
