import type { PageWords } from '#words/types.ts'

export const pages = {
  gatekeepers: {
    heading: 'Everybody you could tell',
    lead: 'You do not have to tell them all. Take those who meet people with your concern.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Guides name many who meet the people you want to reach, from the front desk of a practice to a newspaper’s calendar. Each of them needs something else from you.',
        'In a survey of leaders of cancer and MS groups, 35 of 100 who had no training named convincing professionals as a trouble. It gets easier when you bring what they need. That last part is our suggestion.',
      ],
      sources: ['CG_L4', 'BVA', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ZOR', 'ours'],
    },
  },
  log: {
    heading: 'Calls, letters and visits',
    lead: 'One line for each, and what came of it. Then nobody asks twice, and somebody else can take over.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Guides send a flyer, cards, a fact sheet and a short letter first. We suggest a call after one week, a visit after three, and thanks after the first person they send.',
        'Write down how a call went, not who may come to the group. Names of people who look for help do not belong here.',
      ],
      sources: ['ICA_K', 'GWO', 'ours'],
    },
  },
  confirm: {
    heading: 'Is what they have still right?',
    lead: 'A number that nobody answers sends people into nothing. Twice a year is enough: our suggestion.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Those who send people need a contact who answers, and want to know when an entry was last checked.',
        'Old entries cost trust. We suggest asking every six months, and telling everybody at once if the group moves or pauses.',
      ],
      sources: ['AP', 'GWO', 'ours'],
    },
  },
  word: {
    heading: 'Who asks people in person?',
    lead: 'One person tells another. It costs nothing, and it is a way of its own.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Do not count on a notice alone, one guide says: it takes flyers in waiting rooms, discharge papers and personal invitations.',
        'Many who ask about a group never come. One group writes that this is normal. It is no verdict on you.',
      ],
      passage:
        'Yet, because of their grassroots nature, the growth of self-help groups has primarily been through word of mouth.',
      sources: ['seed', 'REL', 'VIT'],
    },
  },
  continuum: {
    heading: 'How far does a professional come in?',
    lead: 'It is a line, not two boxes. Here is your place on it, and what is done and not done there.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A study looked at groups led by members alone, by members with some help, and by professionals. It found professionals in many of them, in very different ways.',
        'Does it help a group to last? The evidence is mixed. In one study it made no difference; twelve-step groups were left out. An older one, told second-hand, found that groups on their own lasted longer with professionals, and groups within a larger body less long.',
      ],
      sources: ['SHEP', 'W02', 'WIKI', 'OHPE'],
    },
  },
} satisfies Readonly<Record<string, PageWords>>
