import { expect, test } from 'vitest'
import { isPrivate, questionsOn } from '../questions/list.ts'
import { firstMinutes } from './firstMinutes.ts'
import { isFoundersAlone, isFoundersAloneAt } from './foundersAlone.ts'
import type { Step } from './section.ts'
import { sections, stepAddresses } from './sections.ts'

const steps = sections.flatMap(({ id, steps: of }) =>
  of.map((step: Step) => ({ ...step, address: `${id}/${step.id}`, of: id })),
)

test('every page that asks a private question is on the list', () => {
  const asking = steps.filter(({ id, of }) => questionsOn(of, id).some((question) => isPrivate(`${of}.${question}`)))
  expect(asking.map(({ address }) => address)).toEqual(['about/why', 'coreGroup/care'])
  expect(asking.filter(({ address }) => !isFoundersAlone(address))).toEqual([])
})

test('these pages and no others', () => {
  expect(stepAddresses.filter(isFoundersAlone)).toEqual(['about/why', 'coreGroup/care', 'expectations/readiness'])
  expect(firstMinutes.filter((page) => isFoundersAlone(`first/${page}`))).toEqual([])
})

test('nobody needs one of them for "ready": Continue and Back lead past them', () => {
  expect(steps.filter(({ address, more }) => isFoundersAlone(address) && !more)).toEqual([])
})

test('an address is known whatever follows in it, and by nothing that only begins like it', () => {
  expect(isFoundersAloneAt(['plan1', 'about', 'why'])).toBe(true)
  expect(isFoundersAloneAt(['plan1', 'expectations', 'readiness', 'x'])).toBe(true)
  expect(isFoundersAloneAt(['sure'])).toBe(true)
  expect(isFoundersAloneAt(['plan1', 'about', 'whys'])).toBe(false)
  expect(isFoundersAloneAt(['plan1'])).toBe(false)
  expect(isFoundersAloneAt(['plan1', 'sure'])).toBe(false)
  expect(isFoundersAloneAt([])).toBe(false)
})
