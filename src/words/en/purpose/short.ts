import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const purpose = {
  title: 'Purpose and format',
  steps: {
    talks: 'Planning talks',
    who: 'Purpose and people',
    rhythm: 'When you meet',
    order: 'Meeting outline',
    rules: 'Ground rules',
    decisions: 'Decisions',
    program: 'Program and end date',
    size: 'When the group grows',
    reasons: 'Why groups work',
    reasonsMore: 'Why groups work, 2',
    conduct: 'How people talk',
    home: 'Children, care, rides',
    between: 'Between meetings',
    projects: 'Projects and speakers',
    cover: 'Insurance and host',
    cash: 'Money, by two',
  },
} satisfies ShortWords<StepId<'purpose'>>
