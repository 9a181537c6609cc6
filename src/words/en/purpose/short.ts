import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const purpose = {
  title: 'Purpose and format',
  steps: {
    talks: 'Planning talks',
    who: 'Purpose and people',
    order: 'Meeting outline',
    rules: 'Ground rules',
    privacy: 'Privacy, crisis, and money',
    decisions: 'Write down decisions',
    program: 'Choose a program and an end date',
    size: 'Decide how big the group gets',
    conduct: 'Agree how people talk',
    home: 'Plan for children, care, and rides',
    between: 'Agree on contact between meetings',
    projects: 'Plan a project or a speaker',
    cover: 'Ask about insurance',
    cash: 'Choose who looks after the money',
  },
} satisfies ShortWords<StepId<'purpose'>>
