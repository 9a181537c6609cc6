import type { Current } from '../plan/current.ts'
import type { Step } from './section.ts'
import { sections, type StepAddress } from './sections.ts'

/** Whether a page is there in this plan, as it stands now: `place/places` is not, where a group meets online only. */
export function isShown(now: Current, address: StepAddress): boolean {
  for (const { id, steps } of sections) {
    const found = steps.find((step: Step) => `${id}/${step.id}` === address)
    if (found) return stepIsShown(now, found)
  }
  return false
}

const stepIsShown = (now: Current, step: Step): boolean => step.when?.(now) ?? true
