import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const about = {
  title: 'About the group',
  steps: {
    concern: 'What it is about',
    where: 'Where and who',
    others: 'What exists already',
    functions: 'What it will do',
    name: 'Name and start',
    young: 'People under 18',
    safety: 'Keeping people safe',
    groups: 'Similar groups',
    national: 'The national body',
    affiliation: 'Affiliation',
    approval: 'Approval',
    why: 'Your own why',
    footing: 'If you already meet',
  },
} satisfies ShortWords<StepId<'about'>>
