import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const purpose = {
  'purpose/talks': {
    ask: [
      { words: 'Who should be there when you talk about this?' },
      { words: 'Who would like to facilitate, with somebody beside them?' },
      { words: 'What do you want to have settled when you get up again?', early: true },
    ],
    leave: ['Who facilitates. Offer to sit beside them, not in front.', 'What is on the agenda, and what can wait.'],
  },
  'purpose/who': {
    ask: [
      { words: 'What is the group for, in one or two sentences you would say aloud?', sources: ['COP'] },
      { words: 'Who would you have to turn away, and how would you say it?', sources: ['ASCA'] },
      { words: 'New people at any meeting, or only at some?', sources: ['CAM'] },
    ],
    leave: ['The sentence. Do not polish it.', 'Who may come, and whether the group is open or closed.'],
  },
  'purpose/rhythm': {
    ask: [
      { words: 'What could you still manage in a month when you are unwell?' },
      { words: 'What other meetings or services should the day not clash with?' },
    ],
    leave: ['The rhythm and the hour.'],
  },
  'purpose/order': {
    ask: [
      { words: 'Where in the evening does a newcomer meet somebody further along?', sources: ['seed'] },
      { words: 'How long does each person get to speak, and is that enough?' },
      { words: 'What happens in the last five minutes, so that nobody goes home raw?' },
    ],
    leave: ['The parts and their length.', 'Who leads the first three meetings.'],
  },
  'purpose/rules': {
    ask: [
      { words: 'Which rule would you find hard to keep yourself?' },
      { words: 'Who steps out with somebody who is upset?', sources: ['DV'] },
      { words: 'What does the law ask of you here, and whom could you ask about it?' },
    ],
    leave: ['Which rules. Members confirm them when they come back.', 'How costs are met.'],
  },
  'purpose/decisions': {
    ask: [
      { words: 'Did all of you agree to this, or has it just not been questioned yet?' },
      { words: 'When will you look at it again?' },
    ],
    leave: ['What counts as decided.'],
  },
  'purpose/program': {
    ask: [
      { words: 'What does a script give you, and what does it take away?' },
      { words: 'How would somebody know that they may stop coming?' },
    ],
    leave: ['A program or a format of your own.'],
  },
  'purpose/size': {
    ask: [
      { words: 'At how many people would you stop hearing everybody?' },
      { words: 'Who could lead the second circle?' },
    ],
    leave: ['What happens when the group grows.'],
  },
  'purpose/reasons': {
    ask: [{ words: 'Remember a moment when somebody truly understood you. Where could that happen in your evening?' }],
    leave: ['Which of the reasons matters to them.'],
  },
  'purpose/reasonsMore': {
    ask: [{ words: 'Who in the group could help somebody else this month?', sources: ['seed'] }],
    leave: ['Where it happens, and whether it is planned at all.'],
  },
  'purpose/conduct': {
    ask: [
      { words: 'Somebody talks for ten minutes. Which friendly words would you use?' },
      { words: 'May people answer each other, or is each heard without comment?' },
    ],
    leave: ['The tone of the group.'],
  },
  'purpose/home': {
    ask: [
      { words: 'Who has somebody at home who cannot be left alone?' },
      { words: 'How does the last person get home?' },
    ],
    leave: ['What the group takes on, and what it does not.'],
  },
  'purpose/between': {
    ask: [
      { words: 'When is a call welcome, and when is it too much?' },
      { words: 'Who keeps the numbers, and when are they deleted?' },
    ],
    leave: ['Whether there is contact between meetings.'],
  },
  'purpose/projects': {
    ask: [
      { words: 'What would you like to have done together in half a year?' },
      { words: 'Who would speak for the group, and who would rather not?' },
    ],
    leave: ['The first project, and whether there is one.'],
  },
  'purpose/cover': {
    ask: [{ words: 'What does the host say about accidents and damage? Who has it in writing?' }],
    leave: ['Whom to ask. This page gives no legal advice, and neither do you.'],
  },
  'purpose/cash': {
    ask: [{ words: 'Who writes it down, and who looks at it a second time?', sources: ['CRC'] }],
    leave: ['Whether the group handles money at all.'],
  },
} satisfies Readonly<Record<`purpose/${StepId<'purpose'>}`, StepPrompts>>
