import type { PageWords } from '#words/types.ts'

/** Heading, lead and note of each page. */
export const pages = {
  decisions: {
    heading: 'What have you decided?',
    lead: 'One line for each decision, with how far it is agreed and when you look again.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'What is written down does not have to be argued twice. And who comes later can see what holds.',
        'The core group drafts. Real agreement needs people who come back, and that takes at least a second meeting.',
      ],
      sources: ['SHU_G', 'ours'],
    },
  },
  program: {
    heading: 'A program, or your own way? And until when?',
    lead: 'Some groups follow steps or a script. Others make their own format.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A program comes with a script and often with help from a national body. It may also ask something of you, like the use of its name or its rules.',
        'People may leave because they got what they needed, because they moved, or because they lack the time. That is no failure of the group.',
      ],
      passage:
        'While the 12 steps of Alcoholics Anonymous continue to be the most widely recognized model, self-help groups are growing in their diversity, with differences in their structure, mission, and focus.',
      sources: ['seed', 'CAM', 'ours'],
    },
  },
  size: {
    heading: 'What happens when the group grows?',
    lead: 'With more people, each has less time. Decide now, while nobody has to leave.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Groups that talk have 8 to 12 people in the room. Above 12, one guide says to split. Online, one guide names 10 to 12, and small rooms beyond that.',
        'Two halves of a full group are two good groups, if each has people who lead.',
      ],
      sources: ['SEKO', 'CG_D', 'ACPA', 'ours'],
    },
  },
  reasons: {
    heading: 'Why groups work: where does it happen in yours?',
    lead: 'Three of the six reasons that the encyclopedia entry gives. Name the part of your meeting, or another moment.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'What makes a group help is rarely on its agenda. So hold your running order against it once.',
        'Beside each question stand the parts of your meeting that may hold it. Which belong together is our suggestion.',
      ],
      passage: 'A number of reasons have been offered suggesting why self-help groups work for those who attend.',
      sources: ['seed', 'ours'],
    },
  },
  reasonsMore: {
    heading: 'Why groups work: three more reasons',
    lead: 'The other three of the six. At the end you see which reason has no place yet.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Helping others is part of what helps. A group where two people do everything takes that from the others.',
        'A reason without a place is no fault. It may be what you talk about at your next review.',
      ],
      passage:
        'Self-help groups rely on the experiential knowledge of members, as everyone has valuable contributions based on their unique experiences.',
      sources: ['seed', 'ours'],
    },
  },
  conduct: {
    heading: 'Who talks, and how?',
    lead: 'Groups differ here, and each way can be right. Choose one and say it aloud at the start.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Cross-talk means answering what somebody said. One group bars it, one encourages it, one allows it as long as nobody gives advice.',
        'One person or a few who take over are a warning sign that a group is in trouble. A friendly sentence at the right time helps all, that person too.',
      ],
      sources: ['ASCA_N', 'SM_R', 'CAS', 'SHU_K'],
    },
  },
  home: {
    heading: 'What does it take to get away from home?',
    lead: 'Children, somebody who cannot be left alone, no way to get there: these keep people from coming.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'In one study of people with scleroderma, having no transport kept away 35 percent in Europe and 17 percent in North America.',
        'You need not solve it for everyone. It helps to have asked, and to say on the flyer what you can offer.',
      ],
      sources: ['SCL', 'CG_L3', 'PAR', 'ours'],
    },
  },
  between: {
    heading: 'Can people reach one another between meetings?',
    lead: 'Only who says yes is on a list. And a list needs hours, one keeper and an end.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A call between meetings can carry somebody through a week. Calls at all hours can wear somebody out: in one survey, leaders without training named contact outside meetings most often.',
        'Collect only what you need, keep it locked, and delete it when somebody leaves. One group deletes requests for contact after four weeks.',
      ],
      sources: ['CG_D', 'U3A', 'MED', 'ZOR', 'ours'],
    },
  },
  projects: {
    heading: 'What would you like to do together?',
    lead: 'Small first: something that is finished within a few weeks.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A small thing that was finished gives more courage than a large one that was begun.',
        'One guide lets the first meetings be for getting to know each other, and after that lets a speaker and open talk take turns, perhaps.',
      ],
      passage:
        'providing education about the problem or concern the group addresses, often through presentations from health and mental health professionals and materials obtained at group meetings',
      sources: ['seed', 'CG_D', 'ours'],
    },
  },
  cover: {
    heading: 'Does anybody ask for insurance?',
    lead: 'Ask the one who gives you the room. They know what the house asks for.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A host may be covered for groups, may ask for your own cover, or may not mind. It takes one question, best before you book.',
        'Laws and policies differ from place to place. So write down who said it, and when.',
      ],
      sources: ['CG_L2', 'ours'],
    },
  },
  cash: {
    heading: 'Two people for the money, and figures open to all',
    lead: 'Even a small tin is easier to trust when two people know what is in it.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Write down everything that comes in and goes out, keep the receipts, let members agree on what is paid, and show them the figures.',
        'Where there is an account, more than one person can get at it. That two people check is our suggestion.',
      ],
      sources: ['CRC', 'AA_NY', 'ours'],
    },
  },
} satisfies Readonly<Record<string, PageWords>>
