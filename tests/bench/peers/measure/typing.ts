import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { ours, survey, type Site } from '../sites.ts'
import type { PlanSize } from '../plans.ts'
import { amountPage, itemPage, textPage } from '../survey/form.ts'

/** A field to type into, on our page and in the peer's form. */
export interface Field {
  readonly name: string
  readonly at: string
  readonly ours: string
  readonly peersPage: number
  readonly peers: string
  readonly keys: readonly string[]
}

const letters = 'a quiet walk by the harbor '.split('').map((letter) => (letter === ' ' ? 'Space' : letter))
const digits = ['1', '2', 'Backspace', 'Backspace']

export const fields: readonly Field[] = [
  {
    name: 'text',
    at: 'about/name',
    ours: '#about-name',
    peersPage: textPage,
    peers: '#root input[type=text]',
    keys: letters,
  },
  {
    name: 'number',
    at: 'expectations/effort',
    ours: '#expectations-months',
    peersPage: amountPage,
    peers: '#root input[type=number]',
    keys: digits,
  },
  {
    name: 'item',
    at: 'connections/list/connection-clinic',
    ours: '#connections-connection-clinic-contact',
    peersPage: itemPage,
    peers: '#root .sd-paneldynamic input[type=text]',
    keys: letters,
  },
]

export interface Target {
  readonly site: Site
  readonly field: string
}
export const ourField = (origin: string, size: PlanSize, { at, ours: field }: Field): Target => ({
  site: ours(origin, size, at),
  field,
})
export const peersField = (origin: string, { peersPage, peers: field }: Field): Target => ({
  site: survey(origin, peersPage),
  field,
})

const apart = 150

/** Opens the page, waits until it is at rest, and goes to the end of what stands in the field. */
export async function enter(page: Page, { site, field }: Target): Promise<void> {
  await page.goto(site.address)
  await page.locator(field).first().focus()
  await page.waitForTimeout(2000)
  await page.keyboard.press('End')
}

/** Real keys at a steady pace: the next one comes whether or not the page is done with the last. */
export async function typeSteadily(page: Page, keys: readonly string[], count: number): Promise<void> {
  const from = performance.now()
  const pressed: Promise<void>[] = []
  for (let n = 0; n < count; n += 1) {
    await pause(Math.max(0, from + n * apart - performance.now()))
    pressed.push(page.keyboard.press(keys[n % keys.length] ?? 'a'))
  }
  await Promise.all(pressed)
}
