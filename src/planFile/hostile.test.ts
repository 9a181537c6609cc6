import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arriving } from '#domain/desk/packet.ts'
import { openFile } from '#domain/files/openFile.ts'
import { apply } from '#domain/plan/apply.ts'
import { newPlan, planSchema } from '#domain/plan/plan.ts'
import { corpus, hugeFiles, wholeFile } from '#tests/support/hostileFiles.ts'
import { dataInFile } from './dataInFile.ts'

const read = (file: string) => openFile(dataInFile(file).text)

test.each(corpus)('of $name it is said: $is', ({ text, is }) => {
  expect(read(text).is).toBe(is)
  expect({}).not.toHaveProperty('polluted')
})

test('a file that swaps prototypes brings none of it along', () => {
  const found = read(corpus.find(({ name }) => name.includes('proto'))?.text ?? '')
  if (found.is !== 'plan') throw new Error(found.is)
  expect(JSON.stringify(found.envelope)).not.toContain('polluted')
  expect(Object.getPrototypeOf(found.envelope.plan.sections)).toBe(Object.prototype)
})

test.each(Object.entries(hugeFiles))('%s: an answer is given, and nothing is thrown', (_, make) => {
  expect(read(make()).is).toMatch(/^(plan|locked|damaged|notAPlan|tooMuch)$/)
})

test('what a packet brings is suggestions alone, each of them open, whatever it says; accepted, it leaves a plan', () => {
  const found = read(corpus.find(({ name }) => name.startsWith('packet-'))?.text ?? '')
  if (found.is !== 'packet') throw new Error(found.is)
  const plan = newPlan('2026-10-05')
  const arrived = apply(plan, arriving(plan, found.packet))
  expect({ ...arrived, suggestions: [] }).toEqual(plan)
  expect(arrived.suggestions.map(({ id, state }) => [id, state])).toEqual([
    ['h1', 'open'],
    ['h5', 'open'],
    ['h6', 'open'],
  ])
  const accepted = arrived.suggestions.reduce(
    (so, { id }) => apply(so, { kind: 'decide', suggestion: id, as: 'accepted' }),
    arrived,
  )
  expect(planSchema.safeParse(accepted).success).toBe(true)
  expect(accepted.lists.people).toHaveLength(1)
  expect(Object.getPrototypeOf(accepted.overrides)).toBe(Object.prototype)
})

test('cut anywhere, a file is part of a plan, damaged, or none; it is never taken for whole unless the data is', () => {
  const data = wholeFile.lastIndexOf('</script>')
  fc.assert(
    fc.property(fc.nat(wholeFile.length - 1), (at) => {
      const cut = wholeFile.slice(0, at)
      const { check } = dataInFile(cut)
      if (at < data) expect(['salvaged', 'damaged', 'notAPlan', 'plan']).toContain(read(cut).is)
      if (read(cut).is === 'plan' && at < data) expect(check()).toBe('differs')
    }),
    { numRuns: 150 },
  )
})

test('with any bit flipped, a file that still reads as a plan is told to be changed, or says the same', () => {
  const whole = openFile(dataInFile(wholeFile).text)
  fc.assert(
    fc.property(fc.nat(wholeFile.length - 1), fc.integer({ min: 0, max: 6 }), (at, bit) => {
      const flipped =
        wholeFile.slice(0, at) + String.fromCharCode(wholeFile.charCodeAt(at) ^ (1 << bit)) + wholeFile.slice(at + 1)
      const { text, check } = dataInFile(flipped)
      const found = openFile(text)
      if (found.is === 'plan' && check() !== 'differs') expect(found).toEqual(whole)
    }),
    { numRuns: 300 },
  )
})
