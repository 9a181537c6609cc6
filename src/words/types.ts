import type { SourceKey } from '#domain/sources.ts'

/** The words of one question: what is asked, why, and what that rests on. */
export interface QuestionWords {
  readonly label: string
  readonly hint?: string
  readonly why: string
  readonly sources: readonly SourceKey[]
  /** Where the answer is chosen. `ChoiceWords` says which options there are. */
  readonly options?: Readonly<Record<string, OptionWords>>
}

/** A choice: a label, and a hint where the label alone may be unclear. */
export type OptionWords = string | { readonly label: string; readonly hint: string }
export interface ChoiceWords<T extends string> extends QuestionWords {
  readonly options: Readonly<Record<T, OptionWords>>
}

/** A field of a list's item: shorter, for its page says why. */
export interface FieldWords {
  readonly label: string
  readonly hint?: string
  readonly why?: string
  readonly sources?: readonly SourceKey[]
}

/** The margin note of a page: why it matters, with its sources. `passage` quotes the encyclopedia entry as such. */
export interface NoteWords {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly passage?: string
  readonly sources: readonly SourceKey[]
}

/** The page itself: its heading (h1), its short name in the rail and in titles, a lead, and the note. */
export interface PageWords {
  readonly heading: string
  readonly lead: string
  readonly note: NoteWords
}

/** What must be known of a section before its page is loaded: for rail, Back and Continue, titles. */
export interface ShortWords<Step extends string> {
  readonly title: string
  /** Short names of the pages, for rail, Back and Continue. */
  readonly steps: Readonly<Record<Step, string>>
}

/** What is said of how a stage stands; it comes with the rules, behind the page. */
export interface StandingWords<Condition extends string> {
  /** What must hold, as a statement that is true once it does: "Two of you have agreed." */
  readonly conditions: Readonly<Record<Condition, string>>
}
