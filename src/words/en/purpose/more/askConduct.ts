import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Who talks and how; what it takes to get away from home. */
export const askConduct = {
  crossTalk: {
    label: 'May people answer one another?',
    why: 'One ASCA group bars it, so that each is heard without comment. One SMART group encourages it. A group after suicide loss allows it if no advice is given.',
    sources: ['ASCA_N', 'SM_R', 'CAS'],
    options: {
      barred: { label: 'No, each is heard without comment', hint: 'Thanks is enough.' },
      noAdvice: { label: 'Yes, without advice', hint: 'Telling how it was for you, and asking.' },
      encouraged: { label: 'Yes, talking with one another is the point', hint: 'Somebody sees that all get a turn.' },
    },
  } satisfies One<typeof choices.crossTalk>,
  advice: {
    label: 'And advice?',
    why: '“No advice” is a ground rule seen again and again. What helped you is something else: it is your own story.',
    sources: ['NB', 'FCB', 'ours'],
    options: {
      never: { label: 'None', hint: 'We say what we have lived through ourselves.' },
      whenAsked: { label: 'Only when somebody asks for it', hint: 'And never about medicines or treatment.' },
      free: { label: 'Yes, if it is kind', hint: 'And never about medicines or treatment.' },
    },
  } satisfies One<typeof choices.adviceWays>,
  selling: {
    label: 'May somebody sell something, or recruit?',
    why: '“No selling” is a ground rule seen again and again. People come here when they are easy to persuade.',
    sources: ['NB', 'ours'],
    options: {
      never: 'No',
      table: { label: 'Notices on a table', hint: 'For things that are free. Nothing during the meeting.' },
      groupDecides: { label: 'The group decides each time', hint: 'Beforehand, and without the person in the room.' },
    },
  } satisfies One<typeof choices.sellingWays>,
  dominating: {
    label: 'What do you do when one person takes most of the time?',
    hint: 'Who speaks up, and how. What comes next if it happens again.',
    why: 'Settled beforehand, it is a rule and no reproach.',
    sources: ['SMH', 'ours'],
  },

  children: {
    label: 'Where are children meanwhile?',
    why: 'One group has them minded, and parents book. Groups differ. What is said in a circle is often not for children’s ears.',
    sources: ['PAR', 'ours'],
    options: {
      atHome: { label: 'Not with us', hint: 'The meeting is for adults.' },
      minded: { label: 'Minded nearby', hint: 'Parents book, so that somebody is there.' },
      present: { label: 'With us', hint: 'They may be in the room.' },
    },
  } satisfies One<typeof choices.childrenWays>,
  childrenNote: {
    label: 'Who minds them, where, and by when do parents book?',
    hint: 'Rules for people who mind children differ: ask locally.',
    why: 'Two people who were checked are better than one. The host of your room often knows somebody.',
    sources: ['PAR', 'ours'],
  },
  careAtHome: {
    label: 'Who stays with somebody who cannot be left alone?',
    hint: 'A day center, a sitting service, a neighbor, another family.',
    why: 'Who cares for somebody cannot come if nobody else is there. Ask services near you what they offer at your hour.',
    sources: ['CG_L3', 'ours'],
  },
  rides: {
    label: 'How do people without transport get there?',
    hint: 'Shared rides, a bus that runs late enough, somebody to walk with.',
    why: 'Without a ride, some people do not come at all. Let people offer and ask themselves: no driver has to be on a list.',
    sources: ['SCL', 'ours'],
  },
} satisfies Readonly<Record<string, QuestionWords>>
