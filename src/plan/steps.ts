import type { Current } from '#domain/plan/current.ts'
import type { SectionId } from '#domain/plan/sections.ts'
import { sectionOf, stepAddress, type StepAddress } from '#domain/stages/sections.ts'
import type { Step } from '#domain/stages/section.ts'
import { isStepShown } from '#domain/stages/shownStep.ts'

/** The pages of a section that are there now: those on a branch not taken are left out. */
export function stepsNow(now: Current, section: string): readonly Step[] {
  const of = sectionOf(section)
  return of?.steps.filter((step) => isStepShown(now, of.id, step)) ?? []
}

/** The first page of a section that is there now. */
export const firstStep = (now: Current, section: SectionId): StepAddress =>
  stepAddress(section, stepsNow(now, section)[0]?.id ?? '') ?? 'about/concern'

export interface Around {
  /** 1-based, among the required pages; undefined on a page under "More". */
  readonly page: number | undefined
  readonly pages: number
  readonly back: StepAddress | undefined
  readonly next: StepAddress | undefined
}

/** Where a page stands in its section, and what is before and after it. */
export function around(now: Current, section: string, step: string): Around {
  const required = stepsNow(now, section).filter((each) => !each.more)
  const index = required.findIndex((each) => each.id === step)
  const at = (i: number) => {
    const found = required[i]
    return found && stepAddress(section, found.id)
  }
  return {
    page: index < 0 ? undefined : index + 1,
    pages: required.length,
    // A page under "More" is entered from the last page, where the list of them stands, or by a link from another stage.
    back: index < 0 ? at(required.length - 1) : at(index - 1),
    next: index < 0 ? undefined : at(index + 1),
  }
}
