import { fromTransition, type StateValue } from 'xstate'
import { getShortestPaths } from 'xstate/graph'

/** A machine, and around it a world that does nothing by itself: what happens, and in which order, is said from outside. */
export interface World<Happening extends string> {
  readonly go: (what: Happening) => void
  /** … and checks that no promise to the person is broken. */
  readonly goAndCheck: (what: Happening) => void
  /** Everything answers at last; then checks that all is well. */
  readonly settle: () => void
  readonly possible: () => readonly Happening[]
  /** What tells two moments of the walk apart. */
  readonly key: () => string
  readonly value: () => StateValue
  /** Promises that were broken on the way. */
  readonly problems: readonly string[]
  readonly stop: () => void
}

interface Moment<Happening extends string> {
  readonly trail: readonly Happening[]
  readonly key: string
  readonly states: readonly string[]
  readonly possible: readonly Happening[]
}

/**
 * Walks every path of up to so many happenings, checks every moment on it, and lets all settle from every moment that
 * is unlike the others. Gives the promises that were broken, each with its path, and the states that were reached:
 * `autosave`, `autosave.writing`, `autosave.writing.saved`.
 */
export function walkPaths<Happening extends string>(make: () => World<Happening>, farthest: number) {
  const broken: string[] = []
  const note = (problems: readonly string[], trail: readonly string[]) =>
    problems[0] !== undefined && broken.push(`${problems[0]}: ${trail.join(', ')}`)
  const live = (trail: readonly Happening[]) => {
    const world = make()
    trail.forEach((what, index) => (index < trail.length - 1 ? world.go(what) : world.goAndCheck(what)))
    return world
  }
  const after = (trail: readonly Happening[]): Moment<Happening> => {
    const world = live(trail)
    note(world.problems, trail)
    const moment = { trail, key: world.key(), states: statesIn(world.value()), possible: world.possible() }
    world.stop()
    return moment
  }
  const moments = fromTransition<Moment<Happening>, { type: Happening }, never, object>(
    (moment, { type }) => after([...moment.trail, type]),
    after([]),
  )
  const paths = getShortestPaths(moments, {
    events: ({ context: { trail, possible } }) => (trail.length < farthest ? possible.map((type) => ({ type })) : []),
    serializeState: ({ context }) => context.key,
  })
  for (const {
    state: {
      context: { trail },
    },
  } of paths) {
    const world = live(trail)
    world.settle()
    note(world.problems, [...trail, 'and then all settles'])
    world.stop()
  }
  return { broken, states: [...new Set(paths.flatMap(({ state }) => state.context.states))] }
}

function statesIn(value: StateValue | undefined, path: readonly string[] = []): readonly string[] {
  const here = path.length > 0 ? [path.join('.')] : []
  if (value === undefined) return here
  if (typeof value === 'string') return [...here, [...path, value].join('.')]
  return [...here, ...Object.entries(value).flatMap(([state, inside]) => statesIn(inside, [...path, state]))]
}
