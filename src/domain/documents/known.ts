import type { StepAddress } from '../stages/sections.ts'
import type { Missing } from './documents.ts'

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** Facts without those that are not known: what is absent prints as a line to fill in, and never as "undefined". */
export function known<T extends object>(facts: T): Known<T>
export function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** A missing answer of one document: its words are in that document's bundle, under `missing`. */
export interface Gap<W extends string> extends Missing {
  readonly what: W
}

/** The answers that are missing, in the order in which the paper shows them. */
export const gapsOf = <W extends string>(
  asked: readonly (readonly [what: W, at: StepAddress, isMissing: boolean, item?: string])[],
): readonly Gap<W>[] =>
  asked
    .filter(([, , isMissing]) => isMissing)
    .map(([what, at, , item]) => ({ what, at, ...(item === undefined ? {} : { item }) }))
