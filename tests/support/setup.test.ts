import { expect, test } from 'vitest'

test('tests run in New York, where the clock changes', () => {
  expect(Temporal.Now.timeZoneId()).toBe('America/New_York')
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(240)
})
