import type { PageWords } from '#words/types.ts'

/** Heading, lead and note of each page. */
export const pages = {
  decisions: {
    heading: 'What have you decided?',
    lead: 'Write one line for each. Say how far you agree, and when you’ll check again.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'If you write it down, you don’t have to argue twice. People who join later can see what you decided.',
        'The core group drafts. Members confirm at the second meeting, once people have come back.',
      ],
      sources: ['SHU_G', 'ours'],
    },
  },
  program: {
    heading: 'Will you follow a program?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A program comes with a script, and often with help from a national organization. It may ask you to follow its rules.',
        'People may leave because they got what they needed, moved, or ran out of time. You did nothing wrong.',
      ],
      passage:
        'While the 12 steps of Alcoholics Anonymous continue to be the most widely recognized model, self-help groups are growing in their diversity, with differences in their structure, mission, and focus.',
      sources: ['seed', 'CAM', 'ours'],
    },
  },
  size: {
    heading: 'How many people is the group for?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Groups that talk have 8 to 12 people in the room. Above 12, you could split. Online, use breakout rooms above 10 to 12 people.',
        'A full group can become two good groups if each has people who lead.',
      ],
      sources: ['SEKO', 'CG_D', 'ACPA', 'ours'],
    },
  },
  conduct: {
    heading: 'How will people talk together?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Cross-talk means responding to what someone shared. One group bars it, one encourages it, and one allows it without advice.',
        'When one person or a few take over, the group may be in trouble. A friendly sentence at the right time helps everyone.',
      ],
      sources: ['ASCA_N', 'SM_R', 'CAS', 'SHU_K'],
    },
  },
  home: {
    heading: 'What do people need so they can come?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'One study asked people with scleroderma. Lack of transport kept away 35 percent in Europe and 17 percent in North America.',
        'You don’t have to solve this for everyone. Ask, and say on the flyer what you can offer.',
      ],
      sources: ['SCL', 'CG_L3', 'PAR', 'ours'],
    },
  },
  between: {
    heading: 'Can people reach each other between meetings?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A call can carry someone through a week. Calls at all hours can wear someone out. In one survey, leaders without training named contact outside meetings most often.',
        'Keep only what you need, keep it locked, and delete it when someone leaves. One group deletes requests for contact after four weeks.',
      ],
      sources: ['CG_D', 'U3A', 'MED', 'ZOR', 'ours'],
    },
  },
  projects: {
    heading: 'What would you like to do together?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Finishing a small project can give you courage.',
        'Use the first meetings to get to know each other. After that, speakers and open sharing can take turns.',
      ],
      passage:
        'providing education about the problem or concern the group addresses, often through presentations from health and mental health professionals and materials obtained at group meetings',
      sources: ['seed', 'CG_D', 'ours'],
    },
  },
  cover: {
    heading: 'Do you need insurance?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A host’s insurance may cover your group, or the host may ask for yours. Ask before you book.',
        'Laws and policies vary. Write down who told you, and when.',
      ],
      sources: ['CG_L2', 'ours'],
    },
  },
  cash: {
    heading: 'Who will look after the money?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Write down what comes in and goes out, and keep the receipts. Let members agree on what you pay, and show them the figures.',
        'If you have an account, let more than one person use it. We suggest that two people check.',
      ],
      sources: ['CRC', 'AA_NY', 'ours'],
    },
  },
} satisfies Readonly<Record<string, PageWords>>
