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
    const backend = localStorageBackend(storage)
    expect(backend.write('a', 'short')).toBe('ok')
    expect(backend.write('b', 'x'.repeat(100))).toBe('full')
    expect(backend.write('a', 'x'.repeat(100))).toBe('full')
    expect(backend.read('a')).toBe('short')
    expect(backend.keys()).toEqual(['a'])
  })
})

test('a backend that takes nothing is blocked', () => {
  const storage = new FakeStorage()
  const backend = localStorageBackend(storage)
  storage.forgetful = true
  expect(backend.write('a', 'b')).toBe('blocked')
  storage.blocked = true
  expect(backend.write('a', 'b')).toBe('blocked')
  expect(backend.read('a')).toBeUndefined()
  expect(backend.remove('a')).toBe(false)
  expect(backend.keys()).toEqual([])
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
