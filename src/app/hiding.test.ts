import { expect, test } from 'vitest'
import { drawnBack, hiding, needsNothing, type Curtain } from './hiding.ts'
import { partsOf } from './partsOf.ts'

const at = (curtain: Partial<Curtain>, address: string) => hiding({ ...drawnBack, ...curtain }, partsOf(address))

/** Every kind of page that names or shows a founder other than the one who sits here. */
const ofOthers = [
  '/',
  '/plans',
  '/open',
  '/desk',
  '/desk/library',
  '/desk/ruth',
  '/ruth',
  '/ruth/about/concern',
  '/example',
]

test.each([...ofOthers, '/begin', '/safety/lock', '/ann/session'])(
  'nothing stands before %s where nothing was marked',
  (address) => {
    expect(at({}, address)).toBeUndefined()
    expect(at({ desk: 'open' }, address)).toBeUndefined()
  },
)

test.each(ofOthers)('while a session is on with somebody else, %s is not shown, however the desk stands', (address) => {
  for (const desk of ['none', 'covered', 'open'] as const) {
    expect(at({ session: 'ann', desk }, address)).toBe('session')
    expect(at({ session: 'ann', desk, shown: ['ruth'] }, address)).toBe('session')
  }
})

test.each(['/ann', '/ann/about/concern', '/ann/session/summary', '/help', '/safety', '/safety/lock'])(
  'the plan of the session, and what says nothing of anybody, is shown: %s',
  (address) => expect(at({ session: 'ann', desk: 'covered' }, address)).toBeUndefined(),
)

test('the three questions before starting are the founder’s alone: not while somebody sits beside them', () => {
  expect(at({ session: 'ann' }, '/sure')).toBe('session')
  expect(at({ desk: 'covered' }, '/sure')).toBeUndefined()
  expect(at({ left: true, session: 'ann' }, '/sure')).toBeUndefined()
})

test.each(ofOthers)('a covered desk stands before %s', (address) => {
  expect(at({ desk: 'covered' }, address)).toBe('desk')
})

test('of a session that has just ended its summary is shown, and no other page of that plan', () => {
  const after = { desk: 'covered', shown: ['ruth/session/summary'] } as const
  expect(at(after, '/ruth/session/summary')).toBeUndefined()
  expect(at(after, '/ruth')).toBe('desk')
  expect(at(after, '/ruth/session')).toBe('desk')
  expect(at(after, '/ruth/session/summary2')).toBe('desk')
})

test('with a covered desk a new founder can begin, and that plan alone is shown', () => {
  expect(at({ desk: 'covered' }, '/begin')).toBeUndefined()
  expect(at({ desk: 'covered', shown: ['ann'] }, '/ann/session')).toBeUndefined()
  expect(at({ desk: 'covered', shown: ['ann'] }, '/anna')).toBe('desk')
})

test.each(['/ruth', '/ruth/about/concern', '/desk/ruth', '/no/such/page'])(
  'after leaving in a hurry %s opens the first page, also where a session was on or the desk was open',
  (address) => {
    expect(at({ left: true }, address)).toBe('start')
    expect(at({ left: true, session: 'ruth' }, address)).toBe('start')
    expect(at({ left: true, desk: 'open' }, address)).toBe('start')
  },
)

test('after leaving in a hurry the first page and what it leads to open as for a newcomer', () => {
  for (const address of ['/', '/begin', '/example', '/sure', '/help', '/safety', '/plans', '/open', '/desk'])
    expect(at({ left: true, session: 'ruth' }, address)).toBeUndefined()
  expect(at({ left: true, desk: 'open' }, '/desk')).toBe('desk')
  expect(at({ left: true, desk: 'covered' }, '/desk/library')).toBe('desk')
})

test('what was begun in this tab since stays in it', () => {
  expect(at({ left: true, shown: ['ann'] }, '/ann/first/concern')).toBeUndefined()
  expect(at({ left: true, shown: ['ann'] }, '/ruth')).toBe('start')
})

test('until the passphrase is given, only pages that read nothing are shown after leaving', () => {
  expect(['/', '/help', '/sure', '/safety'].filter((address) => !needsNothing(partsOf(address)))).toEqual([])
  expect([...ofOthers.slice(1), '/begin', '/safety/lock'].filter((address) => needsNothing(partsOf(address)))).toEqual(
    [],
  )
})
