import { expect, test } from 'vitest'
import { FakeLocks } from '#tests/support/fakeLocks.ts'
import { holdWriteLock, type Locks } from './writeLock.ts'

function tab(locks: Locks | undefined, planId = 'p1') {
  const heard: string[] = []
  const writeLock = holdWriteLock(locks, planId, {
    onGranted: ({ certain }) => heard.push(certain ? 'granted' : 'perhaps'),
    onWaiting: () => heard.push('waiting'),
    onTaken: () => heard.push('taken'),
  })
  return { heard, ...writeLock }
}

test('one tab holds it, the next waits and gets it', async () => {
  const locks = new FakeLocks()
  const a = tab(locks)
  await expect.poll(() => a.heard).toEqual(['granted'])
  const [b, other] = [tab(locks), tab(locks, 'p2')]
  await expect.poll(() => b.heard).toEqual(['waiting'])
  expect(other.heard).toEqual(['granted'])
  a.release()
  await expect.poll(() => b.heard).toEqual(['waiting', 'granted'])
  expect(a.heard).toEqual(['granted'])
})

test('it can be taken, taken back, and falls back', async () => {
  const locks = new FakeLocks()
  const a = tab(locks)
  await expect.poll(() => a.heard).toEqual(['granted'])
  const b = tab(locks)
  await expect.poll(() => b.heard).toEqual(['waiting'])
  b.take()
  await expect.poll(() => a.heard).toEqual(['granted', 'taken'])
  expect(b.heard).toEqual(['waiting', 'granted'])
  a.take()
  await expect.poll(() => b.heard).toEqual(['waiting', 'granted', 'taken'])
  await expect.poll(() => a.heard).toEqual(['granted', 'taken', 'granted'])
  a.release()
  await expect.poll(() => b.heard.at(-1)).toBe('granted')
})

test('who has it and asks for it gets it anew, for a save may be refused all the same', async () => {
  const a = tab(new FakeLocks())
  await expect.poll(() => a.heard).toEqual(['granted'])
  a.take()
  expect(a.heard).toEqual(['granted', 'granted'])
  const alone = tab(undefined)
  alone.take()
  expect(alone.heard).toEqual(['perhaps', 'perhaps'])
})

test('who let go while waiting gets nothing', async () => {
  const locks = new FakeLocks()
  const a = tab(locks)
  await expect.poll(() => a.heard).toEqual(['granted'])
  const b = tab(locks)
  await expect.poll(() => b.heard).toEqual(['waiting'])
  b.release()
  a.release()
  const c = tab(locks)
  await expect.poll(() => c.heard.at(-1)).toBe('granted')
  expect(b.heard).toEqual(['waiting'])
})

test('without locks, or where they are refused, it is granted, and said to be uncertain', async () => {
  expect(tab(undefined).heard).toEqual(['perhaps'])
  const refusing = { request: () => Promise.reject(new DOMException('', 'SecurityError')) }
  const refused = tab(refusing)
  await expect.poll(() => refused.heard).toEqual(['perhaps'])
})
