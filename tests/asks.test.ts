import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { sectionIds } from '#domain/plan/sections.ts'
import { questionAt, questions } from '#domain/questions/list.ts'
import type { Question } from '#domain/questions/question.ts'
import { importsOf } from '../scripts/imports.ts'

/** Each page's screen, and every file that it draws with. */
const screens = sectionIds.flatMap((section) =>
  [
    ...readFileSync(`src/features/stages/${section}/index.ts`, 'utf8').matchAll(
      /(\w+): lazyScreen\(\(\) => import\('([^']+)'\)/g,
    ),
  ].map(([, page = '', file = '']) => ({
    page: `${section}/${page}`,
    file: join('src/features/stages', section, file),
  })),
)

const asked = new Map<string, string[]>()
for (const { page, file } of screens) {
  for (const each of filesOf(file)) {
    for (const [, of = ''] of readFileSync(each, 'utf8').matchAll(/<(?:Ask|OfferedAsk)\s[^>]*?of="([\w.]+)"/g))
      asked.set(of, [...new Set([...(asked.get(of) ?? []), page])])
  }
}

test('every page has a screen that is read here', () => {
  expect(screens.length).toBeGreaterThan(60)
  expect(asked.size).toBeGreaterThan(90)
})

test('every question is asked on the page that its record names', () => {
  for (const [of, pages] of asked) expect([of, ...pages]).toContain(pageOf(of))
})

test('every question that no page writes a control of its own for is asked somewhere', () => {
  const own: readonly string[] = ['own', 'place', 'talk', 'connection']
  const all = Object.entries(questions).flatMap(([section, of]) =>
    Object.entries<Question>(of).map(([id, question]) => ({ of: `${section}.${id}`, ...question.answer })),
  )
  const missing = all.filter(({ of, control }) => !own.includes(control) && !asked.has(of)).map(({ of }) => of)
  expect(missing).toEqual(writtenByThePage)
})

/** Asked through a control of the page's own: a rank, a reply beside its difference, parts of one question, a day that is moved, words to start from. */
const writtenByThePage: readonly string[] = [
  'coreGroup.messageWords',
  'expectations.laterFew',
  'expectations.laterMany',
  'expectations.hearing',
  'expectations.giving',
  'expectations.receiving',
  'expectations.organizing',
  'expectations.monthsReply',
  'expectations.hoursReply',
  'expectations.sharersReply',
  'expectations.firstTurnoutReply',
  'expectations.laterReply',
  'expectations.balanceReply',
  'expectations.hearingReply',
  'expectations.helperReply',
  'purpose.identityAt',
  'purpose.empowermentAt',
  'purpose.disclosureAt',
  'purpose.helperAt',
  'purpose.modelsAt',
  'purpose.understandingAt',
  'place.zone',
  'place.timeZones',
  'timeline.firstMeeting',
  'timeline.newFirst',
  'timeline.ownersAgreed',
  'timeline.reviewOn',
  'timeline.followWords',
]

const pageOf = (of: string) => `${of.split('.')[0]}/${questionAt(of)?.page}`

function filesOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const { from, type } of importsOf(readFileSync(file, 'utf8'))) {
    const next = from.startsWith('#features/')
      ? `src/${from.slice(1)}`
      : from.startsWith('.')
        ? join(dirname(file), from)
        : ''
    if (!type && next.startsWith('src/features/') && /\.tsx?$/.test(next) && existsSync(next)) filesOf(next, found)
  }
  return found
}
