import type { StepAddress } from '#domain/stages/sections.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import { useWords } from '#wording/words.ts'

/** The short name of a page, as the stage's page has it. */
export function useStepName(): (address: StepAddress) => string {
  const { sections } = useWords('shell')
  return (address) => {
    const [section, step = ''] = address.split('/')
    const id = sectionIds.find((each) => each === section) ?? 'about'
    return new Map<string, string>(Object.entries(sections[id].steps)).get(step) ?? ''
  }
}
