import { expect, test } from 'vitest'
import { place } from './en/place/index.ts'
import { talks } from './en/purpose/talks.ts'
import { ended } from './ended.ts'

test('a sentence ends once, whatever closes it', () => {
  expect(['It is Ruth', 'It is Anna W.', 'Who is it?', 'She said “no.”', 'And so on …', 'Ruth \n'].map(ended)).toEqual([
    'It is Ruth.',
    'It is Anna W.',
    'Who is it?',
    'She said “no.”',
    'And so on …',
    'Ruth.',
  ])
})

test('where a sentence of ours ends with a name, initials bring their own stop', () => {
  expect(talks.handOver.could('Ines or D. K.')).toBe('You could ask Ines or D. K.')
  expect(talks.handOver.could('Ines')).toBe('You could ask Ines.')
  expect(place.compare.chosen('St. John’s Inc.')).toBe('You chose St. John’s Inc.')
})
