import { ended } from '#words/ended.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { Item } from '#domain/plan/lists.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { Reach } from '#domain/stages/coverage.ts'
import type { CallReason } from '#domain/stages/coverageCalls.ts'
import type { outsideTesters } from '#domain/stages/coverageContact.ts'
import type { Stop } from '#domain/stages/coverageLines.ts'
import type { OfferId } from '#domain/stages/coverageOffers.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { ChoiceWords, FieldWords, ItemWords, PageWords, QuestionWords } from '#words/types.ts'
import type { more as morePages } from './more.ts'

type Kind = (typeof choices.connectionKinds)[number]
type Level = (typeof choices.involvements)[number]
type One<T extends readonly string[]> = ChoiceWords<T[number]>

const count = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${numbers[n] ?? n} ${many}`)
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Stage 5: who can send people, how people reach the group, and what part professionals take. */
export const main = {
  pages: {
    list: {
      heading: 'Who can refer people to you?',
      lead: 'Start with three. You don’t have to call today.',
      note: {
        title: 'Why it helps',
        paragraphs: ['Doctors, nurses, and social workers meet people who could use your group. You stay in charge.'],
        passage:
          'Self-help groups’ primary needs are public awareness and new members. Health and human service professionals are “gatekeepers” to many individuals who could benefit from participation in a self-help group.',
        sources: ['seed', 'CG_L4', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'VSG', 'SCL', 'IUH', 'ours'],
      },
    },
    contact: {
      heading: 'How do people reach you?',
      note: {
        title: 'Why it helps',
        paragraphs: [
          'A group address or number is safer than your own. You can also hand it to someone else when you need a break.',
        ],
        sources: ['NJ', 'HC', 'TTC', 'DOR', 'FRA', 'AP'],
      },
    },
    involvement: {
      heading: 'What part will a professional take?',
      note: {
        title: 'Why it helps',
        paragraphs: [
          'Professionals come when the group asks, and stay in the background. Problems start when they take over, or hold back so much that no group forms.',
        ],
        passage:
          'The extent of professional involvement in self-help groups ranges from groups with no involvement to those that have a professional actively involved in group meetings.',
        sources: ['seed', 'SHEP', 'SHC', 'OHPE', 'WIL', 'STE'],
      },
    },
  } satisfies Record<Exclude<StepId<'connections'>, keyof (typeof morePages)['pages']>, PageWords>,

  questions: {
    contactKind: {
      label: 'What kind of group contact will you use?',
      hint: 'Flyers stay up for years, so keep your own number private.',
      why: 'Each choice keeps your own number away from strangers.',
      sources: ['TTC', 'DOR', 'FRA'],
      options: {
        email: 'A group email that two of you can read',
        phone: 'A second phone number',
        voicemail: 'A voicemail',
        host: 'An office or a library takes calls for you',
      },
    } satisfies One<typeof choices.contactKinds>,
    publicContact: {
      label: 'What is the address or number?',
      hint: 'Write it as it should look on a flyer.',
      why: 'People who refer others need a contact that someone answers.',
      sources: ['AP', 'TTC'],
    },
    testedBy: {
      label: 'Who has tested it?',
      hint: 'Ask someone to write or call as a stranger would.',
      why: 'If a message never arrives, the person who answers can’t tell. A second person can.',
      sources: ['ours', 'AP'],
    },
    testedOn: {
      label: 'When was it tested?',
      why: 'Test the contact again when it changes, or people may write to an old address.',
      sources: ['ours', 'AP'],
    },
    involvement: {
      label: 'How much will a professional do?',
      hint: '“None” is a good answer. Choose the highest step that fits.',
      why: 'A study found professionals in many groups, in very different roles. A clear step helps both sides.',
      sources: ['SHEP', 'SHC', 'ours'],
      options: {
        none: 'None',
        lists: 'Lists the group',
        refers: 'Refers people',
        thinks: 'Helps you think',
        lendsRoom: 'Lends a room',
        trains: 'Trains the core group',
        sitsIn: 'Sits in by invitation',
        coLeads: 'Co-leads',
        leads: { label: 'Leads', hint: 'This makes it a support group, not a self-help group.' },
      },
    } satisfies One<typeof choices.involvements>,
    helper: {
      label: 'Who is the professional?',
      hint: 'A name, a job, or an office is fine.',
      why: 'With a name, everyone in the core group knows who to ask.',
      sources: ['SHC'],
    },
    helperEndsAfter: {
      label: 'After how many meetings does this part end?',
      why: 'Self-help centers stay for three meetings, up to eight, or three to ten. Choose a number you all know.',
      sources: ['BE', 'IGS', 'SHU_A'],
    },
    helperEndsOn: {
      label: 'Or on what date does it end?',
      hint: 'A number of meetings or a date is enough.',
      why: 'Without an end, a group can come to depend on a professional. You can agree on a new end later.',
      sources: ['SHU_A', 'WIL'],
    },
  } satisfies { [Q in Exclude<keyof Sections['connections'], keyof (typeof morePages)['questions']>]-?: QuestionWords },

  fields: {
    organization: { label: 'Which organization or office?', hint: 'For example, “Front desk, Dr. Lund’s office.”' },
    kind: {
      label: 'What kind of organization is it?',
      why: 'Your list shows which kinds know about you, and which kinds don’t yet.',
      sources: ['GWO', 'CG_L4'],
    },
    contact: {
      label: 'Who do you talk to there?',
      hint: 'Write a name or a job, if you know one.',
      why: 'The front desk often decides what to pass on. A name makes the second call easier.',
      sources: ['CG_L4', 'ours'],
    },
    reach: {
      label: 'How do you reach them?',
      hint: 'A phone number, an email address, or a good time to call.',
      why: 'A letter is easy to put aside. We suggest a call after a week and a visit after three.',
      sources: ['ours'],
    },
    state: {
      label: 'How far have you come with them?',
      options: {
        toContact: 'To contact',
        contacted: { label: 'Contacted', hint: 'You called, wrote, or left a flyer.' },
        visited: { label: 'Visited', hint: 'You met and talked.' },
        listing: { label: 'Lists us', hint: 'Your group is on their list, board, or site.' },
        referring: { label: 'Refers people', hint: 'People there tell others about your group.' },
        declined: { label: 'Said no', hint: 'We’ll move this connection to Said no.' },
      },
    },
    lastOn: { label: 'When were you last in touch?' },
    nextOn: {
      label: 'When is the next step?',
      why: 'A step with a date is easier to remember. We suggest a call after a week and a visit after three.',
      sources: ['ours'],
    },
    nextWhat: {
      label: 'What is the next step?',
      hint: 'For example, “Drop off flyers” or “Call again.”',
      why: 'Offer one thing at a time, such as a flyer, cards, a fact sheet, or a ten-minute presentation.',
      sources: ['ICA_K', 'GWO'],
    },
    owner: {
      label: 'Who will do it?',
      hint: 'We’ll add this step to their tasks.',
      why: 'A task with a name on it is more likely to get done. This person doesn’t have to be a member.',
      sources: ['SHQ', 'ours'],
    },
    introducedBy: {
      label: 'Who introduced you?',
      hint: 'Mention this person when you call.',
      why: 'A counselor or someone else they know can introduce you.',
      sources: ['seed'],
    },
    confirmedOn: { label: 'When did they last confirm your details?' },
  } satisfies ItemWords<'connections'> & { [F in Exclude<keyof Item<'connections'>, 'id' | 'std'>]-?: FieldWords },

  /** Each kind: its heading, who is meant, and what helps them to send people. */
  kinds: {
    health: {
      name: 'Health care',
      who: 'Doctors, nurses, and drugstores',
      needs:
        'Offer a flyer for the waiting room, a fact sheet, and a ten-minute presentation. Ask the front desk first.',
    },
    social: {
      name: 'Social services',
      who: 'Social workers and help for seniors',
      needs: 'Bring a fact sheet and cards to hand out. Offer a ten-minute presentation.',
    },
    national: {
      name: 'National organizations',
      who: 'Some share guides and list groups',
      needs: 'Send a short letter with your plan, your town, and your contact. Ask what they offer and expect.',
    },
    listing: {
      name: 'Group directories',
      who: 'Clearinghouses and online directories',
      needs: 'Say who your group is for, your area, and your contact. Tell them soon if you pause.',
    },
    worship: {
      name: 'Places of worship',
      who: 'Clergy and bulletins',
      needs: 'Bring two lines for the bulletin, a flyer for the board, and a few cards.',
    },
    school: {
      name: 'Schools and colleges',
      who: 'Counselors and student services',
      needs: 'Send a short letter and a fact sheet. Say if the group is for adults only.',
    },
    work: {
      name: 'Workplaces',
      who: 'Employee assistance programs',
      needs: 'Bring cards and a fact sheet that explains what stays private.',
    },
    helpline: {
      name: 'Helplines',
      who: 'Staff answer people who look for help',
      needs: 'Send a short text to read aloud. Say who it’s for, where, when, and who to call.',
    },
    group: {
      name: 'Other groups',
      who: 'Self-help groups near you',
      needs: 'Visit, bring a flyer, and offer to refer people to each other.',
    },
    courts: {
      name: 'Courts',
      who: 'Court offices and the people who advise there',
      needs: 'Bring a fact sheet. Say the group is free, led by members, and not therapy.',
    },
    funeral: {
      name: 'Funeral homes',
      who: 'Funeral directors and coroners',
      needs: 'Bring cards and a plain flyer they can give to families.',
    },
    library: {
      name: 'Libraries',
      who: 'Bulletin boards and front desks',
      needs: 'Bring a flyer with tear-off strips for the board, and a card for the desk.',
    },
    media: {
      name: 'Local media',
      who: 'Newspapers, radio, and TV',
      needs: 'Send three or four lines for the event calendar. Say what, when, where, and who it’s for.',
    },
    other: {
      name: 'Others',
      who: 'Anyone else who meets people you want to reach',
      needs: 'Bring a flyer, a one-page fact sheet, and a short letter.',
    },
  } satisfies Record<Kind, { name: string; who: string; needs: string }>,
  noKind: { name: 'Kind not set yet', who: 'Open the connection to choose its kind' },
  needs: 'What to bring',
  factSheet: {
    label: 'What should a fact sheet say?',
    sources: ['AP', 'ICA_K', 'GWO'] satisfies SourceKey[],
    text: 'Say who started it and why, who it’s for, and that members lead it. Say that it isn’t therapy, what happens, and what it costs. Add what stays private, who to call, and when you last checked this.',
  },

  /** Suggestions to take: their names stand until the founder writes the real one. */
  offers: {
    specialistService: 'A service for survivors',
    funeralHome: 'A funeral home',
    coroner: 'The coroner’s office',
    courts: 'The court office',
    school: 'A school counselor',
    studentCounseling: 'Student counseling',
    nurses: 'Nurses, at their meetings',
    hospital: 'A hospital’s front office',
    therapist: 'A psychologist or therapist',
    publicHealth: 'The public health office',
    pharmacy: 'A pharmacy',
    insurer: 'A health insurance company',
    employeeHelp: 'An employee assistance program',
    seniorServices: 'Senior services',
    clergy: 'Clergy near you',
    familyDoctor: 'A family doctor’s front desk',
    nationalBody: 'The national organization',
    clearinghouse: 'A directory of self-help groups',
    socialWorker: 'A social worker',
    helpline: 'A helpline',
    otherGroups: 'Another self-help group',
    library: 'The library',
    calendar: 'A newspaper’s event calendar',
    broadcast: 'A local radio or TV station',
  } satisfies Record<OfferId, string>,

  list: {
    add: 'Add a connection',
    unnamed: 'No name yet',
    empty: 'No one on your list yet',
    emptyText: 'Think of one place people go.',
    lastOn: (date: string) => `Last in touch ${date}`,
    counts: {
      of: (n: string, all: string) => `${n} of ${all}`,
      onList: 'kinds are on your list',
      know: (n: number) => (n === 1 ? 'kind knows about the group' : 'kinds know about the group'),
      sayYes: (n: number) => (n === 1 ? 'lists you or refers people' : 'list you or refer people'),
    },
    stops: {
      onList: 'On your list',
      contacted: 'Contacted',
      visited: 'Visited',
      saysYes: 'Lists or refers',
    } satisfies Record<Stop, string>,
    /** `day` is that of the next step. It stands as it is drawn, behind the name. */
    lineOf: (name: string, stop: string, day: string | undefined) =>
      day === undefined ? `${name}, ${stop}` : `${name}, ${day}. Next step. ${stop}`,
    noOne: 'No one yet',
    /** Before the name of whoever is to be called. */
    next: 'Next, call',
    open: 'See how to reach them',
    moreCalls: (n: number) => (n === 1 ? '1 more this week' : `${n} more this week`),
    noNext: 'No next step yet',
    noDay: 'No date yet',
    saidNo: 'Said no',
    yours: '(you)',
    showNo: (n: number) => `Show connections that said no (${n})`,
    hideNo: 'Hide connections that said no',
    noHeading: 'Said no',
    noText: 'You can ask again another time.',
    bringBack: 'Bring back',
    offersHeading: 'Ideas',
    offersText: 'Add what fits. You can change the name later.',
    taken: (what: string) => `Added ${what}.`,
    offersMore: 'More ideas',
    offersSources: ['CG_L4', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ours'] satisfies SourceKey[],
    offersWhy: 'These ideas come from guides for founders. The order is our suggestion.',
    hiddenTitle: 'Your group is unlisted',
    hiddenText:
      'We leave out public directories and the press. Tell only people you have talked to, and never share the place. Ask each one when and how it is safe to call back.',
    hiddenFirst: 'Start with a service for survivors. Ask them who else is safe to tell.',
    hiddenWhy:
      'Groups of survivors share the place with members only, and keep private contacts apart. The rest is our suggestion.',
    hiddenSources: ['EUG', 'ASCA', 'ours'] satisfies SourceKey[],
    hiddenPublic: (names: string) =>
      `${ended(`Anyone can see what these share: ${names}`)} Are you sure they should know?`,
  },

  item: {
    heading: 'A connection',
    lead: 'Write only what you know. The rest can wait.',
    next: 'Last contact and next step',
    how: 'Introduction and last check',
    kindUnsaid: 'Not set yet',
    hints: {
      toContact: 'A first call or letter is enough.',
      contacted: 'Send a flyer first. We suggest a call a week later and a visit after three.',
      visited: 'We suggest a call in a week to ask if they need more flyers.',
      listing: 'We suggest a check twice a year. Tell them soon if the group pauses.',
      referring: 'Thank them after the first referral. We suggest an update twice a year.',
      declined: 'You have nothing to do here. You can ask again another time.',
    } satisfies Record<(typeof choices.connectionStates)[number], string>,
  },

  week: {
    reasons: {
      past: (date: string) => `This was due ${date}.`,
      today: () => 'This is planned for today.',
      soon: (date: string) => `This is planned for ${date}.`,
      never: () => 'No one has called yet.',
      noNext: () => 'This connection has no next step with a date.',
    } satisfies Record<CallReason, (date: string) => string>,
    coverHeading: 'Who knows about you',
    main: (contacts: number, kinds: number) => {
      if (contacts === 0) return 'You haven’t contacted anyone yet.'
      const ofKinds = kinds === 0 ? '' : `, of ${count(kinds, 'kind', 'kinds')}`
      return `You’ve contacted ${count(contacts, 'connection', 'connections')}${ofKinds}.`
    },
    goal: (contacts: number, kinds: number) =>
      `Our suggestion is ${numbers[contacts] ?? contacts} of ${numbers[kinds] ?? kinds} kinds, once you have a date and a place.`,
    goalMet: (contacts: number, kinds: number) =>
      `You have the ${numbers[contacts] ?? contacts} of ${numbers[kinds] ?? kinds} kinds we suggest.`,
    reach: {
      helps: 'Helps you',
      knows: 'Knows about you',
      onList: 'On your list, not told yet',
      saidNo: 'Said no',
      nobody: 'Doesn’t know yet',
    } satisfies Record<Reach, string>,
    table: {
      caption: 'Kinds of organizations, and what they know',
      kind: 'Kind',
      reach: 'What they know',
      onList: 'On your list',
      knows: 'Know',
      helps: 'Said yes',
    },
  },

  units: { meetings: 'meetings' },

  contact: {
    careTitle: 'Keep your own number to yourself',
    isPrivateTitle: 'This is a personal contact',
    isPrivate: (name: string) =>
      `${ended(`You also wrote this contact for ${name}`)} Strangers could reach them at home, at any hour.`,
    hidden:
      'Your group is unlisted. Give this contact only to people you have talked to. Keep it apart from what members use.',
    same: (name: string) => `${name} answers this contact. Ask someone else to test it.`,
    tested: (name: string, date: string) => (name === '' ? `Tested ${date}` : `Tested by ${name}, ${date}`),
    testers: { counselor: 'The counselor', outside: 'Someone outside the core group' } satisfies Record<
      (typeof outsideTesters)[number],
      string
    >,
  },

  involvement: {
    unsaid: 'Choose a step to see what it means.',
    at: (rung: number, level: string) => `Step ${rung} of 9, ${level}`,
    does: 'What they do',
    doesNot: 'What they don’t do',
    atEach: 'What a professional does at each step',
    expected: (meetings: number) =>
      `Under expectations, you wrote ${meetings === 1 ? 'one meeting' : `${meetings} meetings`}.`,
    leadsTitle: 'This makes it a support group',
    leads:
      'Members lead a self-help group. Al-Anon lets a professional start a group if members then run it. If you plan this, write below when members take over.',
    levels: {
      none: {
        does: 'A professional has no part. Some groups, such as Alcoholics Anonymous, make this a rule.',
        doesNot: 'A professional doesn’t have to know about you.',
      },
      lists: {
        does: 'Keeps your listing correct and tells people that you exist.',
        doesNot: 'Doesn’t decide what the group is like.',
      },
      refers: {
        does: 'Tells people about the group and gives them your flyer.',
        doesNot: 'Doesn’t ask who came. No one reports to them.',
      },
      thinks: {
        does: 'Listens, asks, and shares what they know about places and people.',
        doesNot: 'Doesn’t decide for you or speak for the group.',
      },
      lendsRoom: {
        does: 'Lends a room, and maybe copies or a key.',
        doesNot: 'Doesn’t come to meetings or get a vote for the room.',
      },
      trains: {
        does: 'Shows the core group how to lead a meeting and what to do in a crisis.',
        doesNot: 'Doesn’t lead the meeting.',
      },
      sitsIn: {
        does: 'Comes when the group asks, for a topic or a few meetings, and then leaves.',
        doesNot: 'Doesn’t steer the talk, treat anyone, take sides, or act on one member’s problem.',
      },
      coLeads: {
        does: 'Leads with a member and hands off more each time.',
        doesNot: 'Doesn’t stay past the agreed number of meetings, or turn meetings into therapy.',
      },
      leads: {
        does: 'Leads the meetings and answers for them.',
        doesNot: 'Doesn’t call it a self-help group.',
      },
    } satisfies Record<Level, { does: string; doesNot: string }>,
    levelSources: ['SHEP', 'SHC', 'WIL', 'SHU_A', 'SHU_K', 'HB', 'AL', 'OHPE', 'ours'] satisfies SourceKey[],
  },
}
