import { ended } from '#words/ended.ts'
import type { fallbacks, tellingWays } from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type Way = (typeof tellingWays)[number]
type Fallback = (typeof fallbacks)[number]

/** The fallback path: what happens when the room is lost. */
export const losing = {
  page: {
    heading: 'What if you lose the room?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'One blog calls losing the room the worst blow. A written plan can save your group.',
        'Someone who wanted to join a group waited 20 minutes, and no one came. One of you at the door can prevent that.',
      ],
      sources: ['ALZ', 'MSP', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    losingTells: {
      label: 'Who tells everyone?',
      why: 'If no one has this task, each person may think someone else did it.',
      sources: ['MSP', 'ours'],
    },
    losingWays: {
      label: 'How will you tell them?',
      hint: 'Use only the ways each person agreed to.',
      why: 'One way alone may miss someone. A call reaches people who don’t read messages.',
      sources: ['ours'],
      options: {
        call: 'By phone',
        text: 'By text message',
        email: { label: 'By email', hint: 'Use blind copy to keep addresses private.' },
        post: { label: 'On the group’s page or recorded message', hint: 'Don’t use this for an unlisted group.' },
      },
    } satisfies ChoiceWords<Way>,
    losingHours: {
      label: 'How many hours will it take to tell everyone?',
      hint: 'Start when one of you hears about it.',
      why: 'People plan rides, care, and treatment around a meeting.',
      sources: ['ours'],
    },
    losingDoor: {
      label: 'Who will wait at the old door?',
      why: 'Newcomers may not hear the news. Someone at the door can tell them the group is still there.',
      sources: ['MSP', 'ours'],
    },
    losingNext: {
      label: 'What comes next?',
      hint: 'Say who looks for a room, and when you’ll meet again.',
      why: 'A date helps people come back.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
  how: 'How people hear, and what comes next',
  where: 'Where you could go, and who to tell',
  path: 'Your backup plan',
  fallback: {
    otherPlace: (name: string | undefined) =>
      name === undefined ? 'You’ll go to another place. You haven’t named it yet.' : ended(`You’ll go to ${name}`),
    online: () => 'You’ll meet online that day.',
    postpone: () => 'You’ll postpone and tell everyone.',
  } satisfies Record<Fallback, (name: string | undefined) => string>,
  noFallback: 'You haven’t made a backup plan yet.',
  setFallback: 'Change the backup plan',
  reserve: 'In reserve',
  reserveLead: 'These places don’t lack a must-have so far. You choose.',
  noReserve: 'None of your other places would work. Call a second one to keep in reserve.',
  addReserve: 'Add another place',
  unknown: (count: number) =>
    count === 0 ? 'all must-haves' : count === 1 ? '1 must-have to ask about' : `${count} must-haves to ask about`,
  named: 'your backup',
  news: (from: string, latest: string) =>
    `You meet at ${from}. After ${latest} that day, you can’t reach everyone in time. Then the person at the door matters most.`,
  door: 'The same person waits at the door and tells everyone. You may need both at the same time.',
  tell: 'Who to tell',
  tellLead: 'These come from your plan. Check them off on paper.',
  groups: {
    people: 'The core group',
    members: 'Members',
    helper: 'The professional',
    connections: 'People who refer others',
    contact: 'The group’s contact',
  },
  members: 'Tell everyone who plans to come. Their names aren’t in this plan, so use your own list.',
  contact: (contact: string) => `Post the news where people ask first: ${contact}.`,
  noConnections: 'No one outside knows about the group yet.',
  hidden:
    'Your group is unlisted. Tell people outside only that you won’t meet that day. Tell members in person where you’ll meet.',
}
