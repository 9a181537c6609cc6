import { ended } from '#words/ended.ts'
import type { fallbacks, tellingWays } from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type Way = (typeof tellingWays)[number]
type Fallback = (typeof fallbacks)[number]

/** The fallback path: what happens when the room is lost. */
export const losing = {
  page: {
    heading: 'What if you lose the room?',
    lead: 'A burst pipe, a new custodian, a double booking. Settle now who tells whom, and nobody waits at a locked door.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'One blog calls losing the room the worst blow. With a path on paper it costs you one evening and not the group.',
        'Somebody who wanted to join a group elsewhere waited 20 minutes, and no one came. One of you at the door is enough to prevent that.',
      ],
      sources: ['ALZ', 'MSP', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    losingTells: {
      label: 'Who tells everybody?',
      why: 'When it is nobody’s task, each thinks that another has done it.',
      sources: ['MSP', 'ours'],
    },
    losingWays: {
      label: 'How?',
      hint: 'Only in the ways each person agreed to.',
      why: 'One way alone misses somebody. A call reaches those who do not read messages.',
      sources: ['ours'],
      options: {
        call: 'By phone',
        text: 'By text message',
        email: { label: 'By email', hint: 'Blind copy, so that nobody sees the others’ addresses.' },
        post: { label: 'On the group’s page or recorded message', hint: 'Not for a group that must stay hidden.' },
      },
    } satisfies ChoiceWords<Way>,
    losingHours: {
      label: 'Within how many hours does everybody know?',
      hint: 'Counted from when one of you hears of it.',
      why: 'People plan lifts, care and treatment around a meeting.',
      sources: ['ours'],
    },
    losingDoor: {
      label: 'Who stands at the door that evening?',
      why: 'A newcomer is on nobody’s list. At the old door somebody must tell them that the group is still there.',
      sources: ['MSP', 'ours'],
    },
    losingNext: {
      label: 'What comes next?',
      hint: 'Who looks for a room, until when, and when you meet again.',
      why: '“We meet again on ...” keeps people; “we will let you know” loses them.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
  path: 'Your way out',
  fallback: {
    otherPlace: (name: string | undefined) =>
      name === undefined ? 'You go to another place. Which one is not said yet.' : ended(`You go to ${name}`),
    online: () => 'You meet online that day.',
    postpone: () => 'You postpone, and tell everyone.',
  } satisfies Record<Fallback, (name: string | undefined) => string>,
  noFallback: 'You have not said yet what you do if the place falls through.',
  setFallback: 'Change it on “Book it”',
  reserve: 'In reserve',
  reserveLead: 'Places on your list that lack nothing so far. You pick.',
  noReserve: 'No other place on your list would do. A second one, asked by phone, is a good reserve.',
  addReserve: 'Go to the places',
  unknown: (count: number) =>
    count === 0 ? 'all must-haves' : count === 1 ? '1 must-have still to ask' : `${count} must-haves still to ask`,
  named: 'your fallback',
  news: (from: string, latest: string) =>
    `You meet at ${from}. News that comes after ${latest} on the day is too late to reach everybody: then the person at the door counts most.`,
  door: 'The person at the door and the person who tells everybody are the same. On the evening itself both may be needed at once.',
  tell: 'Whom to tell',
  tellLead: 'From your plan, to tick off by hand.',
  groups: {
    people: 'The core group',
    members: 'Those who come',
    helper: 'The professional',
    connections: 'Who sends people to you',
    contact: 'The group’s contact',
  },
  members: 'Everybody who said that they would come. Their names are not in this plan: use your own list.',
  contact: (contact: string) => `Say it where people ask first: ${contact}.`,
  noConnections: 'Nobody outside knows about the group yet.',
  hidden:
    'Your group stays hidden. Tell those outside only that you do not meet that day; where you meet instead, members alone hear, from a person.',
}
