import type { findings, placeKinds } from '../plan/choices.ts'
import { criteria, type Criterion } from '../plan/criteria.ts'
import { place } from '../questions/items/place.ts'
import type { Lists } from '../plan/lists.ts'
import type { ExampleDays } from './days.ts'
import type { ExampleTexts } from './texts.ts'

type Finding = (typeof findings)[number]
type PlaceId = keyof ExampleTexts['places']

const y = 'yes'
const p = 'partly'
const n = 'no'
/** Still to be asked. */
const q = 'unknown'

/** In the order of the criteria: step-free, toilet, free, private, slot; transit, safe walk, neutral, size, long booking, kitchen. */
const found: Readonly<
  Record<PlaceId, { readonly kind: (typeof placeKinds)[number]; readonly answers: readonly Finding[] }>
> = {
  library: { kind: 'library', answers: [y, y, y, y, y, y, y, y, y, q, n] },
  hall: { kind: 'worship', answers: [p, y, y, y, y, p, p, p, y, y, y] },
  hospital: { kind: 'hospital', answers: [y, y, y, p, p, y, y, p, n, q, q] },
}
const order: readonly PlaceId[] = ['library', 'hall', 'hospital']

export const examplePlaces = ({ places }: ExampleTexts, days: ExampleDays): Lists['places'] =>
  order.map((id) => {
    const { notes, ...words } = places[id]
    return place.parse({
      id: `place-${id}`,
      kind: { value: found[id].kind },
      ...valuesOf(words),
      learnedBy: { value: 'marcus' },
      learnedOn: { value: days.soon(-6) },
      ...Object.fromEntries(
        criteria.flatMap((criterion, index) => finding(criterion, found[id].answers[index] ?? q, notes[criterion])),
      ),
    })
  })

/** The finding and its note; what is still to be asked has none. */
const finding = (criterion: Criterion, answer: Finding, note: string | undefined) => [
  [criterion, { value: answer }],
  ...(note === undefined ? [] : [[`${criterion}Note`, { value: note }]]),
]

const valuesOf = (words: object) => Object.fromEntries(Object.entries(words).map(([key, value]) => [key, { value }]))
