import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const about = {
  title: 'About the group',
  steps: {
    concern: 'What the group is about',
    where: 'Where and who',
    others: 'Groups like yours',
    functions: 'What the group will do',
    name: 'Name and start',
    young: 'People under 18',
    safety: 'Keeping people safe',
    groups: 'Groups you found',
    national: 'National organization',
    affiliation: 'Affiliation',
    approval: 'Approval',
    why: 'Your reasons',
    footing: 'If you already meet',
  },
} satisfies ShortWords<StepId<'about'>>
