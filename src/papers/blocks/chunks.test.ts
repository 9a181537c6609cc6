import { expect, test } from 'vitest'
import { chunksOf } from './chunks.ts'

test('a long address may end a line behind its @ and its dots, and nowhere else', () => {
  expect(chunksOf('parents-who-go-on.millbrook@groups.example.org')).toEqual([
    'parents-who-go-on.',
    'millbrook@',
    'groups.',
    'example.',
    'org',
  ])
})

test('whatever it is, joined it is the text again; words without an address stay as they are', () => {
  for (const text of [
    '',
    'Call 555-0142 after 5 p.m.',
    'a@b.c',
    ' open-chair@example.org or\nhttps://groups.example.org/chair.html ',
  ])
    expect(chunksOf(text).join('')).toBe(text)
  expect(chunksOf('Riverside Library, room 2')).toEqual(['Riverside', ' ', 'Library,', ' ', 'room', ' ', '2'])
})
