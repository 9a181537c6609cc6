import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const about = {
  'about/concern': {
    ask: [
      { words: 'Why now? What made you think of a group?', early: true },
      { words: 'If the group works, what would change for one member in three months?' },
      { words: 'What shouldn’t this group be?' },
    ],
    leave: ['The words for the problem. People will recognize theirs.', 'Whether family and friends may come.'],
  },
  'about/where': {
    ask: [
      { words: 'Who couldn’t come if you meet there?' },
      { words: 'Would a room or a screen feel safer to the people you think of?', early: true },
      { words: 'Is there anyone who must not know about this group?' },
    ],
    leave: ['Whether to meet in person, online, or both.', 'Whether time and place stay unknown.'],
  },
  'about/young': {
    ask: [
      { words: 'Which school, clinic, or service could host the group?' },
      { words: 'Who is the second adult, and what do parents need to know?' },
    ],
    leave: ['Which host to ask first.'],
  },
  'about/safety': {
    ask: [
      { words: 'When is it safe to call, and when never?' },
      { words: 'How would a new person learn where you meet?' },
      { words: 'Which service do you name first, before the group?' },
    ],
    leave: ['What to tell each person.', 'How much to write down here.'],
  },
  'about/others': {
    ask: [
      { words: 'Have you visited a group like this? What did you learn?' },
      { words: 'What would make you join one instead of starting one?', early: true },
      { words: 'What could you ask a national group for?' },
    ],
    leave: ['Whether to join, affiliate, or start. Joining is a good end, too.'],
  },
  'about/functions': {
    ask: [
      { words: 'Which comes first, being there for each other, learning, or changing something?' },
      { words: 'Which of them would bring you back in a bad week?' },
    ],
    leave: ['Which of the three. You can add the others later.'],
  },
  'about/name': {
    ask: [
      { words: 'Would you say this name aloud at a front desk?' },
      { words: 'What do the next six months look like for you? Is there a hard date?', early: true },
    ],
    leave: ['The name.', 'How fast you go.'],
  },
  'about/groups': {
    ask: [{ words: 'Who would you call first, and what one thing do you want to know?' }],
    leave: ['Whether to visit, and who comes along.'],
  },
  'about/national': {
    ask: [{ words: 'What would help you most? A starter kit, a contact, or a listing?' }],
    leave: ['What to ask for.'],
  },
  'about/affiliation': {
    ask: [
      { words: 'What do they give, and what do they ask in return?' },
      { words: 'What would you have to change to fit in?' },
    ],
    leave: ['Whether joining them is worth it.'],
  },
  'about/approval': {
    ask: [{ words: 'Who must say yes, and what worries them?' }],
    leave: ['How to ask.'],
  },
  'about/footing': {
    ask: [{ words: 'What works already, and what do you want to keep?' }, { words: 'Who has done the work so far?' }],
    leave: ['What to change and what to keep.'],
  },
} satisfies Readonly<Record<Exclude<`about/${StepId<'about'>}`, FoundersAlone>, StepPrompts>>
