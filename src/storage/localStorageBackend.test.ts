import { describe, expect, test } from 'vitest'
import { FakeStorage } from '#tests/support/fakeStorage.ts'
import { localStorageBackend, usableLocalStorage } from './localStorageBackend.ts'

describe('no room is told from blocked, however it is spelled', () => {
  test.each<[string, () => unknown]>([
    ['the name of today', () => new DOMException('', 'QuotaExceededError')],
    ["Firefox's old name", () => Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 })],
    ['the code alone', () => Object.assign(new Error(), { code: 22 })],
    ['a name nobody knows', () => new Error('nope')],
    ['no error at all', () => 'nope'],
  ])('%s', (_, full) => {
    const storage = new FakeStorage(40)
    storage.full = full
    const home = localStorageBackend(storage)
    expect(home.write('a', 'short')).toBe('ok')
    expect(home.write('b', 'x'.repeat(100))).toBe('full')
    expect(home.write('a', 'x'.repeat(100))).toBe('full')
    expect(home.read('a')).toBe('short')
    expect(home.keys()).toEqual(['a'])
  })
})

test('a home that takes nothing is blocked', () => {
  const storage = new FakeStorage()
  const home = localStorageBackend(storage)
  storage.forgetful = true
  expect(home.write('a', 'b')).toBe('blocked')
  storage.blocked = true
  expect(home.write('a', 'b')).toBe('blocked')
  expect(home.read('a')).toBeUndefined()
  expect(home.remove('a')).toBe(false)
  expect(home.keys()).toEqual([])
})

test('usable is what can be written, or at least read', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  expect(usableLocalStorage(denied)).toBeUndefined()
  expect(usableLocalStorage(() => undefined)).toBeUndefined()
  expect(usableLocalStorage(() => new FakeStorage(0))).toBeUndefined()
  const old = new FakeStorage(0)
  old.texts.set('shg:plan:x', '{}')
  expect(usableLocalStorage(() => old)?.keys()).toEqual(['shg:plan:x'])
})
