import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Who talks and how; what it takes to get away from home. */
export const askConduct = {
  crossTalk: {
    label: 'Can people respond to each other?',
    why: 'One ASCA group bars cross-talk. One SMART group encourages it. A group after suicide loss allows it without advice.',
    sources: ['ASCA_N', 'SM_R', 'CAS'],
    options: {
      barred: { label: 'No, each shares without comment', hint: 'A thank-you is enough.' },
      noAdvice: { label: 'Yes, without advice', hint: 'Say how it was for you, or ask a question.' },
      encouraged: { label: 'Yes, people talk together', hint: 'Someone makes sure everyone gets a turn.' },
    },
  } satisfies One<typeof choices.crossTalk>,
  advice: {
    label: 'Can people give advice?',
    why: 'Many groups have a “no advice” rule. You can still say what helped you, because that’s your own story.',
    sources: ['NB', 'FCB', 'ours'],
    options: {
      never: { label: 'No', hint: 'People share what they have lived through.' },
      whenAsked: { label: 'Only when asked', hint: 'Never give advice on medicine or treatment.' },
      free: { label: 'Yes, if it’s kind', hint: 'Never give advice on medicine or treatment.' },
    },
  } satisfies One<typeof choices.adviceWays>,
  selling: {
    label: 'Can people sell things or recruit?',
    why: 'Many groups have a “no selling” rule. People in a hard time can be easy to persuade.',
    sources: ['NB', 'ours'],
    options: {
      never: 'No',
      table: { label: 'Notices on a table', hint: 'Only for free things, and not during the meeting.' },
      groupDecides: {
        label: 'The group decides each time',
        hint: 'Decide in advance, without the person in the room.',
      },
    },
  } satisfies One<typeof choices.sellingWays>,
  dominating: {
    label: 'What if one person takes most of the time?',
    hint: 'Write who speaks up, and what happens the next time.',
    why: 'If you agree now, no one has to feel blamed later.',
    sources: ['SMH', 'ours'],
  },

  children: {
    label: 'Where are children during the meeting?',
    why: 'One group offers child care that parents book. What people share is often not for children.',
    sources: ['PAR', 'ours'],
    options: {
      atHome: { label: 'Not with us', hint: 'The meeting is for adults.' },
      minded: { label: 'In child care nearby', hint: 'Parents book ahead so someone is there.' },
      present: { label: 'With us', hint: 'Children can be in the room.' },
    },
  } satisfies One<typeof choices.childrenWays>,
  childrenNote: {
    label: 'Who cares for the children, and where?',
    hint: 'Rules for child care vary. Ask locally, and say when parents book.',
    why: 'Two people with background checks are better than one. Your host may know someone.',
    sources: ['PAR', 'ours'],
  },
  careAtHome: {
    label: 'Who stays with someone who can’t be alone?',
    hint: 'For example, a neighbor, a day center, or a friend.',
    why: 'People who care for someone can’t come unless someone else is there. Ask services near you what they offer.',
    sources: ['CG_L3', 'ours'],
  },
  rides: {
    label: 'How do people without a car get there?',
    hint: 'For example, shared rides, a bus home, or someone to walk with.',
    why: 'Without a ride, some people can’t come. Let people offer and ask on their own. You don’t need a list of drivers.',
    sources: ['SCL', 'ours'],
  },
} satisfies Readonly<Record<string, QuestionWords>>
