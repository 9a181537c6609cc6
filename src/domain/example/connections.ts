import type { Lists } from '../plan/lists.ts'
import { founderId } from '../plan/plan.ts'
import type { ExampleDays } from './days.ts'
import type { ExampleTexts } from './texts.ts'

type Id = keyof ExampleTexts['connections']

/** Kind, how far it is, who sees to it, days from the coming Thursday: last spoken to, next step. */
const six = [
  ['clinic', 'health', 'visited', founderId, -7, 14],
  ['practice', 'health', 'contacted', founderId, -8, 4],
  ['speech', 'health', 'toContact', 'ines', undefined, 46],
  ['national', 'national', 'contacted', 'ines', -13, 8],
  ['agency', 'social', 'referring', 'marcus', -9, undefined],
  ['paper', 'media', 'toContact', 'tom', undefined, 74],
] as const satisfies readonly (readonly [Id, ...unknown[]])[]

export const exampleConnections = ({ connections }: ExampleTexts, days: ExampleDays): Lists['connections'] =>
  six.map(([id, kind, state, owner, last, next]) => ({
    id: `connection-${id}`,
    kind: { value: kind },
    state: { value: state },
    owner: { value: owner },
    organization: { value: connections[id].organization },
    contact: { value: connections[id].contact },
    nextWhat: { value: connections[id].next },
    ...(last === undefined ? {} : { lastOn: { value: days.soon(last) } }),
    ...(next === undefined ? {} : { nextOn: { value: days.soon(next) } }),
  }))
