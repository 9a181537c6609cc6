import type { PageWords } from '#words/types.ts'

export const pages = {
  gatekeepers: {
    heading: 'Who else could you tell?',
    lead: 'You don’t have to tell everyone. Choose people who meet others with your concern.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'In a survey of cancer and MS groups, 35 of 100 leaders without training had trouble convincing professionals. We suggest bringing what each one needs.',
      ],
      sources: ['CG_L4', 'BVA', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ZOR', 'ours'],
    },
  },
  log: {
    heading: 'Who have you contacted?',
    lead: 'Write one line for each. Someone else can take over from here.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'We suggest a call after one week, a visit after three, and thanks after the first referral. Leave out the names of people who look for help.',
      ],
      sources: ['ICA_K', 'GWO', 'ours'],
    },
  },
  confirm: {
    heading: 'Do they have the right details?',
    lead: 'We suggest asking each connection twice a year.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'People who refer others need a contact who answers. Tell each connection soon if the group moves or pauses.',
      ],
      sources: ['AP', 'GWO', 'ours'],
    },
  },
  word: {
    heading: 'Who will invite people in person?',
    lead: 'A personal invitation is free, and it works.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'A notice alone may not be enough. Many people who ask about a group never come, and that’s normal.',
      ],
      passage:
        'Yet, because of their grassroots nature, the growth of self-help groups has primarily been through word of mouth.',
      sources: ['seed', 'REL', 'VIT'],
    },
  },
  continuum: {
    heading: 'How much can a professional do?',
    lead: 'Here are the nine steps, and what happens at each one.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'A study found a professional in many groups. What they did was very different.',
        'The evidence is mixed on whether this helps a group last. One study that left out twelve-step groups found no difference.',
        'In an older study, groups on their own lasted longer with a professional. Groups that were part of a larger body lasted less long. We know this study only secondhand.',
      ],
      sources: ['SHEP', 'W02', 'WIKI', 'OHPE'],
    },
  },
} satisfies Readonly<Record<string, PageWords>>
