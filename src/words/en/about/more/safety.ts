import type { PageWords, QuestionWords } from '#words/types.ts'

/** A group that must stay hidden. */
export const safety = {
  page: {
    heading: 'How will people be kept safe?',
    lead: 'For those who answer calls and those who lead. Nothing from this page goes onto a paper for outsiders.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Survivors’ groups keep the place known to members only, and they say beforehand who cannot take part.',
        'Some people need a specialist service before a group. Naming it first, in all you say, is our suggestion.',
      ],
      sources: ['EUG', 'ASCA', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    limits:
      'This page helps you organize. It judges nobody’s danger. If somebody is in danger now, the specialist service or the emergency number comes first.',
    abuse: 'For a group about abuse, all four are needed before stage 3 is ready.',
    hidden: 'For a group that must stay hidden, the last two are needed before stage 3 is ready.',
  },
  questions: {
    specialistService: {
      label: 'Which specialist service do you name first?',
      hint: 'Its name, its number, and the day on which you checked it.',
      why: 'Services and numbers differ by place, so you enter your own. Call it yourself once: then you know what people will hear.',
      sources: ['ours'],
    },
    excluded: {
      label: 'Who cannot take part?',
      hint: 'For instance: whoever is harming somebody now.',
      why: 'Said beforehand, to everybody alike, it hurts nobody and has to be argued with nobody at the door.',
      sources: ['ASCA', 'ours'],
    },
    safeCalling: {
      label: 'How and when is it safe to call people?',
      hint: 'Which number, which hours, whether to leave a message, what to say if somebody else answers.',
      why: 'A call at the wrong hour can be heard by the wrong person. Ask everybody at the first contact.',
      sources: ['ours'],
    },
    placeTold: {
      label: 'How do members learn the place?',
      hint: 'For instance by voice, after a first talk. Not by letter, not in a shared calendar.',
      why: 'Only those who come need to know it.',
      sources: ['EUG', 'ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
