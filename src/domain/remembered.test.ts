import { expect, test, vi } from 'vitest'
import { remembered } from './remembered.ts'

test('what is asked again about the same thing is not worked out again; about another one it is', () => {
  const work = vi.fn(({ hours }: { readonly hours: number }) => ({ weeks: hours / 10 }))
  const weeks = remembered(work)
  const plan = { hours: 20 }
  expect(weeks(plan)).toEqual({ weeks: 2 })
  expect(weeks(plan)).toBe(weeks(plan))
  expect(weeks({ hours: 20 })).not.toBe(weeks(plan))
  expect(work).toHaveBeenCalledTimes(2)
})

test('what fails is tried again', () => {
  let fails = true
  const read = remembered<object, readonly string[]>(() => {
    if (fails) throw new Error('not now')
    return ['there']
  })
  const plan = {}
  expect(() => read(plan)).toThrow('not now')
  fails = false
  expect(read(plan)).toEqual(['there'])
})
