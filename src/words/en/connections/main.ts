import { ended } from '#words/ended.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { Item } from '#domain/plan/lists.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { Reach } from '#domain/stages/coverage.ts'
import type { CallReason } from '#domain/stages/coverageCalls.ts'
import type { outsideTesters } from '#domain/stages/coverageContact.ts'
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
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Stage 5: who can send people, how people reach the group, and what part professionals take. */
export const main = {
  pages: {
    list: {
      heading: 'Who can send people to you?',
      lead: 'A new group needs two things most: to be known, and new members. Start with three or four.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Doctors, nurses and social workers meet many people who could use a group like yours. The entry calls them gatekeepers.',
          'A counselor can introduce you. You stay in charge: being referred to is not being run by someone.',
        ],
        passage:
          'Self-help groups’ primary needs are public awareness and new members. Health and human service professionals are “gatekeepers” to many individuals who could benefit from participation in a self-help group.',
        sources: ['seed', 'CG_L4', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ours'],
      },
    },
    week: {
      heading: 'Whom to call this week',
      lead: 'A few calls a week are enough. You do not have to make them all yourself.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People come to a group in more than one way. In one study of groups for vestibular disorders, 51 of 100 members who met face to face had found their group by searching, and 22 had been referred.',
          'In another, on scleroderma, 46 of 100 people in Europe who did not go to a group did not know what happens there. So tell those you call what a meeting is like.',
        ],
        passage:
          'Strong relationships with community organizations and professional gatekeepers can help newly developing groups receive much-needed referrals from other sources.',
        sources: ['seed', 'VSG', 'SCL', 'IUH'],
      },
    },
    contact: {
      heading: 'How do people reach you?',
      lead: 'One address or number for the group, that goes on every flyer.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Many guides still print a founder’s own number. Safer is an address or a number that belongs to the group, or a host who takes messages.',
          'Then you can hand it on, and be off duty. First names are enough.',
        ],
        sources: ['NJ', 'HC', 'TTC', 'DOR', 'FRA', 'AP'],
      },
    },
    involvement: {
      heading: 'What part will a professional take?',
      lead: 'None at all is a good answer. So is a clear part with a clear end.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Professionals come at the group’s request and stay in the background. “On tap, not on top”, as one guide puts it.',
          'Two things go wrong: somebody takes over, or stands by so carefully that the group never forms.',
        ],
        passage:
          'The extent of professional involvement in self-help groups ranges from groups with no involvement to those that have a professional actively involved in group meetings.',
        sources: ['seed', 'SHEP', 'SHC', 'OHPE', 'WIL', 'STE'],
      },
    },
  } satisfies Record<Exclude<StepId<'connections'>, keyof (typeof morePages)['pages']>, PageWords>,

  questions: {
    contactKind: {
      label: 'What kind of contact will it be?',
      why: 'Each of these keeps your own number out of strangers’ hands.',
      sources: ['TTC', 'DOR', 'FRA'],
      options: {
        email: { label: 'A group email', hint: 'A new address. Two of you can read it.' },
        phone: { label: 'A second phone number', hint: 'Not your own. You can switch it off at night.' },
        voicemail: { label: 'A voicemail', hint: 'People leave a message. You call back when you can.' },
        host: { label: 'A host takes messages', hint: 'A center, a library or an office that passes them on.' },
      },
    } satisfies One<typeof choices.contactKinds>,
    publicContact: {
      label: 'The address or number itself',
      hint: 'Just as it should stand on a flyer.',
      why: 'It goes on flyer, notice and letters. Those who send people need a contact that somebody answers.',
      sources: ['AP', 'TTC'],
    },
    testedBy: {
      label: 'Who has tested it?',
      hint: 'Somebody writes or calls as a stranger would. Did it arrive, and did an answer come back?',
      why: 'Whoever answers the contact cannot see what never arrives. A second person can.',
      sources: ['ours', 'AP'],
    },
    testedOn: {
      label: 'On which day?',
      why: 'Test again when the address changes. A list with an old address sends people into nothing.',
      sources: ['ours', 'AP'],
    },
    involvement: {
      label: 'How far does the part go?',
      hint: 'From no part at all to leading the group. Choose the highest step that is true.',
      why: 'A study found professionals taking part in many groups, and in very different ways. A clear level keeps both sides at ease.',
      sources: ['SHEP', 'SHC', 'ours'],
      options: {
        none: { label: 'None', hint: 'Members do everything.' },
        lists: { label: 'Lists the group', hint: 'Keeps your entry and tells people that you exist.' },
        refers: { label: 'Refers people', hint: 'Hands your flyer to those it may help.' },
        thinks: { label: 'Helps you think', hint: 'Listens and asks while you plan.' },
        lendsRoom: { label: 'Lends a room', hint: 'And perhaps a copier, a key, a notice board.' },
        trains: { label: 'Trains', hint: 'Shows the core group how to lead a meeting.' },
        sitsIn: { label: 'Sits in by invitation', hint: 'Comes for a topic or a few meetings when the group asks.' },
        coLeads: { label: 'Co-leads', hint: 'Leads beside a member, for an agreed time.' },
        leads: { label: 'Leads', hint: 'Then it is a support group, not self-help.' },
      },
    } satisfies One<typeof choices.involvements>,
    helper: {
      label: 'Who is it?',
      hint: 'A name, a role or an office.',
      why: 'Then everybody knows whom to ask, and who asked them in.',
      sources: ['SHC'],
    },
    helperEndsAfter: {
      label: 'After how many meetings does it end?',
      why: 'Centers that help groups start name different numbers: three meetings, up to eight, or three to ten. Choose one that all of you know.',
      sources: ['BE', 'IGS', 'SHU_A'],
    },
    helperEndsOn: {
      label: 'Or on which day?',
      hint: 'One of the two is enough.',
      why: 'A part without an end makes a group lean on it. You can agree on a new end later.',
      sources: ['SHU_A', 'WIL'],
    },
  } satisfies { [Q in Exclude<keyof Sections['connections'], keyof (typeof morePages)['questions']>]-?: QuestionWords },

  fields: {
    organization: { label: 'Which organization or office?', hint: 'Like “Front desk, Dr. Lund’s practice”.' },
    kind: {
      label: 'What kind is it?',
      why: 'The page “This week” shows which kinds know about you and which do not.',
      sources: ['GWO', 'CG_L4'],
    },
    contact: {
      label: 'Whom do you talk to there?',
      hint: 'A name or a role, if you know one.',
      why: 'Often the front desk decides what is passed on. With a name, the second call is easier.',
      sources: ['CG_L4', 'ours'],
    },
    reach: {
      label: 'How do you reach them?',
      hint: 'Phone, email, or when the front desk is quiet.',
      why: 'One letter is easily put aside. We suggest a call after a week and a visit after three.',
      sources: ['ours'],
    },
    state: {
      label: 'How far are you with them?',
      options: {
        toContact: 'To contact',
        contacted: { label: 'Contacted', hint: 'You called, wrote or left a flyer.' },
        visited: { label: 'Visited', hint: 'You met and talked.' },
        listing: { label: 'Lists us', hint: 'The group stands on their list, board or site.' },
        referring: { label: 'Sends people', hint: 'They tell people about the group.' },
        declined: { label: 'Said no', hint: 'It leaves the list on the page. Nothing is lost.' },
      },
    },
    lastOn: { label: 'When were you last in touch?' },
    nextOn: {
      label: 'When is the next step?',
      why: 'A step with a day is not forgotten. We suggest a call after a week and a visit after three.',
      sources: ['ours'],
    },
    nextWhat: {
      label: 'What is it?',
      hint: 'Like “Take flyers by” or “Call again”.',
      why: 'A flyer, cards, a fact sheet of one page, the offer of a ten-minute talk: one thing at a time.',
      sources: ['ICA_K', 'GWO'],
    },
    owner: {
      label: 'Who does it?',
      hint: 'It goes on their list of tasks.',
      why: 'Work with a name on it gets done. A helper who knows many people need not be a member.',
      sources: ['SHQ', 'ours'],
    },
    introducedBy: {
      label: 'Who introduced you?',
      hint: 'A name or a role. Mention them when you call.',
      why: 'Counselors and others who know them can introduce you.',
      sources: ['seed'],
    },
    confirmedOn: { label: 'When did somebody last make sure that what they have about you is right?' },
  } satisfies ItemWords<'connections'> & { [F in Exclude<keyof Item<'connections'>, 'id' | 'std'>]-?: FieldWords },

  /** Each kind: its heading, who is meant, and what helps them to send people. */
  kinds: {
    health: {
      name: 'Health care',
      who: 'Doctors, clinics, nurses, pharmacies',
      needs:
        'A flyer for the waiting room, a one-page fact sheet, and your offer of a ten-minute talk to the staff. Ask the front desk first.',
    },
    social: {
      name: 'Social services',
      who: 'Social workers, advice, senior services',
      needs: 'A fact sheet, cards to hand out, and a contact who answers. Offer a ten-minute talk.',
    },
    national: {
      name: 'National organizations',
      who: 'Materials, and a place on their list of groups',
      needs: 'A short letter: what you plan, where, and how to reach you. Ask what they give and what they ask.',
    },
    listing: {
      name: 'Lists of groups',
      who: 'Clearinghouses and online directories',
      needs:
        'Who the group is for, area, contact, cost (none), and the day you last checked it. Tell them at once if you pause.',
    },
    worship: {
      name: 'Places of worship',
      who: 'Clergy and bulletins',
      needs: 'Two lines for the bulletin, a flyer for the board, and a few cards for the clergy.',
    },
    school: {
      name: 'Schools and colleges',
      who: 'Counselors and student services',
      needs: 'A short letter and a fact sheet. Say plainly whether the group is for adults only.',
    },
    work: {
      name: 'Workplaces',
      who: 'Employee assistance',
      needs: 'A fact sheet that says what is kept confidential, and cards to take along.',
    },
    helpline: {
      name: 'Helplines',
      who: 'They answer people who look for help',
      needs: 'An entry they can read out: who it is for, where, when, and whom to call. Keep it up to date.',
    },
    group: {
      name: 'Other groups',
      who: 'Self-help groups near you',
      needs: 'A visit, a flyer, and an offer to send people to each other.',
    },
    courts: {
      name: 'Courts',
      who: 'Court offices and those who advise there',
      needs: 'A fact sheet: free, led by members, not therapy, and what the group keeps confidential.',
    },
    funeral: {
      name: 'Funeral homes',
      who: 'Funeral directors and coroners',
      needs: 'Cards and a quiet flyer they can put in with their papers.',
    },
    library: {
      name: 'Libraries',
      who: 'Notice boards and information desks',
      needs: 'A flyer with tear-off strips for the board, and a card for the desk.',
    },
    media: {
      name: 'Local media',
      who: 'So that people hear of you without asking',
      needs: 'Three or four lines for the calendar of events: what, for whom, where, when, contact.',
    },
    other: {
      name: 'Others',
      who: 'Anybody else who meets those you want to reach',
      needs: 'A flyer, a one-page fact sheet and a short letter.',
    },
  } satisfies Record<Kind, { name: string; who: string; needs: string }>,
  noKind: { name: 'Kind not said yet', who: 'Change the entry to say what kind it is' },
  needs: 'What helps them',
  factSheet: {
    label: 'What should a fact sheet say?',
    sources: ['AP', 'ICA_K', 'GWO'] satisfies SourceKey[],
    text: 'Those who send people want to know who started it and why, who it suits, that it is led by members and is not therapy, what happens in an hour, what it costs, how it keeps things confidential, whom to call, and when this was last checked.',
  },

  /** Suggestions to take: their names stand until the founder writes the real one. */
  offers: {
    specialistService: 'A specialist service for survivors',
    funeralHome: 'A funeral home',
    coroner: 'The coroner’s office',
    courts: 'The court office',
    school: 'A school counselor',
    studentCounseling: 'Student counseling',
    nurses: 'Nurses, at their meetings',
    hospital: 'A hospital: discharge papers or public relations',
    therapist: 'A psychologist or therapist',
    publicHealth: 'The public health office',
    pharmacy: 'A pharmacy',
    insurer: 'A health insurer',
    employeeHelp: 'An employee assistance program',
    seniorServices: 'Senior services',
    clergy: 'Clergy near you',
    familyDoctor: 'A family doctor’s front desk',
    nationalBody: 'The national organization',
    clearinghouse: 'A list of self-help groups',
    socialWorker: 'A social worker',
    helpline: 'A helpline',
    otherGroups: 'Another self-help group',
    library: 'The library',
    calendar: 'A newspaper’s calendar of events',
    broadcast: 'A local radio or TV station',
  } satisfies Record<OfferId, string>,

  list: {
    add: 'Add a connection',
    unnamed: 'No name yet',
    empty: 'Nobody on your list yet',
    emptyText: 'Think of one place where people with your concern already go. That is where you start.',
    howFar: (name: string) => `How far: ${name}`,
    lastOn: (date: string) => `Last in touch ${date}`,
    noNext: 'No next step yet',
    noDay: 'No day yet',
    saidNo: 'They said no',
    nowNo: (name: string) => `${name}: they said no.`,
    yours: '(you)',
    showNo: (n: number) => `Show connections that said no (${n})`,
    hideNo: `Hide connections that said no`,
    noHeading: 'Said no',
    noText: 'A no today is not a no for always. You can ask again.',
    bringBack: 'Bring back',
    offersHeading: 'You could tell these',
    offersText: 'Take what fits. You can put in the real name afterwards.',
    taken: (what: string) => `On your list: ${what}.`,
    offersMore: 'More ideas',
    offersSources: ['CG_L4', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ours'] satisfies SourceKey[],
    offersWhy: 'These come from guides for founders. Which of them come first for your concern is our suggestion.',
    hiddenTitle: 'Your group stays hidden',
    hiddenText:
      'So no public lists and no press are suggested here. Tell only people you have talked to, and give them the contact, never the place. Ask each of them when and how it is safe to call back.',
    hiddenFirst: 'For survivors of abuse, a specialist service comes first. Ask them who else is safe to tell.',
    hiddenWhy:
      'Groups of survivors keep the place to members, and keep private and public contacts apart. The rest is our suggestion.',
    hiddenSources: ['EUG', 'ASCA', 'ours'] satisfies SourceKey[],
    hiddenPublic: (names: string) =>
      `${ended(`These are open to everybody: ${names}`)} Are you sure that they should know?`,
  },

  item: {
    heading: 'A connection',
    lead: 'Only what you know. The rest can wait.',
    next: 'Last time and next step',
    how: 'Introduced by, last confirmed',
    kindUnsaid: 'Not said yet',
    hints: {
      toContact: 'A first call or letter is enough.',
      contacted: 'Send a flyer first. Then we suggest a call one week later and a visit after three.',
      visited: 'We suggest calling again in a week, and asking whether they need more flyers.',
      listing: 'We suggest checking the entry twice a year, and telling them at once if the group pauses.',
      referring: 'Thank them after the first person they send. We suggest an update twice a year.',
      declined: 'Nothing to do. You can ask again another time.',
    } satisfies Record<(typeof choices.connectionStates)[number], string>,
  },

  week: {
    callsHeading: 'Call these',
    reasons: {
      past: (date: string) => `This was planned for ${date}.`,
      today: () => 'This is planned for today.',
      soon: (date: string) => `This is planned for ${date}.`,
      never: () => 'Nobody has been in touch yet.',
      noNext: () => 'Somebody was in touch, and no next step has a day.',
    } satisfies Record<CallReason, (date: string) => string>,
    noCalls: 'Nobody to call this week',
    noCallsText: 'No next step falls within seven days, and everybody on your list has been contacted or has a day.',
    emptyText: 'Put somebody on your list first. Then this page tells you whom to call, and why.',
    toList: 'Go to the list',
    coverHeading: 'Who knows about you',
    main: (contacts: number, kinds: number) => {
      if (contacts === 0) return 'Nobody has been contacted yet.'
      const ofKinds = kinds === 0 ? '' : `, of ${count(kinds, 'kind', 'kinds')}`
      return `${capital(count(contacts, 'has', 'have'))} been contacted${ofKinds}.`
    },
    goal: (contacts: number, kinds: number) =>
      `Our suggestion is ${numbers[contacts] ?? contacts} of ${numbers[kinds] ?? kinds} kinds, once date and place are set.`,
    goalMet: (contacts: number, kinds: number) =>
      `You have what we suggest: ${numbers[contacts] ?? contacts} of ${numbers[kinds] ?? kinds} kinds.`,
    worth: 'These kinds are worth telling:',
    reach: {
      helps: 'Helps you',
      knows: 'Knows about you',
      onList: 'On your list, not told yet',
      saidNo: 'Said no',
      nobody: 'Does not know yet',
    } satisfies Record<Reach, string>,
    table: {
      caption: 'Kinds of gatekeepers and what they know',
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
    care: 'A flyer can hang for years. Use an address or a number that belongs to the group.',
    isPrivateTitle: 'This is somebody’s own contact',
    isPrivate: (name: string) =>
      `${ended(`It is the same as the one written down for ${name}`)} Strangers would reach them at home, at any hour.`,
    hidden:
      'Your group stays hidden: give this contact only to people you have talked to, and keep it apart from what members use among themselves.',
    same: (name: string) =>
      `${name} answers this contact. Ask somebody else to test it: only they notice when a message does not arrive.`,
    testers: { counselor: 'The counselor', outside: 'Somebody outside the core group' } satisfies Record<
      (typeof outsideTesters)[number],
      string
    >,
  },

  involvement: {
    unsaid: 'Choose a step, and you see here what it means.',
    at: (rung: number, level: string) => `Step ${rung} of 9: ${level}`,
    does: 'What they do',
    doesNot: 'What they do not do',
    atEach: 'What a professional does at each step',
    expected: (meetings: number) =>
      `Among your expectations you wrote ${meetings === 1 ? 'one meeting' : `${meetings} meetings`}.`,
    leadsTitle: 'Then it is a support group',
    leads:
      'In a self-help group members lead. Al-Anon, for one, lets a professional start a group if members then run it. If that is your plan, say below when they take over.',
    levels: {
      none: {
        does: 'Nothing with the group. In some groups, such as those of Alcoholics Anonymous, this is the rule.',
        doesNot: 'They need not even know about you.',
      },
      lists: {
        does: 'They keep your entry correct and tell people that you exist.',
        doesNot: 'They do not decide what the group is like.',
      },
      refers: {
        does: 'They tell people who could gain from it, and hand them your flyer.',
        doesNot: 'They do not ask who came, and nobody reports to them.',
      },
      thinks: {
        does: 'They listen, ask, and share what they know of places and people.',
        doesNot: 'They do not decide for you, and they do not speak for the group.',
      },
      lendsRoom: {
        does: 'They give a room, and perhaps copies or a key.',
        doesNot: 'They do not come to meetings, and the room buys no say.',
      },
      trains: {
        does: 'They show the core group how to lead a meeting and what to do in a crisis.',
        doesNot: 'They do not lead the meeting meanwhile.',
      },
      sitsIn: {
        does: 'They come when the group asks, for a topic or a few meetings, and go again.',
        doesNot:
          'They do not steer the talk, do not treat anybody, and do not act for one side or on one member’s problem.',
      },
      coLeads: {
        does: 'They lead beside a member, and hand over more each time.',
        doesNot: 'They do not stay past the agreed number of meetings, and do not let it turn into therapy.',
      },
      leads: { does: 'They lead the meetings and answer for them.', doesNot: 'They do not call it self-help.' },
    } satisfies Record<Level, { does: string; doesNot: string }>,
    levelSources: ['SHEP', 'SHC', 'WIL', 'SHU_A', 'SHU_K', 'HB', 'AL', 'OHPE', 'ours'] satisfies SourceKey[],
  },
}
