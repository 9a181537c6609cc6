import { expect, test } from 'vitest'
import { partsOf } from './partsOf.ts'

test('an address is read part by part, however many slashes were typed', () => {
  expect(partsOf('/')).toEqual([])
  expect(partsOf('/plan1/about/concern')).toEqual(['plan1', 'about', 'concern'])
  expect(partsOf('/plan1//checklist/')).toEqual(['plan1', 'checklist'])
})

test('what a browser has encoded is read as it was meant, and what cannot be read does no harm', () => {
  expect(partsOf('/plan%201/caf%C3%A9')).toEqual(['plan 1', 'café'])
  expect(partsOf('/plan1/%E0%A4%A')).toEqual(['plan1', '%E0%A4%A'])
})
