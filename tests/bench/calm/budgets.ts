import { firstMinutes } from '#domain/stages/firstMinutes.ts'
import { stageIds, stepAddresses } from '#domain/stages/sections.ts'

export interface Budget {
  readonly words: number
  readonly things: number
}

/** The most that a page of each kind may lay on somebody, with the frame around it. Our own figures. */
export const budgets = {
  first: { words: 80, things: 8 },
  result: { words: 150, things: 14 },
  question: { words: 130, things: 13 },
  stage: { words: 130, things: 15 },
  overview: { words: 170, things: 21 },
  papers: { words: 160, things: 26 },
  picture: { words: 350, things: 20 },
  other: { words: 170, things: 18 },
} as const satisfies Readonly<Record<string, Budget>>
export type PageKind = keyof typeof budgets

/** Pages whose heart is a drawing or a table that equals one. */
const pictures: readonly string[] = [
  'expectations/hours',
  'expectations/compare',
  'purpose/order',
  'purpose/meeting',
  'place/compare',
  'connections/list',
  'connections/gatekeepers',
  'timeline/line',
  'timeline/date',
]

export const highest = { field: 340, height: 3400 } as const

/** Every main page of a plan, with its kind; pages under "More" are asked for by who wants them. */
export const pages: readonly (readonly [path: string, kind: PageKind])[] = [
  ['', 'overview'],
  ...firstMinutes.map((page) => [`first/${page}`, page === 'result' ? 'result' : 'first'] as const),
  ...stageIds.map((stage) => [stage, 'stage'] as const),
  ...stepAddresses.map((address) => [address, pictures.includes(address) ? 'picture' : 'question'] as const),
  ['checklist', 'other'],
  ['documents', 'papers'],
  ['copies', 'other'],
  ['what-if', 'other'],
]
