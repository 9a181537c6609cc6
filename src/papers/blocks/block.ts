import type { StepAddress } from '#domain/stages/sections.ts'

/** A run of words. What somebody typed stays exact; `strong` stands out. */
export interface Span {
  readonly text: string
  readonly strong?: true
}
export type Text = string | readonly Span[]
/** Null is a gap: nobody has answered yet, and it prints as a line to write on. */
export type Said = Text | null

export interface Row {
  readonly label: string
  readonly value: Said
  /** How many lines a gap leaves to write on. One by default. */
  readonly lines?: number
}

export interface CheckItem {
  /** Which one it is, for a page on which it can be ticked. */
  readonly id?: string
  readonly text: Text
  readonly done: boolean
  /** What is known of it, at the end of its line: a name, a day, a number. */
  readonly aside?: Text
  /** Who, until when: behind it, or below on a narrow page. */
  readonly note?: string
  /** What belongs to it, each with a box of its own, set in below it. */
  readonly parts?: readonly CheckPart[]
}
export type CheckPart = Pick<CheckItem, 'text' | 'done' | 'aside'>

/** What papers are made of. A new paper is facts and blocks; a new format is one more renderer of these. */
export type Block =
  /** `stage` is the number of a stage: a page that draws the chairs shows its chair. `count` says how much of it is done. */
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly text: string
      readonly stage?: number
      readonly count?: string
    }
  /** `passage`: the founder may put it in their own words; the id is stored. `lead` is large, `spoken` is read aloud. `askedAt`: it is an answer as it was typed; the page that asks for it. */
  | {
      readonly kind: 'paragraph'
      readonly text: Text
      readonly tone?: 'lead' | 'soft' | 'spoken'
      readonly passage?: string
      readonly askedAt?: StepAddress
    }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly ordered?: true }
  /** Labels with what was said: contact, place, date. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** `widths` are shares of the width; `blank` adds empty rows to write in. The caption is for screen readers and plain text. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Said[])[]
      readonly widths?: readonly number[]
      readonly blank?: number
      /** Inches of each row, at least: a table drawn to scale. */
      readonly heights?: readonly number[]
    }
  | { readonly kind: 'checks'; readonly items: readonly CheckItem[] }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly count: number; readonly label?: string }
  /** Cards to cut out: none is split by a page. */
  | {
      readonly kind: 'cards'
      readonly across: 1 | 2
      readonly cards: readonly (readonly Block[])[]
      /** Inches of each, at least: two to a sheet. */
      readonly height?: number
    }
  /** Stand beside each other on paper; below each other on a phone and in plain text. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  /** Strips to tear off, at the foot of the page: the same lines on each, along cut lines. `points` is the size of their type, 10 by default. */
  | { readonly kind: 'strips'; readonly count: number; readonly points?: number; readonly lines: readonly Said[] }
  | { readonly kind: 'pageBreak' }

/** A paper, ready for any renderer. */
export interface Paper {
  readonly title: string
  /** Where the title is an answer as it was typed: the page that asks for it. */
  readonly titleAskedAt?: StepAddress
  /** Under the title: the group, the day. */
  readonly lines: readonly Text[]
  /** `sheet` has a head with the circle of chairs and a foot; `letter` and `poster` stand alone. */
  readonly as: 'sheet' | 'letter' | 'poster'
  readonly wide?: true
  /** Set a little smaller: it has much to say and is handed out as one page. */
  readonly fine?: true
  /** Its cards are labels of a fixed size, eight to a sheet, and nothing else is printed. */
  readonly labels?: true
  /** A poster with the circle of chairs at its head, and one seat free: for whoever reads it. */
  readonly chairs?: true
  /** Its blocks flow in two columns on paper. */
  readonly inColumns?: true
  readonly blocks: readonly Block[]
  /** At the foot of the page. */
  readonly foot?: string
  /** Names in its words, which no translation of a browser may change. */
  readonly names?: readonly string[]
}
