import type { Criterion } from '../plan/criteria.ts'

/** What can be read in the example plan, in one language. Names, places and addresses are invented. */
export interface ExampleTexts {
  readonly name: string
  readonly problem: string
  readonly area: string
  readonly national: string
  readonly people: Readonly<
    Record<
      'ruth' | 'ines' | 'marcus' | 'tom',
      { readonly name: string; readonly brings: string; readonly reach?: string }
    >
  >
  /** Ruth's own duty, which is none of the standard ones. */
  readonly letters: string
  readonly shortfall: string
  readonly talk1: { readonly where: string; readonly notes: string; readonly decided: string }
  readonly talk2: { readonly where: string }
  readonly statement: string
  readonly mayCome: string
  readonly confidentiality: string
  readonly places: Readonly<Record<'library' | 'hall' | 'hospital', ExamplePlace>>
  readonly visits: string
  readonly connections: Readonly<
    Record<'clinic' | 'practice' | 'speech' | 'national' | 'agency' | 'paper', ExampleConnection>
  >
  readonly contact: string
  readonly counselor: string
  readonly suggestion: { readonly place: string; readonly kitchen: string; readonly words: string }
}

interface ExamplePlace {
  readonly name: string
  readonly address: string
  readonly contact: string
  readonly cost: string
  readonly timesFree: string
  readonly notes: { readonly [C in Criterion]?: string }
}

interface ExampleConnection {
  readonly organization: string
  readonly contact: string
  readonly next: string
}
