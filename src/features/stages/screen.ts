import type { SectionId } from '#domain/plan/sections.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { LazyScreen } from '#lazy/lazyScreen.ts'

/** A page of a section; `item` is the id of the list's item whose own small form is shown. */
export type Screen = LazyScreen<{ readonly item?: string | undefined }>

export type ScreensOf<S extends SectionId> = Readonly<Record<StepId<S>, Screen>>
