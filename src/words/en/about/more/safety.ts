import type { PageWords, QuestionWords } from '#words/types.ts'

/** A group that must stay hidden. */
export const safety = {
  page: {
    heading: 'How will you keep people safe?',
    lead: 'Write this for the people who take calls and lead. We never print it for others.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Survivors’ groups tell only members the place. They also say ahead of time who cannot come.',
        'Some people need a specialist service before a group. We suggest that you always name one first.',
      ],
      sources: ['EUG', 'ASCA', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    limits:
      'We help you organize. We cannot judge if someone is in danger. If they are, call the specialist service or the emergency number first.',
    abuse: 'For a group about abuse, answer all four to finish stage 3.',
    hidden: 'For an unlisted group, answer the last two to finish stage 3.',
  },
  questions: {
    specialistService: {
      label: 'Which specialist service will you name first?',
      hint: 'Write its name, its number, and the day you checked it.',
      why: 'Services and numbers differ by place. Call yours once, and you’ll know what people will hear.',
      sources: ['ours'],
    },
    excluded: {
      label: 'Who cannot come?',
      hint: 'For example, people who are harming someone now.',
      why: 'If you tell everyone ahead of time, you don’t have to argue at the door.',
      sources: ['ASCA', 'ours'],
    },
    safeCalling: {
      label: 'How and when is it safe to call people?',
      hint: 'Write numbers, hours, and what to say if someone else answers.',
      why: 'The wrong person may hear a call at the wrong hour. Ask everyone the first time you talk.',
      sources: ['ours'],
    },
    placeTold: {
      label: 'How will members learn the place?',
      hint: 'For example, tell them by phone. Don’t use mail or a shared calendar.',
      why: 'Only people who come need to know.',
      sources: ['EUG', 'ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
