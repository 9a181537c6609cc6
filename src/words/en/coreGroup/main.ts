import { ended } from '#words/ended.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { DutyId, DutyPhase } from '#domain/stages/duties.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ChoiceWords, FieldWords, ItemWords, OptionWords, PageWords, QuestionWords } from '#words/types.ts'
import type { more as morePages } from './more.ts'

/** Somebody in a sentence: "Tom carries", "You carry". */
export interface Who {
  readonly name: string
  readonly you: boolean
}
const does = ({ name, you }: Who, verb: string, own: string) => (you ? `You ${own}` : `${name} ${verb}`)
const hours = (n: string) => (n === '1' ? '1 hour' : `${n} hours`)

/** Stage 1: who starts it, how others are asked, who does what. */
export const main = {
  pages: {
    people: {
      heading: 'Who starts it with you?',
      lead: 'Two can begin. A third makes time off possible.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Guides differ on how many it takes: two or three, three or four, four to six.',
          'A team makes less work for each, nobody owns the group, and the team is already a place where you get support.',
        ],
        passage:
          'Several people contributing to the development of a group creates shared responsibility for the group and clarifies its purpose.',
        sources: ['seed', 'AA', 'CAP', 'SHQ', 'SW'],
      },
    },
    search: {
      heading: 'Ask someone to join',
      lead: 'Look for people who want to help start it, not just come to it.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A first notice that asks for starters finds the people you need now.',
          'Many do not offer help because they cannot see how much work it is, or fear that one task becomes ten. So name a small task, and its end.',
        ],
        passage:
          'When someone expresses interest in starting a group, counselors might suggest finding others who would be interested in helping.',
        sources: ['seed', 'NJ', 'BCNA'],
      },
    },
    duties: {
      heading: 'Who does what?',
      lead: 'Share the work so that no one has to carry the group alone.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Groups in Kansas that went on differed from those that closed. One difference was leadership spread over several people. Twelve-step groups were left out of that study.',
          'A deputy is somebody who can step in when the holder is ill, away, or needs a rest.',
        ],
        passage:
          'Perhaps most importantly, the organizational tasks of the group are no longer the responsibility of one individual, thus decreasing the potential of the leader’s experiencing frustration and burnout.',
        sources: ['seed', 'W02', 'SM_T', 'NZ_S'],
      },
    },
  } satisfies Record<Exclude<StepId<'coreGroup'>, keyof (typeof morePages)['pages']>, PageWords>,

  people: {
    heading: 'Your core group',
    add: 'Add a person',
    addHint: 'First names or initials are enough.',
    empty: 'No one else yet. That’s where everyone starts.',
    emptyText: 'Put down anybody you think of. An idea is enough; you can ask them later.',
    howToAsk: 'How to ask someone',
    hoursSaid: (n: string) => `Can give ${hours(n)} a month`,
    hoursUnsaid: 'Hours not said yet',
    until: (date: string) => `until ${date}`,
    untilPast: (date: string) => `until ${date}, which is past`,
    holds: (duties: string) => `Holds: ${duties}`,
    standsIn: (duties: string) => `Stands in for: ${duties}`,
    spread: {
      title: 'When you live far apart',
      points: [
        'Meet by phone or on a screen, at an hour that is bearable for all. Each person’s page has a line for area or time zone.',
        'Headphones and a closed door keep what is said among you.',
        'A free account may end the call after 40 minutes. Know it before, and say how you go on.',
        'Share the duties by what can be done from anywhere: calls, lists, writing. Only keys need somebody nearby.',
      ],
      rare: 'Because your concern is rare, we suggest that three to five yeses are enough to set a date, and three contacts of two kinds.',
      sources: ['IOC', 'APH', 'ours'] satisfies readonly SourceKey[],
    },
  },

  person: {
    heading: ({ name, you }: Who) => (you ? 'About you' : `About ${name}`),
    lead: 'Only the name, or initials, is needed to begin.',
    ownLead: 'All of this can wait.',
    more: 'More about this person',
    moreAboutYou: 'More about you',
    fields: {
      name: { label: 'Name or initials', hint: 'Whatever you would call them. It need not be the full name.' },
      hours: {
        label: 'Hours a month they can give',
        hint: 'Without the meetings themselves. An honest small number helps more than a large one.',
        why: 'People say no to work they cannot see the size of. A number, even a small one, shows what the plan can rest on.',
        sources: ['BCNA', 'ours'],
      },
      until: {
        label: 'Until when?',
        hint: 'An end makes it easier to say yes. They can always go on.',
        why: 'People fear that one task becomes ten. An end makes a yes easier, and a term of six months is common in one large fellowship.',
        sources: ['BCNA', 'AA_R'],
      },
      reach: {
        label: 'How do you reach them?',
        hint: 'A note for you. No notice and no flyer shows it.',
        why: 'If somebody falls ill on the day, the others must be able to call. Write down no more than you need.',
        sources: ['U3A', 'ours'],
      },
      where: {
        label: 'Which area or time zone?',
        hint: 'Then you find an hour that suits everybody.',
        why: 'Where people live far apart, the hour has to suit every clock.',
        sources: ['ours'],
      },
      brings: {
        label: 'What do they bring?',
        hint: 'Like a car, a calm voice, a key, a language.',
        why: 'Small tasks with a name find takers. What somebody likes to do tells you which one to ask them for.',
        sources: ['BCNA', 'ours'],
      },
      safeTimes: { label: 'When is it safe to call?', hint: 'Ask. Not everybody at home may know about this.' },
      mayLeaveMessage: { label: 'May a message be left?', hint: 'On an answering machine, or with whoever picks up.' },
      mayBeListed: { label: 'May the name go on the core group’s list?' },
      mayBePublic: { label: 'May the first name be public?', hint: 'For instance on a notice.' },
      moreIsFine: {
        label: 'Is it fine if they carry more than they offered?',
        hint: 'Only if they said so themselves.',
      },
      talkedOn: { label: 'When did you talk with them?' },
      talkNotes: { label: 'What did they say?', hint: 'A note for you. Write only what they would be glad to read.' },
    } satisfies ItemWords<'people'>,
    own: {
      name: { label: 'Your name or initials', hint: 'You can leave it out. Then this plan says “You”.' },
      hours: {
        label: 'Hours a month you can give',
        hint: 'Without the meetings themselves. Count what you can give in a bad month.',
        why: 'Founding is also organizing. One depression group reports 2 to 3 hours of it for each weekly meeting.',
        sources: ['seed', 'HN'],
      },
      until: {
        label: 'Until when?',
        hint: 'A first end, like six months from now. You can always go on.',
        why: 'A first end is a good day to ask yourself whether you still feel good about it.',
        sources: ['CF', 'ours'],
      },
      reach: {
        label: 'How do the others reach you?',
        hint: 'For the core group. No notice and no flyer shows it.',
        why: 'If somebody falls ill on the day, the others must be able to call. Write down no more than you need.',
        sources: ['U3A', 'ours'],
      },
      where: {
        label: 'Which area or time zone are you in?',
        hint: 'Then you find an hour that suits everybody.',
        why: 'Where people live far apart, the hour has to suit every clock.',
        sources: ['ours'],
      },
      brings: {
        label: 'What do you bring?',
        why: 'It shows the others what they need not look for, and what is still missing.',
        sources: ['ours'],
      },
      mayBeListed: { label: 'May your name go on the core group’s list?' },
      mayBePublic: {
        label: 'May your first name be public?',
        hint: 'For instance on a notice. Without a yes the notice goes out without your name.',
      },
      moreIsFine: { label: 'Is it fine if you carry more than you offered?' },
    } satisfies ItemWords<'people'>,
    stance: {
      label: 'Where do you two stand?',
      options: {
        idea: { label: 'An idea', hint: 'Not asked yet.' },
        asked: 'Asked',
        thinking: 'Thinking about it',
        agreed: { label: 'Agreed', hint: 'They said yes themselves.' },
        declined: 'Said no',
        left: { label: 'Has left', hint: 'Their duties then need someone else.' },
      },
    } satisfies FieldWords & { readonly options: Readonly<Record<(typeof choices.stances)[number], OptionWords>> },
    yesNo: { yes: 'Yes', no: 'No' },
    unsaid: 'Not said yet',
  },

  questions: {
    lookIn: {
      label: 'Where will you look?',
      hint: 'Choose any that fit.',
      why: 'A clearinghouse names boards in libraries, community centers, post offices and houses of worship, messages to people who know people like you, and social media on your topic. Word of mouth is how most groups grew.',
      sources: ['NJ', 'seed'],
      options: {
        library: 'Library',
        communityCenter: 'Community center',
        postOffice: 'Post office',
        worship: 'Church, mosque, temple, synagogue',
        clinic: 'Doctor’s office or clinic',
        personalEmail: { label: 'A message to people you know', hint: 'They may know people like you.' },
        socialMedia: { label: 'Social media on your topic', hint: 'Anyone may see that you wrote there.' },
        nationalBody: 'A national organization',
        wordOfMouth: 'Word of mouth',
      },
    } satisfies ChoiceWords<(typeof choices.lookingPlaces)[number]>,
    searchUntil: {
      label: 'Until when will you look for a third person?',
      hint: 'Not needed once three have agreed, you among them.',
      why: 'Two can begin, yet with two nobody can be ill or away. A search with an end is easier to keep up, and you will know when to think again.',
      sources: ['AL', 'AA', 'WHO', 'ours'],
    },
    noticeReplyBy: {
      label: 'By when should people answer your notice?',
      why: 'A day to answer by belongs on the notice. Then you know when to stop waiting.',
      sources: ['NJ', 'ours'],
    },
    noticeWords: {
      label: 'Is there something you want to add in your own words?',
      hint: 'It is printed on the notice as you write it. Leave out full names and private numbers.',
      why: 'The notice writes itself from your plan. A sentence of your own lets people hear you.',
      sources: ['NJ', 'TTC'],
    },
    messageWords: {
      label: 'Your message to one person',
      hint: 'Change it until it sounds like you.',
      why: 'Say what you see, ask for work with you for a set time, and make it easy to say no.',
      sources: ['C2R', 'BCNA', 'CAM_R'],
    },
  } satisfies { [Q in Exclude<keyof Sections['coreGroup'], keyof (typeof morePages)['questions']>]-?: QuestionWords },

  search: {
    notice: 'Your notice',
    noticeText: 'It says what the group is about and asks for people who help start it. Print it, or copy its text.',
    toNotice: 'See the notice',
    message: 'A message to one person',
    messageText: 'Asking one person you trust is often easier than a notice.',
    suggested: 'This is how it could sound:',
    copy: 'Copy the message',
    pastSearch: (date: string) => `Your search was to end on ${date}.`,
    pastSearchText: 'If nobody was found, that happens. Set another day, or look in one more place.',
    hiddenTitle: 'Your group must stay hidden',
    hiddenText: 'Ask through people and services you trust. Leave out public boards and social media.',
    toAsk: 'What to ask someone who is interested',
    toAskText: 'Questions for a talk, as a sheet to take along. Meet in a public place the first time.',
  },

  duty: {
    lead: 'One piece of standing work. Hours are what it takes in a month.',
    unnamed: (n: number) => `Duty ${n}`,
    add: 'Add a duty of your own',
    fields: {
      title: { label: 'What is it called?' },
      holder: {
        label: 'Who holds it?',
        hint: 'Ask them first.',
        why: 'Work with a name on it gets done, and nobody ends up doing everything. One guide asks that at least four of the founders hold a role.',
        sources: ['SHQ', 'ours'],
      },
      deputy: {
        label: 'Who stands in?',
        hint: 'Somebody else, who knows how it is done.',
        why: 'A meeting that rests on one person can vanish overnight, through illness, a job or a move.',
        sources: ['SM_T', 'NZ_S'],
      },
      hoursBefore: {
        label: 'Hours a month before the first meeting',
        why: 'People take on work when they can see how much it is. The hours add up to the picture of who carries what.',
        sources: ['BCNA', 'ours'],
      },
      hoursAfter: {
        label: 'Hours a month after the first meeting',
        why: 'One depression group reports 2 to 3 hours of organizing for each weekly meeting, all duties together.',
        sources: ['HN', 'ours'],
      },
    } satisfies Readonly<
      Record<'holder' | 'deputy' | 'hoursBefore' | 'hoursAfter', QuestionWords> & Record<'title', FieldWords>
    >,
    toTerm: 'Its end, who comes next, hand-over notes',
    estimate: (n: string) => `Our estimate is ${n}. Leave this empty to keep it.`,
    heldBy: (name: string) => `Held by ${name}`,
    heldByNobody: 'Nobody holds it yet',
    wasHeldBy: (name: string) => `${name} no longer takes part, so nobody holds it`,
    notAgreed: (name: string) => `${name} has not agreed yet`,
    deputy: (name: string) => `deputy ${name}`,
    noDeputy: 'no deputy',
    deputyNotAgreed: (name: string) => `${name} has not agreed yet. A deputy counts once they have.`,
    both: (name: string) => `no deputy: ${name} is named for both`,
    same: 'That is the person who holds it. Who else could stand in when they are ill or away?',
    deputyNow: 'needs a deputy now',
    takes: (before: string, after: string) =>
      before === after
        ? `${hours(before)} a month`
        : `${hours(before)} a month before the first meeting, ${after} after`,
    notHere: 'Left out: your answers to “Where and who” or about money say it is not needed.',
  },

  duties: {
    heading: 'The duties',
    empty: 'Nothing is on the list yet. Start with what every group needs.',
    offers: {
      needed: 'Needed now',
      neededText: 'Guides ask for two people who answer those who get in touch, and two who can facilitate.',
      more: 'More duties, for when you need them',
      moreText: 'Take what fits your group. The rest can wait.',
      hours: 'Hours a month, before and after the first meeting:',
      takeLabel: 'Add to the list',
      take: (title: string) => `Add to the list: ${title}`,
      all: 'Add all to the list',
      sources: ['SHQ', 'NZ_S', 'AA_R', 'SEKO', 'DV', 'U3A'] satisfies SourceKey[],
    },
    hoursFrom: {
      summary: 'Where our hours come from',
      text: [
        'They are our estimates, and they err on the high side. Change them as you learn what it takes in your group.',
        'One depression group reports two to three hours of organizing for each weekly meeting. A stroke group asks its facilitator for three to four hours a month in all.',
        'Meeting time and dated tasks are not in them. Those stand in the timeline.',
      ],
      sources: ['HN', 'MOD', 'ours'] satisfies SourceKey[],
    },
    standard: {
      publicContact: {
        title: 'Public contact',
        what: 'Answers those who ask about the group, and listens. Best with two people, first names only.',
      },
      facilitating: { title: 'Facilitating', what: 'Keeps the talk going: time, topic, and room for the quiet ones.' },
      placeAndKeys: { title: 'Place and keys', what: 'Books the room, opens it, locks up.' },
      onlineHost: { title: 'Online host', what: 'Lets people in, mutes, and watches the chat.' },
      outreachLog: {
        title: 'Telling others',
        what: 'Tells people and offices about the group, and notes who was told and when.',
      },
      coFacilitating: {
        title: 'Co-facilitating',
        what: 'Steps out with someone who is upset. The facilitator’s deputy may do it.',
      },
      records: { title: 'Dates and records', what: 'Keeps dates, decisions and passwords together.' },
      welcoming: { title: 'Welcoming', what: 'Greets people at the door and sits with newcomers.' },
      settingUp: { title: 'Setting up and clearing up', what: 'Chairs, tea, and leaving the room as it was.' },
      timekeeping: { title: 'Timekeeping', what: 'Watches the clock, so that the facilitator can listen.' },
      writingPrinting: { title: 'Writing and printing', what: 'Flyers, letters and cards.' },
      money: { title: 'Money', what: 'Collects, pays, keeps receipts. A second person checks.' },
      contactList: {
        title: 'Contact list and privacy',
        what: 'One keeper. Only what is needed, deleted when somebody leaves.',
      },
      topicsSpeakers: { title: 'Topics and speakers', what: 'Gathers topics and asks speakers.' },
      teamCare: { title: 'Care of the team', what: 'Asks each of you how it is going, and looks for who comes next.' },
    } satisfies Record<DutyId, { readonly title: string; readonly what: string }>,
  },

  load: {
    heading: 'Who carries how much',
    phase: {
      legend: 'Which time do you want to see?',
      options: { before: 'Before the first meeting', after: 'After it' } satisfies Record<DutyPhase, string>,
    },
    figure: 'Hours a month for each person',
    of: (n: string, offered: string) => `${n} of ${offered} h`,
    only: (n: string) => `${n} h`,
    nobody: 'Nobody yet',
    even: (n: string) => `even share: ${n} h`,
    key: { duty: 'a duty, as wide as its hours', beyond: 'more than an even share', unheld: 'nobody holds it' },
    total: (total: string, people: number, even: string) =>
      people < 2
        ? `The duties on your list take ${hours(total)} a month.`
        : `The duties on your list take ${hours(total)} a month. Shared evenly by ${people}, that is ${even} each.`,
    unheld: (n: string, count: number) =>
      count === 1
        ? `One duty (${hours(n)} a month) has nobody yet.`
        : `${count} duties (${hours(n)} a month) have nobody yet.`,
    fair: 'Nobody carries too much.',
    fairDuties: 'By their duties alone, nobody carries too much.',
    withTasks: (of: readonly string[], list: (of: readonly string[]) => string) =>
      `Tasks with a date come on top. With them, ${list(of)}.`,
    inMonth: (who: Who, needed: string, offered: string, month: string) =>
      `${who.you ? 'you carry' : `${who.name} carries`} ${hours(needed)} in ${month} (${offered} offered)`,
    toHours: 'See the hours month by month',
    alone: 'For now all of it is yours. That is how it starts. A second person makes it lighter.',
    askSomeone: 'Ask someone to join',
    none: 'In this time the duties on your list take no hours.',
    warning: {
      /** With an offer: "Ruth carries 15 of 24 hours a month, and has 10." */
      title: (who: Who, n: string, total: string, offered: string | undefined) =>
        `${does(who, 'carries', 'carry')} ${n} of ${hours(total)} a month${offered === undefined ? '' : who.you ? `, and you have ${offered}` : `, and has ${offered}`}.`,
      noOffer: 'We can’t tell yet whether that is too much. We have no number for the hours to give.',
      over: 'Doing more than you offered can lead to burnout.',
      lopsided: 'When so much rests on one person, the group may stop when that person has to.',
      room: (
        people: readonly { readonly name: string; readonly you: boolean; readonly hours: string }[],
        list: (of: readonly string[]) => string,
      ) =>
        `Counting dated tasks, ${list(people.map((each) => `${each.you ? 'you have' : `${each.name} has`} ${hours(each.hours)} a month free`))}.`,
      noRoom:
        'Counting dated tasks, no one has hours left for it. You could ask one more person, take longer, or do less.',
      fine: ({ name, you }: Who) => (you ? 'More is fine for me' : `${name} says that is fine`),
      toTerms: 'Give a duty an end',
      toCare: 'Look after yourself',
      fineSaid: ({ name, you }: Who) =>
        you ? 'Noted: more is fine for you.' : ended(`Noted: more is fine for ${name}`),
      sources: ['BURN', 'NZ_S', 'BC', 'ours'] satisfies SourceKey[],
    },
    otherPhase: {
      before: 'Before the first meeting somebody carries too much.',
      after: 'After the first meeting somebody carries too much.',
    } satisfies Record<DutyPhase, string>,
    seeOther: { before: 'See before the first meeting', after: 'See after the first meeting' } satisfies Record<
      DutyPhase,
      string
    >,
    offer: (duty: string, { name, you }: Who) => (you ? `Take “${duty}” yourself` : `Put “${duty}” down for ${name}`),
    offered: (duty: string, { name, you }: Who) =>
      you ? `“${duty}” is down for you now.` : `“${duty}” is down for ${name} now. Ask ${name} before you count on it.`,
    hoursUnsaid: (who: Who) => `${does(who, 'has', 'have')} not said how many hours a month.`,
    hoursWritten: ({ name, you }: Who, asked: string) => `${you ? 'Your hours' : `Hours of ${name}`}. ${asked}`,
    sayHours: ({ name, you }: Who) => (you ? 'Say your hours' : `Write down ${name}’s hours`),
    noDeputy: {
      now: (list: string) => `Needs a deputy now: ${list}.`,
      later: (list: string) => `Without a deputy so far: ${list}.`,
      none: 'Every duty on the list has a deputy.',
    },
    table: {
      caption: 'Hours a month for each person, before and after the first meeting',
      person: 'Person',
      duties: 'Duties',
      before: 'Before',
      after: 'After',
      offered: 'Can give',
      unsaid: 'not said',
    },
  },
}
