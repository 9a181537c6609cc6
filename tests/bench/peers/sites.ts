import { envelopeText } from '#domain/plan/envelope.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { planOf, type PlanSize } from './plans.ts'
import { answers, storedAt } from './survey/form.ts'

/** A page to open: where it is, what is stored before it opens, and where its parts are found. */
export interface Site {
  readonly address: string
  readonly stored: Readonly<Record<string, string>>
  readonly fields: string
  readonly heading: string
  readonly next: string
}

const planId = 'plan1'
const today = Temporal.Now.plainDateISO().toString()

const texts = new Map<PlanSize, string>()
const textOf = (size: PlanSize): string => {
  const text =
    texts.get(size) ?? envelopeText({ ...envelopeWith(planOf(size, today)), savedAt: `${today}T09:00:00.000Z` })
  texts.set(size, text)
  return text
}

export const addressIn = (path: string) => `#/${planId}${path && `/${path}`}`

export const ours = (origin: string, size: PlanSize, path: string): Site => ({
  address: `${origin}/ours/${addressIn(path)}`,
  stored: { [`shg:plan:${planId}`]: textOf(size) },
  fields: '#root main :is(input, textarea, select):enabled',
  heading: '#root h1',
  next: '#root main button[type=submit]',
})

export const survey = (origin: string, page = 0): Site => ({
  address: `${origin}/survey/?page=${page}`,
  stored: { [storedAt]: JSON.stringify(answers) },
  fields: '#root :is(input, textarea, select):enabled:not([type=button])',
  heading: '#root .sd-page__title',
  next: '#root .sd-navigation__next-btn',
})

export const newcomers = (origin: string, site: 'ours' | 'plain'): Site => ({
  address: `${origin}/${site}/`,
  stored: {},
  fields: '',
  heading: 'h1',
  next: '',
})
