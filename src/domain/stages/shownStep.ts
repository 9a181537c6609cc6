import type { Current } from '../plan/current.ts'
import type { SectionId } from '../plan/sections.ts'
import { holds } from '../questions/asked.ts'
import { questionAt, questionsOn } from '../questions/list.ts'
import { saidNow } from '../questions/saidNow.ts'
import type { Step } from './section.ts'
import { sections, type StepAddress } from './sections.ts'

/** Whether a page is there in this plan, as it stands now: `place/places` is not, where a group meets online only. */
export function isShown(now: Current, address: StepAddress): boolean {
  for (const { id, steps } of sections) {
    const found = steps.find((step: Step) => `${id}/${step.id}` === address)
    if (found) return isStepShown(now, id, found)
  }
  return false
}

/** The same for a step of a section. */
export function isStepShown(now: Current, section: SectionId, step: Step): boolean {
  const said = saidNow(now)
  if (step.when) return holds(step.when, said)
  const asked = questionsOn(section, step.id)
  if (step.always || step.list || asked.length === 0) return true
  return asked.some((question) => holds(questionAt(`${section}.${question}`)?.when, said))
}
