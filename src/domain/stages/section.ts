import type { Current } from '../plan/current.ts'
import type { ListName } from '../plan/lists.ts'
import type { SectionId } from '../plan/sections.ts'
import type { PageOf } from '../questions/list.ts'
import type { Rule } from '../questions/rules.ts'

/** One page of a section: one main question, at most five inputs. */
export interface Step {
  readonly id: string
  readonly list?: ListName
  /** Under "More, when you want it": never needed for ready. */
  readonly more?: true
  /** Whether a page without questions of its own is there at all. Any other is there while one of its questions is asked. */
  readonly when?: Rule
  /** It shows something also where none of its questions is asked. */
  readonly always?: true
}

/** Something that must hold before a stage is ready, and the page where it is put right. */
export interface Condition {
  readonly id: string
  readonly at: string
  /** The section of that page, where it is not the stage itself. */
  readonly of?: 'about'
  readonly met: (now: Current) => boolean
  /** Time alone can open it. Such a condition never turns a ready stage to "needs another look". */
  readonly timed?: true
  /** Whether it is asked at all yet; absent means always. Only where `timed` may this look at today. */
  readonly when?: (now: Current) => boolean
}

/** What a section asks, page by page: all that addresses and rail need. */
export interface Outline {
  readonly id: SectionId
  /** Lists that this section asks for. */
  readonly lists: readonly ListName[]
  readonly steps: readonly Step[]
}

/** A section with its conditions, which draw in every rule they rest on. */
export interface Section extends Outline {
  readonly readyWhen: readonly Condition[]
}

/** Every page that a question names is declared; what stands here otherwise does not compile, and says which is missing. */
type AllPages<S extends SectionId, T extends readonly Step[]> =
  Exclude<PageOf<S>, T[number]['id']> extends never
    ? unknown
    : { readonly missing: Exclude<PageOf<S>, T[number]['id']> }

/** Declares the pages of a section; their ids become types. What each asks stands with its questions (`domain/questions/`). */
export function outline<const S extends SectionId, const T extends readonly Step[]>(
  declared: {
    readonly id: S
    readonly lists: readonly ListName[]
    readonly steps: T
  } & AllPages<S, T>,
): { readonly id: S; readonly lists: readonly ListName[]; readonly steps: T } {
  return declared
}

/** On a page of the stage itself, or of "about the group". */
type ConditionOf<O extends Outline> = Condition &
  (
    | { readonly of?: never; readonly at: O['steps'][number]['id'] }
    | { readonly of: 'about'; readonly at: PageOf<'about'> }
  )

/** Declares when a section is ready; the ids of its conditions become types. */
export function section<const O extends Outline, const C extends readonly ConditionOf<O>[]>(of: O, readyWhen: C) {
  return { ...of, readyWhen }
}
