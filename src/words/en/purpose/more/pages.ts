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
    lead: 'Some groups follow steps or a script. Others make their own format.',
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
    heading: 'What happens when the group grows?',
    lead: 'With more people, each has less time. Decide now what you’ll do.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Groups that talk have 8 to 12 people in the room. Above 12, you could split. Online, use breakout rooms above 10 to 12 people.',
        'A full group can become two good groups if each has people who lead.',
      ],
      sources: ['SEKO', 'CG_D', 'ACPA', 'ours'],
    },
  },
  reasons: {
    heading: 'Where does this happen in your meeting?',
    lead: 'The encyclopedia entry gives six reasons why groups work. Here are three.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Helpful moments don’t always have a slot of their own. Check your outline for them once.',
        'We show parts of your meeting that may fit each question. The match is our suggestion.',
      ],
      passage: 'A number of reasons have been offered suggesting why self-help groups work for those who attend.',
      sources: ['seed', 'ours'],
    },
  },
  reasonsMore: {
    heading: 'Where do these three happen?',
    lead: 'Here are the other three reasons why groups work.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Helping others is part of what helps. If two people do everything, others miss that.',
        'You don’t have to place every reason. You can talk about it at your next review.',
      ],
      passage:
        'Self-help groups rely on the experiential knowledge of members, as everyone has valuable contributions based on their unique experiences.',
      sources: ['seed', 'ours'],
    },
  },
  conduct: {
    heading: 'How will people talk together?',
    lead: 'Groups differ, and each way can work. Say yours aloud at the start.',
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
    lead: 'Children, caring for someone, or no ride can keep people at home.',
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
    lead: 'List only people who say yes. Agree on hours, a keeper, and an end.',
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
    lead: 'Start small, with something you can finish in a few weeks.',
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
    lead: 'Ask the person who gives you the room what they require.',
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
    lead: 'Even a small sum is easier to trust when two people check it.',
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
