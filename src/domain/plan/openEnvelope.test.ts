import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentVersion, envelopeText } from './envelope.ts'
import { openText, type Opened } from './openEnvelope.ts'

const sample = readFileSync(new URL(`released/v${currentVersion}.json`, import.meta.url), 'utf8')
const small = JSON.stringify(JSON.parse(sample))
const broken = (...changes: readonly (readonly [path: string, value: unknown])[]): Opened => {
  const data: unknown = JSON.parse(sample)
  for (const [path, value] of changes) put(data, path.split('.'), value)
  return openText(JSON.stringify(data))
}
const salvaged = (opened: Opened) => {
  if (opened.is !== 'damaged' || !opened.salvage) throw new Error(`expected a salvage, got ${opened.is}`)
  return opened.salvage
}

describe('whole texts', () => {
  test('what was encrypted opens as it was', () => {
    const opened = openText(sample)
    if (opened.is !== 'open') throw new Error('does not open')
    expect(opened.envelope).toEqual(JSON.parse(sample))
    expect(openText(envelopeText(opened.envelope))).toEqual(opened)
  })

  test('a byte order mark is no damage', () => expect(openText(`\uFEFF${sample}`).is).toBe('open'))

  test('newer formats are told apart and keep their text', () => {
    const text = sample.replace(/"version": \d+/, '"version": 99')
    expect(openText(text)).toEqual({ is: 'newer', version: 99, text })
  })

  test.each(['', '{', 'null', '7', '[]', '"self-help-plan"', '{"kind":"recipe"}', '<html>'])(
    '%s is not a plan',
    (text) => {
      expect(openText(text)).toEqual({ is: 'notAPlan', text })
    },
  )

  test('lone surrogates and odd characters come back', () => {
    const odd = '\uD800 \u0000 \u202E 🦉'
    const opened = broken(['plan.sections.about.problem.value', odd])
    expect(opened.is === 'open' && opened.envelope.plan.sections.about.problem?.value).toBe(odd)
  })
})

describe('damage', () => {
  test('one bad leaf costs that leaf', () => {
    const { envelope, dropped } = salvaged(
      broken(
        ['plan.sections.purpose.rhythm.value', 'fortnightly'],
        ['plan.sections.about.functions.value', ['support', 'flying', 'education']],
        ['plan.lists.people.1.hours.value', -3],
      ),
    )
    expect(dropped.toSorted()).toEqual([
      'plan.lists.people.1.hours.value',
      'plan.sections.about.functions.value.1',
      'plan.sections.purpose.rhythm.value',
    ])
    expect(envelope.plan.sections.about.functions).toEqual({ value: ['support', 'education'] })
    expect(envelope.plan.lists.people[1]?.name).toEqual({ value: 'Wim K.' })
    expect(envelope.plan.sections.purpose.length).toEqual({ value: 90 })
  })

  test('missing structure is filled', () => {
    const { envelope, dropped } = salvaged(
      broken(
        ['plan.lists.places', undefined],
        ['plan.sections.about', undefined],
        ['own', undefined],
        ['plan.begun', 'long ago'],
        ['revision', 1e300],
      ),
    )
    expect(envelope).toMatchObject({ revision: 0, own: {}, plan: { sections: { about: {} }, lists: { places: [] } } })
    expect(dropped).toContain('plan.lists.places')
    expect(envelope.plan.lists.people).toHaveLength(3)
  })

  test('an item without id keeps its answers under a fresh one, and the founder is never lost', () => {
    const { envelope } = salvaged(
      broken(
        ['plan.lists.rules.1.id', undefined],
        ['plan.lists.people.0', 'not a person'],
        ['plan.lists.people.1.id', 7],
      ),
    )
    expect(envelope.plan.lists.rules[1]).toEqual({
      id: 'rules-salvaged-1',
      words: { value: 'Falling asleep is no insult.' },
    })
    expect(envelope.plan.lists.people.map((each) => each.id)).toEqual(['you', 'people-salvaged-1', 'p-21cc'])
  })

  test('an open answer without its kind goes, the rest of the question stays', () => {
    const { envelope, dropped } = salvaged(
      broken(['plan.sections.timeline.firstMeeting.open', { as: 'perhaps', whom: 'Rosa' }]),
    )
    expect(envelope.plan.sections.timeline.firstMeeting).toEqual({ value: '2027-03-16' })
    expect(dropped).toContain('plan.sections.timeline.firstMeeting.open')
  })

  test('cut off at any byte: never thrown, never taken for whole, and more and more of it is saved', () => {
    let most = 0
    // One section and one list: cutting all of a plan at every byte takes minutes and shows nothing more.
    const whole = JSON.parse(small)
    const { sections, lists } = whole.plan
    const part = JSON.stringify({
      ...whole,
      plan: { ...whole.plan, sections: { about: sections.about }, lists: { people: lists.people } },
    })
    const known = part.indexOf('"self-help-plan"') + '"self-help-plan"'.length
    for (let end = 0; end < part.length; end++) {
      const opened = openText(part.slice(0, end))
      expect(opened.is).toBe(end < known ? 'notAPlan' : 'damaged')
      const kept =
        opened.is === 'damaged' && opened.salvage ? Object.keys(opened.salvage.envelope.plan.sections.about).length : 0
      expect(kept).toBeGreaterThanOrEqual(most)
      most = kept
      if (opened.is === 'damaged' && opened.salvage) expect(opened.salvage.cutShort).toBe(true)
    }
    expect(most).toBe(Object.keys(sections.about).length)
  })
})

describe('hostile texts', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  test('deep nesting', () => {
    for (const depth of [70, 10_000, 500_000]) {
      expect(openText(nested(depth)).is).toBe('notAPlan')
      expect(openText(`{"kind":"self-help-plan","version":1,"plan":${nested(depth)}`).is).toBe('damaged')
      const edit = JSON.stringify({ ...JSON.parse(sample), own: 0 }).replace('"own":0', `"own":{},"x":${nested(depth)}`)
      expect(salvaged(openText(edit)).envelope.plan.lists.people).toHaveLength(3)
    }
  })

  test('a plan that could not be saved again is not opened as whole', () => {
    const deep = small.replace('"answer":{"value":75}', `"answer":{"value":${nested(20_000)}}`)
    const { envelope, dropped } = salvaged(openText(deep))
    expect(dropped).toHaveLength(1)
    expect(() => envelopeText(envelope)).not.toThrow()
  })

  test('prototypes stay as they are', () => {
    const text = small
      .replace('"ticks":{', '"ticks":{"__proto__":"2026-01-01",')
      .replace('"own":{', '"own":{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},')
    const opened = openText(text)
    if (opened.is !== 'open') throw new Error('does not open')
    expect(Object.getPrototypeOf(opened.envelope.plan.ticks)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(opened.envelope.own)).toBe(Object.prototype)
    expect('bad' in {}).toBe(false)
  })

  test('no text throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void openText(text)))
  })

  test('no value in any place throws, and what was salvaged opens', () => {
    const paths = leaves(JSON.parse(sample))
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(1e308, -1, '', '__proto__', [], {}, null))
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), junk), { maxLength: 4 }), (changes) => {
        const opened = broken(...changes)
        if (opened.is === 'damaged' && opened.salvage)
          expect(openText(envelopeText(opened.salvage.envelope)).is).toBe('open')
        expect(['open', 'damaged', 'newer', 'notAPlan']).toContain(opened.is)
      }),
      { numRuns: 300 },
    )
  })

  test('a file of a hundred thousand faults is refused, not choked on', () => {
    for (const [junk, times] of [
      ['7,', 300_000],
      ['{},', 4_000],
    ] as const) {
      expect(openText(small.replace('"rules":[', `"rules":[${junk.repeat(times)}`)).is).toBe('damaged')
    }
  })
})

function leaves(value: unknown, path: readonly string[] = []): readonly string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
      : []
  return path.length > 0 ? [path.join('.'), ...inner] : inner
}

function put(data: unknown, [key = '', ...path]: readonly string[], value: unknown): void {
  if (typeof data !== 'object' || data === null) return
  if (path.length === 0) Object.assign(data, { [key]: value })
  else put(new Map<string, unknown>(Object.entries(data)).get(key), path, value)
}
