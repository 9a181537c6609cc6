import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

const ours = (label: string) => ({ label, hint: 'Our suggestion.' })

export const questions = {
  askAbout: {
    label: 'What do you want to ask?',
    hint: 'Three or four are enough for one talk.',
    why: 'The first seven follow what a self-help center asks. The others we would add, so that nobody says yes to something without an end.',
    sources: ['DUI', 'ours'],
    options: {
      affected: 'Do you live with it yourself, or does somebody close to you?',
      reliable: 'Can others rely on you, and do you like to keep things in order?',
      private: 'Can you keep private things private?',
      regular: 'Can you come regularly?',
      limits: 'Can you say no when it is too much?',
      handOver: 'Can you hand work over?',
      noExpert: 'Is it all right with you that nobody here is the expert?',
      part: ours('Which part would you like to take?'),
      hours: ours('How many hours a month can you give?'),
      until: ours('Until what date?'),
      stop: ours('What would make you stop?'),
      cover: ours('Who covers for you when you cannot?'),
    },
  } satisfies ChoiceWords<(typeof choices.askedAbout)[number]>,
  askOwn: {
    label: 'What else do you want to ask?',
    hint: 'A line for each question. Leave out names: the sheet may lie about.',
    why: 'You know what your group needs.',
    sources: ['ours'],
  },
  termMonths: {
    label: 'How long is a term, usually?',
    hint: 'Six months is common. Three months to two years is the range in A.A. groups.',
    why: 'One length for all duties saves talking about each. A single duty can still end earlier or later.',
    sources: ['AA_R', 'AA_NY'],
  },
  trainingWhat: {
    label: 'Which training would help?',
    hint: 'A self-help center, a national organization or a library may have one. Some are online.',
    why: 'Almost half of the untrained leaders in one survey wanted training. SMART Recovery, for one, trains those who host its meetings.',
    sources: ['ZOR', 'SMH'],
  },
  trainingWho: {
    label: 'Who goes?',
    hint: 'Two can help each other remember.',
    why: 'With one trained person the group leans on that person.',
    sources: ['SM_T', 'ours'],
  },
  trainingBy: { label: 'By when?', why: 'Before the first meeting is best, yet later helps too.', sources: ['ours'] },
  handbook: {
    label: 'Which handbook do you use?',
    hint: 'Ask the national organization for your subject. Nothing yet is a fine answer.',
    why: 'A handbook spares you from working everything out alone. A.A. has a guide to its groups, DBSA one for starting a chapter.',
    sources: ['AA', 'DBSA'],
  },
  couldLead: {
    label: 'Who could facilitate next?',
    hint: 'It need not be the loudest. Ask them before you count on it.',
    why: 'Who is asked early has time to grow into it.',
    sources: ['NZ_S'],
  },
  practices: {
    label: 'Who practices first?',
    hint: 'A part of a meeting is enough, with you beside them.',
    why: 'Leading a part, with somebody there to help, is how one learns it.',
    sources: ['NZ_S', 'ours'],
  },
  practiceOn: { label: 'When do they practice?', why: 'With a day it happens.', sources: ['ours'] },
  noticeWeeks: {
    label: 'How long before leaving does one say so?',
    hint: 'Four weeks is our suggestion: time to show the next one how it is done.',
    why: 'A guide asks for notice. How long is for you to agree.',
    sources: ['NZ_S', 'ours'],
  },
  stepsIn: {
    label: 'Who steps in at once if somebody is suddenly gone?',
    hint: 'They need to know where the key, the passwords and the contact list are.',
    why: 'Illness and moves do not wait for a meeting.',
    sources: ['SM_T', 'ours'],
  },
  loadSeen: {
    label: 'What do you see?',
    hint: 'Say it for all of you. Ask those whose bar is long.',
    why: 'A picture shows hours. Whether they are too many, only people can say.',
    sources: ['BURN', 'ours'],
    options: {
      fair: 'It is shared fairly',
      shareAgain: { label: 'We share it anew', hint: 'Somebody has room, somebody has none.' },
      tooMuch: { label: 'It is too much for us', hint: 'Then do less, or ask one more person.' },
    },
  } satisfies ChoiceWords<(typeof choices.loadsSeen)[number]>,
  loadNextOn: {
    label: 'When do you look again?',
    hint: 'Three months on, or at the direction review.',
    why: 'Work grows slowly, and nobody notices.',
    sources: ['ours'],
  },
  restOn: {
    label: 'When do you next take time off?',
    hint: 'A meeting, a week, a month. No call and no mail for the group.',
    why: 'A rest with a date is one that happens.',
    sources: ['ours'],
  },
  restUntil: { label: 'Until when?', why: 'So that you, and who stands in, know how long it is.', sources: ['ours'] },
  restStandIn: {
    label: 'Who stands in for you?',
    hint: 'Ask them first.',
    why: 'With two facilitators one can be away.',
    sources: ['NZ_S'],
  },
} satisfies { [Q in keyof Sections['coreGroup']]?: QuestionWords }
