import { fromTransition, type StateValue } from 'xstate'
import { getShortestPaths, getStateNodes } from 'xstate/graph'
import { expect, test } from 'vitest'
import { keepingWorld, type Happening } from '#tests/support/keepingWorld.ts'
import { foundingMachine } from './founding.ts'

interface Moment {
  readonly trail: readonly Happening[]
  readonly key: string
  readonly states: readonly string[]
  readonly possible: readonly Happening[]
}
/** `{ keeping: { writing: 'saved' } }` → `keeping`, `keeping.writing`, `keeping.writing.saved`. */
const statesIn = (value: StateValue | undefined, path: readonly string[] = []): readonly string[] => {
  const here = path.length > 0 ? [path.join('.')] : []
  if (value === undefined) return here
  if (typeof value === 'string') return [...here, [...path, value].join('.')]
  return [...here, ...Object.entries(value).flatMap(([state, inside]) => statesIn(inside, [...path, state]))]
}

/**
 * Walks every path of so many happenings, checks every moment on it, and lets all settle from every moment that is
 * unlike the others.
 */
function walk(keepsNothing: boolean, farthest: number) {
  const broken: string[] = []
  const live = (trail: readonly Happening[]) => {
    const world = keepingWorld(keepsNothing)
    trail.forEach((what, index) => (index < trail.length - 1 ? world.go(what) : world.goAndCheck(what)))
    return world
  }
  const note = (problems: readonly string[], trail: readonly string[]) => problems[0] !== undefined && broken.push(`${problems[0]}: ${trail.join(', ')}`)
  const after = (trail: readonly Happening[]): Moment => {
    const world = live(trail)
    note(world.problems, trail)
    world.stop()
    return { trail, key: world.key(), states: statesIn(world.now().value), possible: world.possible() }
  }
  const moments = fromTransition<Moment, { type: Happening }, never, object>((moment, { type }) => after([...moment.trail, type]), after([]))
  const paths = getShortestPaths(moments, {
    events: ({ context: { trail, possible } }) => (trail.length < farthest ? possible.map((type) => ({ type })) : []),
    serializeState: ({ context }) => context.key,
  })
  for (const { state: { context: { trail } } } of paths) {
    const world = live(trail)
    world.settle()
    note(world.problems, [...trail, 'and then all settles'])
    world.stop()
  }
  return { broken, states: new Set(paths.flatMap(({ state }) => state.context.states)) }
}

const keeping = foundingMachine.root.states['keeping']
const all = keeping ? getStateNodes(keeping).map((node) => node.path.join('.')) : []
const inMemory = (state: string) => state.startsWith('keeping.inMemory')

test('whatever happens around a tab, nothing typed is lost, and what it says of it is true', () => {
  const { broken, states } = walk(false, 7)
  expect(broken).toEqual([])
  expect([...states]).toEqual(expect.arrayContaining(all.filter((state) => state !== 'keeping.starting' && !inMemory(state))))
})

test('where the browser keeps nothing it says so, whatever happens, and nothing typed is lost while the page is open', () => {
  const { broken, states } = walk(true, 5)
  expect(broken).toEqual([])
  expect([...states].filter((state) => state.startsWith('keeping.'))).toEqual(expect.arrayContaining(all.filter(inMemory)))
})
