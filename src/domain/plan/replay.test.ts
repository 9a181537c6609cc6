import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from './apply.ts'
import { changes } from './changes.ts'
import type { Edit } from './edit.ts'
import { newPlan } from './plan.ts'
import { replay } from './replay.ts'

const say = (question: string, value: unknown): Edit => ({
  kind: 'answer',
  section: 'about',
  question,
  answer: { value },
})
const add = (id: string, name: string): Edit => ({ kind: 'add', list: 'people', item: { id, name: { value: name } } })
const rename = (id: string, name: string): Edit => ({
  kind: 'change',
  list: 'people',
  id,
  field: 'name',
  answer: { value: name },
})
const remove = (id: string): Edit => ({ kind: 'remove', list: 'people', id })
const base = [say('name', 'Owls'), add('a', 'Ann'), add('b', 'Bo')].reduce(apply, newPlan('2026-09-14'))
const meanwhile = (...edits: readonly Edit[]) => edits.reduce(apply, base)

describe('free', () => {
  test('edits elsewhere are made again', () => {
    const { plan, collisions } = replay(
      [say('name', 'Larks'), rename('a', 'Anna')],
      base,
      meanwhile(say('area', 'Here'), rename('b', 'Bob')),
    )
    expect(collisions).toEqual([])
    expect(plan).toEqual(meanwhile(say('name', 'Larks'), rename('a', 'Anna'), say('area', 'Here'), rename('b', 'Bob')))
  })
  test('several at one place keep their order', () => {
    expect(replay([say('name', 'L'), say('name', 'Larks')], base, base).plan.sections.about.name).toEqual({
      value: 'Larks',
    })
  })
  test('an item added and then changed', () => {
    expect(replay([add('c', 'C'), rename('c', 'Cy')], base, meanwhile(remove('b'))).collisions).toEqual([])
  })
  test('both said the same', () => {
    expect(replay([say('name', 'Larks')], base, meanwhile(say('name', 'Larks'))).collisions).toEqual([])
    expect(replay([remove('a')], base, meanwhile(remove('a'))).collisions).toEqual([])
  })
})

describe('collisions: theirs stands, ours is handed back', () => {
  test.each<[string, Edit, Edit]>([
    ['one question', say('name', 'Larks'), say('name', 'Swifts')],
    ['one field', rename('a', 'Anna'), rename('a', 'Annie')],
    ['we change what they removed', rename('a', 'Anna'), remove('a')],
    [
      'we fill a field of what they removed',
      { kind: 'change', list: 'people', id: 'a', field: 'hours', answer: { value: 2 } },
      remove('a'),
    ],
    ['we remove what they changed', remove('a'), rename('a', 'Annie')],
    ['both added one id', add('c', 'Cy'), add('c', 'Cleo')],
    ['one of several', { kind: 'all', edits: [say('area', 'Here'), say('name', 'Larks')] }, say('name', 'Swifts')],
  ])('%s', (_, ours, theirs) => {
    expect(replay([ours], base, meanwhile(theirs))).toEqual({ plan: meanwhile(theirs), collisions: [ours] })
  })
  test('an edit of an item whose adding collided is not lost', () => {
    const both: Edit = { kind: 'all', edits: [add('c', 'Cy'), say('name', 'Larks')] }
    expect(replay([both, rename('c', 'Cyril')], base, meanwhile(say('name', 'Swifts'))).collisions).toEqual([
      both,
      rename('c', 'Cyril'),
    ])
  })
})

test('a save that arrived unheard is no other writer: all edits are made, and nothing collides', () => {
  const word = fc.constantFrom('x', 'y', 'z')
  const id = fc.constantFrom('a', 'b', 'c')
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(fc.constantFrom('name', 'area'), word).map(([question, value]) => say(question, value)),
    fc.tuple(fc.constantFrom('a', 'b'), word).map(([to, name]) => rename(to, name)),
    id.map((tick): Edit => ({ kind: 'tick', item: tick, on: '2026-10-01' })),
    id.map((tick): Edit => ({ kind: 'tick', item: tick, on: null })),
    fc.tuple(word, word).map(([name, area]): Edit => ({ kind: 'all', edits: [say('name', name), say('area', area)] })),
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.nat(8), (edits, upTo) => {
      const arrived = edits.slice(0, upTo).reduce(apply, base)
      expect(replay(edits, base, arrived)).toEqual({ plan: edits.reduce(apply, base), collisions: [] })
      const theirs: Edit = { kind: 'tick', item: 'theirs', on: '2026-10-02' }
      expect(replay(edits, base, apply(arrived, theirs))).toEqual({
        plan: apply(edits.reduce(apply, base), theirs),
        collisions: [],
      })
    }),
  )
})

test('no edit vanishes: it is in the plan, in the collisions, or was said by both', () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const word = fc.constantFrom('x', 'y', 'z')
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(fc.constantFrom('name', 'area'), word).map(([question, value]) => say(question, value)),
    fc.tuple(id, word).map(([to, name]) => rename(to, name)),
    fc.tuple(id, word).map(([to, name]) => add(to, name)),
    id.map(remove),
  )
  fc.assert(
    fc.property(edit, fc.array(edit, { maxLength: 5 }), (ours, theirs) => {
      if (changes(base, apply(base, ours)).length === 0) return
      const onto = meanwhile(...theirs)
      const { plan, collisions } = replay([ours], base, onto)
      if (collisions.length > 0) expect(plan).toEqual(onto)
      else expect(changes(plan, apply(plan, ours))).toEqual([])
    }),
  )
})
