import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const about = {
  'about/concern': {
    ask: [
      { words: 'Why now? What happened that made you think of a group?', early: true },
      { words: 'If it works, what would be different for one member after three months?' },
      { words: 'What should this group not be?' },
    ],
    leave: [
      'The words for the problem. They are the ones that people will recognize.',
      'Whether family and friends may come.',
    ],
  },
  'about/where': {
    ask: [
      { words: 'Who could not come, if you meet in that place?' },
      { words: 'Would a room or a screen feel safer to the people you think of?', early: true },
      { words: 'Is there anybody who must not know that this group exists?' },
    ],
    leave: ['A room, online, or both.', 'Whether time and place stay unknown.'],
  },
  'about/young': {
    ask: [
      { words: 'Which school, clinic or service could stand behind the group?' },
      { words: 'Who is the second adult, and what do parents need to know?' },
    ],
    leave: ['Which host to ask first.'],
  },
  'about/safety': {
    ask: [
      { words: 'When is it safe to call, and when never?' },
      { words: 'How would a new person learn the place?' },
      { words: 'Which service do you name first, before the group?' },
    ],
    leave: ['Who is told what.', 'How much of it is written down here.'],
  },
  'about/others': {
    ask: [
      { words: 'Have you sat in on a group like it? What did you take away?' },
      { words: 'What would make you join one instead of starting one?', early: true },
      { words: 'What could you ask the national body for?' },
    ],
    leave: ['To join, to affiliate or to start. Joining is a good end too.'],
  },
  'about/functions': {
    ask: [
      { words: 'Being there for one another, learning, or changing something: which comes first?' },
      { words: 'Which of them would bring you back in a bad week?' },
    ],
    leave: ['Which of the three. They can be taken up later.'],
  },
  'about/name': {
    ask: [
      { words: 'Would you say that name aloud at a front desk?' },
      { words: 'What does your calendar look like in the next six months? Is there a hard date in it?', early: true },
    ],
    leave: ['The name.', 'How fast it goes.'],
  },
  'about/groups': {
    ask: [{ words: 'Whom would you call first, and what one thing do you want to know?' }],
    leave: ['Whether to visit, and with whom.'],
  },
  'about/national': {
    ask: [{ words: 'What would help you most: a starter kit, a contact, a listing?' }],
    leave: ['What to ask for.'],
  },
  'about/affiliation': {
    ask: [
      { words: 'What do they give, and what do they ask in return?' },
      { words: 'What would you have to change to fit in?' },
    ],
    leave: ['Whether it is worth it.'],
  },
  'about/approval': {
    ask: [{ words: 'Who has to say yes, and what are they worried about?' }],
    leave: ['How to ask.'],
  },
  'about/footing': {
    ask: [{ words: 'What works already, and must not be lost?' }, { words: 'Who has carried it so far?' }],
    leave: ['What to change, and what to leave.'],
  },
} satisfies Readonly<Record<Exclude<`about/${StepId<'about'>}`, FoundersAlone>, StepPrompts>>
