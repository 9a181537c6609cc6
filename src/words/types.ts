import type { ListName } from '#domain/plan/lists.ts'
import type { OpenField } from '#domain/questions/items/list.ts'
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

/** The fields of a list's items. Those that can be left open say why they are asked, as questions do. */
export type ItemWords<L extends ListName> = Readonly<Record<OpenField<L>, QuestionWords>> &
  Readonly<Record<string, FieldWords>>

/** A field of a list's item: a name, a note or a record needs no reason. */
export interface FieldWords {
  readonly label: string
  readonly hint?: string
  readonly why?: string
  readonly sources?: readonly SourceKey[]
  readonly options?: Readonly<Record<string, OptionWords>>
}

/** The reasons of a page: why it matters, with its sources. `passage` quotes the encyclopedia entry as such. */
export interface NoteWords {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly passage?: string
  readonly sources: readonly SourceKey[]
}

/** The page itself: its heading (h1), its short name in the menu and in titles, a lead, and the note. */
export interface PageWords {
  readonly heading: string
  /** One short sentence, where the heading alone does not say what to do. */
  readonly lead?: string
  readonly note: NoteWords
}

/** What must be known of a section before its page is loaded: for rail, Back and Continue, titles. */
export interface ShortWords<Step extends string> {
  readonly title: string
  /** Short names of the pages, for rail, Back and Continue. */
  readonly steps: Readonly<Record<Step, string>>
}

/** What is said of how a stage stands; it comes with the rules, behind the page. */
export interface StandingWords<Condition extends string, Line extends string> {
  /** Why the stage is worth the effort, in a sentence or two. */
  readonly why: string
  /** What it takes, as imperatives that are true with a check mark and without: "Choose a meeting place". */
  readonly lines: Readonly<Record<Line, string>>
  /** What must hold, as a statement that is true once it does: "Two of you have agreed." */
  readonly conditions: Readonly<Record<Condition, string>>
}

/** A question to speak, not a box to tick. */
export interface Prompt {
  readonly words: string
  /** What it rests on, where it says more than a question. */
  readonly sources?: readonly SourceKey[]
  /** Left out once the stage is ready: prompts grow fewer as the founding moves on. */
  readonly early?: true
}

/** The prompts of one page: what a counselor may ask, and what is the founder's alone. Fit to be seen by both. */
export interface StepPrompts {
  readonly ask: readonly Prompt[]
  readonly leave: readonly string[]
}
