import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

const ours = (label: string) => ({ label, hint: 'Our suggestion.' })

export const questions = {
  askAbout: {
    label: 'What do you want to ask?',
    hint: 'Three or four are enough for one talk.',
    why: 'The first seven come from a self-help center. The others are our suggestion, and they help people say yes to something with an end.',
    sources: ['DUI', 'ours'],
    options: {
      affected: 'Do you live with this yourself, or does someone close to you?',
      reliable: 'Can others rely on you? Do you like to keep things in order?',
      private: 'Can you keep private things private?',
      regular: 'Can you come regularly?',
      limits: 'Can you say no when you have too much to do?',
      handOver: 'Can you hand off work?',
      noExpert: 'Is it OK with you that no one here is the expert?',
      part: ours('What would you like to do?'),
      hours: ours('How many hours a month can you give?'),
      until: ours('Until what date?'),
      stop: ours('What would make you stop?'),
      cover: ours('Who fills in when you’re away?'),
    },
  } satisfies ChoiceWords<(typeof choices.askedAbout)[number]>,
  askOwn: {
    label: 'What else do you want to ask?',
    hint: 'One question per line. Leave out names, because others may see the sheet.',
    why: 'You know best what your group needs.',
    sources: ['ours'],
  },
  termMonths: {
    label: 'How long does a role usually last?',
    hint: 'In A.A. groups, six months is common.',
    why: 'A.A. groups use three months to two years. You can still set another end for one role.',
    sources: ['AA_R', 'AA_NY'],
  },
  trainingWhat: {
    label: 'Which training would help?',
    hint: 'Try a self-help center, a national group, or a library.',
    why: 'Almost half of the untrained leaders in one survey wanted training. SMART Recovery trains the people who host its meetings.',
    sources: ['ZOR', 'SMH'],
  },
  trainingWho: {
    label: 'Who goes?',
    hint: 'Two people can help each other remember.',
    why: 'If only one person has training, the group depends on that person.',
    sources: ['SM_T', 'ours'],
  },
  trainingBy: { label: 'By when?', why: 'Before the first meeting is best. Later helps too.', sources: ['ours'] },
  handbook: {
    label: 'Which handbook do you use?',
    hint: 'Try a national organization.',
    why: 'A handbook saves you time. A.A. has one for its groups, and DBSA has one for new chapters.',
    sources: ['AA', 'DBSA'],
  },
  couldLead: {
    label: 'Who could facilitate next?',
    hint: 'Ask them before you count on it.',
    why: 'People you ask early have time to grow into the role.',
    sources: ['NZ_S'],
  },
  practices: {
    label: 'Who practices first?',
    hint: 'Start with part of a meeting, and stay to help.',
    why: 'People learn to lead by doing a small part with help.',
    sources: ['NZ_S', 'ours'],
  },
  practiceOn: { label: 'When do they practice?', why: 'A date makes it more likely to happen.', sources: ['ours'] },
  noticeWeeks: {
    label: 'How much notice should people give?',
    hint: 'Four weeks is our suggestion, so the next person can learn.',
    why: 'Notice gives the next person time to learn. You decide how long it should be.',
    sources: ['NZ_S', 'ours'],
  },
  stepsIn: {
    label: 'Who fills in if someone is suddenly gone?',
    hint: 'Tell them where the key, the passwords, and the contact list are.',
    why: 'People get sick or move without warning.',
    sources: ['SM_T', 'ours'],
  },
  loadSeen: {
    label: 'How does the workload look?',
    hint: 'Answer for all of you. Ask the people with the most hours.',
    why: 'The picture shows hours. Only people can say whether they have too many.',
    sources: ['BURN', 'ours'],
    options: {
      fair: 'We share the work fairly',
      shareAgain: { label: 'We’ll share the work again', hint: 'Some have time, and some don’t.' },
      tooMuch: { label: 'We have too much to do', hint: 'You could do less, or ask one more person.' },
    },
  } satisfies ChoiceWords<(typeof choices.loadsSeen)[number]>,
  loadNextOn: {
    label: 'When will you check again?',
    hint: 'For example, in three months or at the group review.',
    why: 'Work grows little by little, and no one sees it.',
    sources: ['ours'],
  },
  restOn: {
    label: 'When will you next take time off?',
    hint: 'Skip a meeting, a week, or a month of calls and email.',
    why: 'A date makes it more likely to happen.',
    sources: ['ours'],
  },
  restUntil: { label: 'Until when?', why: 'Then you and your backup know how long you’ll be away.', sources: ['ours'] },
  restStandIn: {
    label: 'Who will fill in for you?',
    hint: 'Ask them first.',
    why: 'With two facilitators, one can be away.',
    sources: ['NZ_S'],
  },
} satisfies { [Q in keyof Sections['coreGroup']]?: QuestionWords }
