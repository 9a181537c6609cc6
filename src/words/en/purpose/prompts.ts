import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const purpose = {
  'purpose/talks': {
    ask: [
      { words: 'Who should be there when you talk about this?' },
      { words: 'Who would like to lead, with someone beside them?' },
      { words: 'What would you like to settle by the end?', early: true },
    ],
    leave: [
      'The choice of facilitator. Offer to sit beside them, not in front.',
      'What goes on the agenda and what can wait.',
    ],
  },
  'purpose/who': {
    ask: [
      { words: 'What is the group for, in a sentence or two you’d say aloud?', sources: ['COP'] },
      { words: 'Who would you have to turn away, and how would you tell them?', sources: ['ASCA'] },
      { words: 'New people at any meeting, or only at some?', sources: ['CAM'] },
    ],
    leave: ['Their sentence. Don’t polish it.', 'The people it’s for, and whether it’s open or closed.'],
  },
  'purpose/order': {
    ask: [
      { words: 'When does a newcomer meet someone further along?', sources: ['seed'] },
      { words: 'How long does each person get to speak, and is that enough?' },
      { words: 'What happens in the last five minutes to help people go home calm?' },
      { words: 'What could you still manage in a month when you’re sick?' },
      { words: 'Think of a time when someone truly understood you. When could that happen in your meeting?' },
    ],
    leave: [
      'How often you meet, and when.',
      'The parts and how long each takes.',
      'The leaders of the first three meetings.',
    ],
  },
  'purpose/rules': {
    ask: [{ words: 'Which rule would you find hard to keep yourself?' }],
    leave: ['Which rules to choose. Members confirm them at the second meeting.'],
  },
  'purpose/privacy': {
    ask: [
      { words: 'Who steps out with someone who’s upset?', sources: ['DV'] },
      { words: 'What does the law ask of you here, and who could tell you?' },
    ],
    leave: ['The words about privacy.', 'How you cover costs.'],
  },
  'purpose/decisions': {
    ask: [
      { words: 'Did all of you agree to this, or has no one asked yet?' },
      { words: 'When will you look at it again?' },
    ],
    leave: ['What counts as decided.'],
  },
  'purpose/program': {
    ask: [
      { words: 'What does a script give you, and what does it take away?' },
      { words: 'How would someone know that they can stop coming?' },
    ],
    leave: ['A program or a format of your own.'],
  },
  'purpose/size': {
    ask: [
      { words: 'With how many people would you stop hearing everyone?' },
      { words: 'Who could lead a second group?' },
    ],
    leave: ['What happens when the group grows.'],
  },
  'purpose/conduct': {
    ask: [
      { words: 'Someone talks for ten minutes. Which friendly words would you use?' },
      { words: 'May people respond to each other, or do they only listen?' },
    ],
    leave: ['The tone of the group.'],
  },
  'purpose/home': {
    ask: [{ words: 'Who has someone at home who can’t stay alone?' }, { words: 'How does the last person get home?' }],
    leave: ['What the group takes on, and what it doesn’t.'],
  },
  'purpose/between': {
    ask: [
      { words: 'When is a call welcome, and when is it too much?' },
      { words: 'Who keeps the numbers, and when do you delete them?' },
    ],
    leave: ['Whether members stay in touch between meetings.'],
  },
  'purpose/projects': {
    ask: [
      { words: 'What would you like to have done together in six months?' },
      { words: 'Who would speak for the group, and who would rather not?' },
    ],
    leave: ['Whether to have a project, and which comes first.'],
  },
  'purpose/cover': {
    ask: [{ words: 'What does the host say about accidents and damage? Who has it in writing?' }],
    leave: ['The person to ask. This site doesn’t give legal advice, and neither do you.'],
  },
  'purpose/cash': {
    ask: [{ words: 'Who writes it down, and who looks at it a second time?', sources: ['CRC'] }],
    leave: ['Whether the group handles money at all.'],
  },
} satisfies Readonly<Record<`purpose/${StepId<'purpose'>}`, StepPrompts>>
