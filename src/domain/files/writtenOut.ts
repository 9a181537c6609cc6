/** A section of a plan in words. */
export interface Heading {
  readonly heading: string
  readonly lines: readonly Line[]
}
/** A question with its answer; or an item, of which all but the first line is said of it. */
export type Line = string | readonly [question: string, answer: string]

/** What a person reads in a file. */
export interface WrittenOut {
  readonly language: string
  readonly title: string
  readonly lead: string
  readonly rows: readonly Heading[]
}
