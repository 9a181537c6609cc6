import type { Sections } from '#domain/plan/sections.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'
import type { more as morePages } from './more.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** About the group: asked before the six stages. */
export const main = {
  pages: {
    concern: {
      heading: 'What is your group about?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A self-help group rests on a problem that people share. You know it from your own life.',
          'Plain words help people see that the group is for them. Your own story has a page that we never print. It’s called “Your reasons,” and comes last.',
        ],
        passage: 'Self-help groups consist of individuals who share the same problem or concern.',
        sources: ['seed', 'CTB'],
      },
    },
    where: {
      heading: 'Where will you meet, and who can come?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Where people live decides how they travel, where you can meet, and who can refer them.',
          'We suggest adults only, unless a host organization supports the group. Some groups are unlisted to keep people safe.',
        ],
        sources: ['CAP', 'ALT', 'EUG', 'ours'],
      },
    },
    others: {
      heading: 'Is there already a group like yours?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Look before you start. A group nearby may welcome you, or a national organization may have a starter kit.',
          'Joining a group is a good answer too.',
        ],
        passage:
          'Previous research has found that many self-help groups have some type of formal relationship with either national self-help organizations, local agencies, and/or professionals in their community.',
        sources: ['seed', 'NJ', 'CTB', 'BR'],
      },
    },
    functions: {
      heading: 'What will your group do first?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Each one shapes your meetings. Support needs time to talk, learning needs speakers, and speaking up needs a goal.',
        ],
        passage:
          'most self-help groups having one or more of the following three basic functions: (1) providing social support … (2) providing education about the problem or concern … (3) providing advocacy',
        sources: ['seed', 'ours'],
      },
    },
    name: {
      heading: 'What will you call your group?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A name helps people talk about the group. If you name it after your host, people may think it belongs there.',
          'Your six months start on the day you start planning.',
        ],
        passage: 'In many cases, it takes up to 6 months for a group to form and have regular group meetings.',
        sources: ['seed', 'AA_W', 'AL'],
      },
    },
  } satisfies Record<Exclude<StepId<'about'>, keyof (typeof morePages)['pages']>, PageWords>,

  /** Ways on from the page "What exists already". */
  others: {
    more: 'Write down what you find',
    groups: 'List the groups you find',
    national: 'Note what the national office said',
    join: 'See how to join another group',
    affiliate: 'See what affiliation gives and asks',
  },

  whenMore: 'When you start, and when you’d like to meet',
  affiliationMore: 'Their name, your contact, and a review',

  questions: {
    problem: {
      label: 'What do people share?',
      hint: 'For example, “caring for a partner with Parkinson’s.” We’ll print this for others, so leave out names.',
      why: 'We use your words in your message, your letter, and your flyer. Plain words help people see that the group is for them.',
      sources: ['NJ_P', 'ours'],
    },
    category: {
      label: 'Which of these comes closest?',
      why: 'We use this to suggest who can refer people and what needs care. We never print it.',
      sources: ['seed', 'ours'],
      options: {
        addiction: 'Addiction',
        illness: 'Illness and health',
        parenting: 'Parenting, family, and youth',
        disability: 'Disability',
        grief: 'Grief and loss',
        mentalHealth: 'Mental health',
        abuse: 'Abuse',
        widowhood: 'Death of a spouse or partner',
        divorce: 'Divorce',
        pregnancy: 'Pregnancy, birth, and fertility',
        other: 'Something else',
      },
    } satisfies One<typeof choices.categories>,
    audience: {
      label: 'Who is it for?',
      why: 'People living with the problem and their families may need different things.',
      sources: ['CAP', 'AL'],
      options: { affected: 'People living with it', family: 'Family and friends', both: 'Both' },
    } satisfies One<typeof choices.audiences>,
    relation: {
      label: 'How does this affect you?',
      why: 'People who live with the problem lead a self-help group. If you help at work, we’ll ask you to look for members who could lead.',
      sources: ['seed', 'DUI', 'AL'],
      options: {
        mine: 'I live with it',
        family: 'Someone close to me does',
        helper: 'I help at work',
        other: 'Something else',
      },
    } satisfies One<typeof choices.relations>,
    setting: {
      label: 'Where will people meet?',
      why: 'A room needs a key, and an online meeting needs a link. We ask only about what you need.',
      sources: ['ours'],
      options: {
        inPerson: 'In person',
        online: 'Online',
        both: 'Both',
      },
    } satisfies One<typeof choices.settings>,
    area: {
      label: 'What town or area?',
      hint: 'Name the area people could travel from.',
      why: 'People look for a group near them, and a group directory will ask for the area.',
      sources: ['NJ', 'CAP', 'ours'],
    },
    ages: {
      label: 'What ages?',
      why: 'We suggest starting with adults. Groups for minors need a host organization and checks on adults.',
      sources: ['ALT', 'ours'],
      options: {
        adults: '18 and older',
        under18: { label: 'Under 18', hint: 'Groups for minors need a host organization and checks on adults.' },
        both: { label: 'All ages', hint: 'If minors come, you need a host organization and checks on adults.' },
      },
    } satisfies One<typeof choices.ageGroups>,
    rare: {
      label: 'Is it rare, or do people live far apart?',
      why: 'If few people live near you, a small start is fine. We’ll ask for fewer connections.',
      sources: ['TEST', 'ours'],
      options: { yes: 'Yes', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    hidden: {
      label: 'Should only members know when and where you meet?',
      hint: 'For example, if someone could follow or harm a member.',
      why: 'Groups about abuse tell only members the place. We then leave out public directories, posted flyers, and the press. For a group about abuse, we do so until you say no.',
      sources: ['EUG', 'ASCA'],
      options: { yes: 'Yes, keep it unlisted', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    similar: {
      label: 'Is there already a group like yours?',
      why: 'You might join it or learn from it.',
      sources: ['NJ', 'CTB', 'CAP'],
      options: { yes: 'Yes', no: 'No, I looked', notLooked: 'I haven’t looked yet' },
    } satisfies One<typeof choices.looked>,
    similarNote: {
      label: 'What did you find?',
      hint: 'For example, its name, and who you talked to.',
      why: 'You may want to visit, ask a question, or refer people there later.',
      sources: ['NJ', 'BR'],
    },
    national: {
      label: 'Is there a national organization?',
      why: 'National organizations often offer materials and a place in their group directory.',
      sources: ['NJ', 'BR', 'HB'],
      options: { yes: 'Yes', no: 'No, I looked', notLooked: 'I haven’t looked yet' },
    } satisfies One<typeof choices.looked>,
    nationalName: {
      label: 'What is the organization called?',
      why: 'You can write to them in your first week.',
      sources: ['NJ', 'HB'],
    },
    direction: {
      label: 'What do you want to do?',
      why: 'You can join a group, or start one under a national organization. We help with each.',
      sources: ['NJ', 'AL', 'ours'],
      options: {
        start: 'Start a new group',
        join: { label: 'Join a group', hint: 'You can stop here. We keep your notes.' },
        affiliate: {
          label: 'Start one with a national organization',
          hint: 'Ask what they offer and what they require.',
        },
      },
    } satisfies One<typeof choices.directions>,
    functions: {
      label: 'What should the group do?',
      hint: 'Choose one, two, or all three.',
      why: 'Most groups do one or more of these three. We suggest starting with one.',
      sources: ['seed', 'ours'],
      options: {
        support: { label: 'Support', hint: 'Talk, listen, and share what helps.' },
        education: { label: 'Learning', hint: 'Learn about the problem from speakers and materials.' },
        advocacy: { label: 'Speaking up', hint: 'Change something for everyone who lives with it.' },
      },
    } satisfies One<typeof choices.functions>,
    name: {
      label: 'Working name',
      hint: 'Leave out the name of your meeting place.',
      why: 'If you name a group after its host, people may think it belongs there.',
      sources: ['AA_W', 'AL'],
    },
    planningStart: {
      label: 'When do you start planning?',
      why: 'Your timeline counts from this day, or from the day you started this plan.',
      sources: ['seed', 'ours'],
    },
    wish: {
      label: 'When would you like to first meet?',
      hint: '“Around spring” is fine.',
      why: 'We use it to draft your six months. You’ll set the real date once people say yes.',
      sources: ['seed', 'BE'],
    },
  } satisfies { [Q in Exclude<keyof Sections['about'], keyof (typeof morePages)['questions']>]-?: QuestionWords },
}
