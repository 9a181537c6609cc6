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
      lead: 'In your own plain words. Other people will read them.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'What brings people together is that they share the same problem. You know it from the inside, and that is what the group will rest on.',
          'Plain words help others see at once that they are meant.',
        ],
        passage: 'Self-help groups consist of individuals who share the same problem or concern.',
        sources: ['seed', 'CTB'],
      },
    },
    where: {
      heading: 'Where will you meet, and who can come?',
      lead: 'A town, a part of a city, or online. You can change this later.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Where people live decides how they can reach you, whom you ask for a room, and who can send people to you.',
          'We suggest adults only, unless a host organization stands behind the group. Some groups must stay hidden to be safe.',
        ],
        sources: ['CAP', 'ALT', 'EUG', 'ours'],
      },
    },
    others: {
      heading: 'Does something like it exist already?',
      lead: 'Looking first can save you months, or find you allies.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Look before you start: a group nearby may want you, and a national organization may have a starter kit.',
          'Joining one is as good an answer as starting one.',
        ],
        passage:
          'Previous research has found that many self-help groups have some type of formal relationship with either national self-help organizations, local agencies, and/or professionals in their community.',
        sources: ['seed', 'NJ', 'CTB', 'BR'],
      },
    },
    functions: {
      heading: 'What will the group do first?',
      lead: 'One is enough at the start. The rest can grow.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Each asks something else of a meeting: support needs time to talk, learning needs speakers, speaking up needs an aim and somebody who speaks.',
        ],
        passage:
          'most self-help groups having one or more of the following three basic functions: (1) providing social support … (2) providing education about the problem or concern … (3) providing advocacy',
        sources: ['seed', 'ours'],
      },
    },
    name: {
      heading: 'What shall we call it, and when do you begin?',
      lead: 'A working name is enough. The dates can move.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A name helps people talk about the group. Do not name it after the place that hosts you: it would sound as if the group belonged there.',
          'The day you begin is where the six months start.',
        ],
        passage: 'In many cases, it takes up to 6 months for a group to form and have regular group meetings.',
        sources: ['seed', 'AA_W', 'AL'],
      },
    },
  } satisfies Record<Exclude<StepId<'about'>, keyof (typeof morePages)['pages']>, PageWords>,

  /** Under the question about the problem: its words are printed, one's own story is not. */
  ownStory: {
    text: 'Your own story has a page of its own, and what you write there goes onto no paper:',
    link: 'Your own why',
    named: 'Your own story has a page of its own, later: “Your own why”. What you write there goes onto no paper.',
  },

  /** Ways on from the page "What exists already". */
  others: {
    groups: 'Keep a line for each group you find',
    national: 'Note what the national body said',
    join: 'The path for joining another group',
    affiliate: 'What the tie gives and what it asks',
  },

  questions: {
    problem: {
      label: 'What is it about, in your words?',
      hint: 'Like “caring for a partner with Parkinson’s”. These words are printed, just as they are, on your notice, your flyer and other papers. So leave out names, and what only people close to you should know.',
      why: 'These words also stand in the message to one person, in the letter and on the checklist. Plain words help people see that they are meant.',
      sources: ['NJ_P', 'ours'],
    },
    category: {
      label: 'Which of these comes closest?',
      why: 'It lets us suggest whom to tell about the group, and what needs care. It is printed nowhere.',
      sources: ['seed', 'ours'],
      options: {
        addiction: 'Addiction',
        illness: 'Illness and health',
        parenting: 'Parenting, family, youth',
        disability: 'Disability',
        grief: 'Grief and loss',
        mentalHealth: 'Mental health',
        abuse: 'Abuse: emotional, physical, sexual',
        widowhood: 'Losing a husband or wife',
        divorce: 'Divorce',
        pregnancy: 'Pregnancy, birth, fertility',
        other: 'Something else',
      },
    } satisfies One<typeof choices.categories>,
    audience: {
      label: 'Who is it for?',
      why: 'People with the problem and their families may need different things. Decide early who it is for.',
      sources: ['CAP', 'AL'],
      options: { affected: 'People who have it themselves', family: 'Family and friends', both: 'Both together' },
    } satisfies One<typeof choices.audiences>,
    relation: {
      label: 'And you?',
      why: 'A self-help group is led by people who live with the problem. If you help from outside, the plan will look for members to lead it.',
      sources: ['seed', 'DUI', 'AL'],
      options: {
        mine: 'I live with it myself',
        family: 'Somebody close to me does',
        helper: 'I help people with it in my work',
        other: 'Something else',
      },
    } satisfies One<typeof choices.relations>,
    setting: {
      label: 'Will you meet in a room or online?',
      why: 'A room needs a place and a key. Online needs a host and a link. The plan asks for what you need and leaves out the rest.',
      sources: ['ours'],
      options: {
        inPerson: 'In a room',
        online: 'Online',
        both: { label: 'Both', hint: 'Some in the room, some on the screen.' },
      },
    } satisfies One<typeof choices.settings>,
    area: {
      label: 'Which town or area?',
      hint: 'As wide as people would travel.',
      why: 'People look for something near them, and a list of groups will ask for the area.',
      sources: ['NJ', 'CAP', 'ours'],
    },
    ages: {
      label: 'Adults only?',
      why: 'Groups for people under 18 need a host organization and checks on the adults who take part. Adults only is the usual start.',
      sources: ['ALT', 'ours'],
      options: {
        adults: 'Adults only (18 and over)',
        under18: {
          label: 'People under 18',
          hint: 'This needs a host organization and checks. We will point to it where it matters.',
        },
        both: { label: 'All ages', hint: 'With people under 18 a host organization and checks are needed too.' },
      },
    } satisfies One<typeof choices.ageGroups>,
    rare: {
      label: 'Is it rare, or do people live far apart?',
      why: 'With few people near you, a smaller start is fine, and the plan asks for fewer contacts.',
      sources: ['TEST', 'ours'],
      options: { yes: 'Yes', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    hidden: {
      label: 'Must time and place stay unknown to outsiders?',
      hint: 'For instance where members could be followed or harmed.',
      why: 'Groups about abuse keep the place to members only. The plan then leaves out public lists, flyers on walls, and the press. For a group about abuse it does so until you say no.',
      sources: ['EUG', 'ASCA'],
      options: { yes: 'Yes, it must stay hidden', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    similar: {
      label: 'Do you know a group like it near you?',
      why: 'Look first. You may find your group, or people who know how to start one.',
      sources: ['NJ', 'CTB', 'CAP'],
      options: { yes: 'Yes', no: 'No, I looked', notLooked: 'I have not looked yet' },
    } satisfies One<typeof choices.looked>,
    similarNote: {
      label: 'What did you find?',
      hint: 'Its name, whom you talked to, what it is like.',
      why: 'You will want it later: a visit, a question, a name to send people to.',
      sources: ['NJ', 'BR'],
    },
    national: {
      label: 'Is there a national organization?',
      why: 'National bodies often give materials and a place on their list of groups.',
      sources: ['NJ', 'BR', 'HB'],
      options: { yes: 'Yes', no: 'No, I looked', notLooked: 'I have not looked yet' },
    } satisfies One<typeof choices.looked>,
    nationalName: {
      label: 'What is it called?',
      why: 'It becomes somebody to write to in the first week.',
      sources: ['NJ', 'HB'],
    },
    direction: {
      label: 'What do you want to do?',
      why: 'Joining a group or starting under a national body are good ways too. The plan goes on either way.',
      sources: ['NJ', 'AL', 'ours'],
      options: {
        start: 'Start a new group',
        join: { label: 'Join one that exists', hint: 'You can stop here. Your notes stay.' },
        affiliate: { label: 'Start one under a national body', hint: 'Ask what they give and what they ask.' },
      },
    } satisfies One<typeof choices.directions>,
    functions: {
      label: 'Which of these should it do?',
      hint: 'Choose one, two or all three.',
      why: 'The encyclopedia entry names these three. We suggest starting with one.',
      sources: ['seed', 'ours'],
      options: {
        support: { label: 'Support', hint: 'Sit together, talk, listen, pass on what helps.' },
        education: { label: 'Learning', hint: 'Find out about the problem, with speakers and materials.' },
        advocacy: { label: 'Speaking up', hint: 'Change something for everybody who lives with it.' },
      },
    } satisfies One<typeof choices.functions>,
    name: {
      label: 'A working name',
      hint: 'Not the name of the place you meet in.',
      why: 'Naming a group after its host makes people think that it belongs there.',
      sources: ['AA_W', 'AL'],
    },
    planningStart: {
      label: 'When do you start planning?',
      why: 'The timeline counts from this day. If you leave it, it counts from the day you began this plan.',
      sources: ['seed', 'ours'],
    },
    wish: {
      label: 'When would you like to meet for the first time?',
      hint: '“About spring” is enough.',
      why: 'It gives the first draft of your six months. The real date comes later, when people have said yes.',
      sources: ['seed', 'BE'],
    },
  } satisfies { [Q in Exclude<keyof Sections['about'], keyof (typeof morePages)['questions']>]-?: QuestionWords },
}
