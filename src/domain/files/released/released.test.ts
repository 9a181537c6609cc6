import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentVersion } from '#domain/plan/envelope.ts'
import { openFile } from '../openFile.ts'

const read = (name: string) => readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')

test('a copy for the founder, of format 1, opens whole: plan, what they keep, and the counselor’s record that copies of old brought along', () => {
  const found = openFile(read('copy1'))
  const data: { envelope: object; desk: object } = JSON.parse(read('copy1'))
  expect(found).toMatchObject({
    is: 'plan',
    own: true,
    envelope: { ...data.envelope, version: currentVersion },
    desk: data.desk,
  })
})

test('what comes home from a session, of format 1, opens and loses nothing', () => {
  expect(openFile(read('session1'))).toEqual({ is: 'packet', packet: JSON.parse(read('session1')) })
})

test('a locked copy of format 1 is known as one; `handover/released.test.ts` opens it', () => {
  expect(openFile(read('locked1'))).toEqual({ is: 'locked', locked: JSON.parse(read('locked1')) })
})

test('a newer format of any kind is said to be newer, and never guessed at', () => {
  for (const name of ['copy1', 'session1', 'locked1'])
    expect(openFile(read(name).replace('"version":1', '"version":2')), name).toEqual({ is: 'newer' })
})
