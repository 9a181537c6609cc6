import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const purpose = {
  title: 'Purpose and format',
  steps: {
    talks: 'Discussions',
    who: 'Purpose and people',
    rhythm: 'When you meet',
    order: 'The meeting',
    rules: 'What you agree',
    decisions: 'Decisions',
    program: 'Program and end',
    size: 'When it grows',
    reasons: 'Why groups work',
    reasonsMore: 'Why groups work, 2',
    conduct: 'Who talks, and how',
    home: 'Children, care, rides',
    between: 'Between meetings',
    projects: 'Projects and speakers',
    cover: 'Insurance and host',
    cash: 'Money, by two',
  },
} satisfies ShortWords<StepId<'purpose'>>
