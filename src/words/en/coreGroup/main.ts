import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { DutyId, DutyPhase } from '#domain/stages/duties.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ChoiceWords, FieldWords, ItemWords, OptionWords, PageWords, QuestionWords } from '#words/types.ts'
import type { more as morePages } from './more.ts'

/** Someone in a sentence: "Tom carries", "You carry". */
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
      heading: 'Who is in the core group?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Two can start. A third makes time off possible. Guides suggest different numbers, from two people to six.',
          'In a team, each person has less work and no one owns the group. You support each other from the start.',
        ],
        passage:
          'Several people contributing to the development of a group creates shared responsibility for the group and clarifies its purpose.',
        sources: ['seed', 'AA', 'CAP', 'SHQ', 'SW'],
      },
    },
    search: {
      heading: 'Who could help you start?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Look for people who want to help start the group, not just come to it.',
          'Many people don’t offer because they can’t see how much work it is. Others fear that one task becomes ten. So ask for one small task with an end date.',
        ],
        passage:
          'When someone expresses interest in starting a group, counselors might suggest finding others who would be interested in helping.',
        sources: ['seed', 'NJ', 'BCNA'],
      },
    },
    duties: {
      heading: 'Who does what?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'In one study, groups that lasted more often shared leadership. The study left out twelve-step groups.',
          'A backup fills in when someone is sick, away, or needs a rest. In a survey of group leaders, too much work went with burnout.',
          'The hours are our estimates, and we guessed high. One depression group reports 2 to 3 hours for each weekly meeting. A stroke group asks its leader for 3 to 4 hours a month in all.',
          'We left out the meetings. Tasks with a date have their own hours in the timeline.',
        ],
        passage:
          'Perhaps most importantly, the organizational tasks of the group are no longer the responsibility of one individual, thus decreasing the potential of the leader’s experiencing frustration and burnout.',
        sources: ['seed', 'W02', 'SM_T', 'NZ_S', 'BURN', 'BC', 'HN', 'MOD', 'ours'],
      },
    },
  } satisfies Record<Exclude<StepId<'coreGroup'>, keyof (typeof morePages)['pages']>, PageWords>,

  people: {
    add: 'Add person',
    addLabel: 'Add someone',
    seeAll: (n: number) => `See all ${n} people`,
    noRole: 'No role yet',
    hoursGiven: hours,
    empty: 'No one else yet. That’s where groups start.',
    howToAsk: 'How to ask someone',
    until: (date: string) => `until ${date}`,
    untilPast: (date: string) => `until ${date}, which has passed`,
    standsIn: (duties: string) => `Backup for: ${duties}`,
    spread: {
      title: 'If you live far apart',
      points: [
        'Meet by phone or video at a time that works for everyone.',
        'Use headphones and close the door, so others can’t hear.',
        'Free video calls may end after 40 minutes. Decide how you will go on if that happens.',
        'Share roles that people can do from anywhere, such as calls, lists, and writing. Only the keys need someone nearby.',
      ],
      rare: 'Because your concern is rare, we suggest setting a date once three to five people say yes. Three contacts of two kinds are enough.',
      sources: ['IOC', 'APH', 'ours'] satisfies readonly SourceKey[],
    },
  },

  person: {
    heading: ({ name, you }: Who) => (you ? 'About you' : `About ${name}`),
    lead: 'A name or initials are enough for now.',
    ownLead: 'You can fill this in later.',
    more: 'More about this person',
    moreAboutYou: 'More about you',
    fields: {
      name: { label: 'Name or initials', hint: 'You don’t need the full name.' },
      hours: {
        label: 'Hours a month they can give',
        hint: 'Don’t count the meetings.',
        why: 'People say no when they can’t see how much work it is. Even a small number helps you plan.',
        sources: ['BCNA', 'ours'],
      },
      until: {
        label: 'Until when?',
        hint: 'This person can always stay longer.',
        why: 'People fear that one task becomes ten, so an end date makes it easier to say yes. Six months is common in A.A. groups.',
        sources: ['BCNA', 'AA_R'],
      },
      reach: {
        label: 'How do you reach them?',
        hint: 'We never print this on a notice or flyer.',
        why: 'If someone gets sick on the day, the others must be able to call. Write only what you need.',
        sources: ['U3A', 'ours'],
      },
      where: {
        label: 'Which area or time zone?',
        hint: 'This helps you find a time that works for everyone.',
        why: 'If you live far apart, you need a time that works in every time zone.',
        sources: ['ours'],
      },
      brings: {
        label: 'What do they bring?',
        hint: 'For example, a car, a calm voice, or a second language.',
        why: 'People more often say yes to a small, clear task. What they like to do tells you what to ask for.',
        sources: ['BCNA', 'ours'],
      },
      safeTimes: { label: 'When is it safe to call?', hint: 'Ask them. People at home may not know about the group.' },
      mayLeaveMessage: { label: 'Is it OK to leave a message?', hint: 'With someone at home, or by voicemail.' },
      mayBeListed: { label: 'Can their name go on the core group’s list?' },
      mayBePublic: { label: 'Can their first name be public?', hint: 'For example, on a notice.' },
      moreIsFine: {
        label: 'Are they OK with more hours than they offered?',
        hint: 'Say yes only if they told you so.',
      },
      talkedOn: { label: 'When did you talk with them?' },
      talkNotes: {
        label: 'What did they say?',
        hint: 'This note is for you. Write only what they would be glad to read.',
      },
    } satisfies ItemWords<'people'>,
    own: {
      name: { label: 'Your name or initials', hint: 'Without a name, the plan calls you “You.”' },
      hours: {
        label: 'Hours a month you can give',
        hint: 'Don’t count the meetings. Think of a hard month.',
        why: 'Starting a group takes organizing. One depression group reports 2 to 3 hours for each weekly meeting.',
        sources: ['seed', 'HN'],
      },
      until: {
        label: 'Until when?',
        hint: 'Choose a first end date. You can always stay longer.',
        why: 'That day is a good time to ask yourself whether you still feel good about it.',
        sources: ['CF', 'ours'],
      },
      reach: {
        label: 'How do the others reach you?',
        hint: 'This is for the core group. We never print it on a notice or flyer.',
        why: 'If someone gets sick on the day, the others must be able to call. Write only what you need.',
        sources: ['U3A', 'ours'],
      },
      where: {
        label: 'Which area or time zone are you in?',
        hint: 'This helps you find a time that works for everyone.',
        why: 'If you live far apart, you need a time that works in every time zone.',
        sources: ['ours'],
      },
      brings: {
        label: 'What do you bring?',
        why: 'The others see what you already have and what you still need.',
        sources: ['ours'],
      },
      mayBeListed: { label: 'Can your name go on the core group’s list?' },
      mayBePublic: {
        label: 'Can your first name be public?',
        hint: 'We leave your name off the notice unless you say yes.',
      },
      moreIsFine: { label: 'Are you OK with more hours than you offered?' },
    } satisfies ItemWords<'people'>,
    stance: {
      label: 'Where do you two stand?',
      options: {
        idea: { label: 'An idea', hint: 'Not asked yet.' },
        asked: 'Asked',
        thinking: 'Thinking about it',
        agreed: { label: 'Agreed', hint: 'This person said yes to you.' },
        declined: 'Said no',
        left: { label: 'Has left', hint: 'Someone else needs to take their roles.' },
      },
    } satisfies FieldWords & { readonly options: Readonly<Record<(typeof choices.stances)[number], OptionWords>> },
    yesNo: { yes: 'Yes', no: 'No' },
    unsaid: 'Not said yet',
  },

  questions: {
    lookIn: {
      label: 'Where will you look?',
      hint: 'Choose any that fit.',
      why: 'A self-help clearinghouse suggests bulletin boards in these places, messages to people you know, and social media. Self-help has grown mostly by word of mouth.',
      sources: ['NJ', 'seed'],
      options: {
        library: 'Library',
        communityCenter: 'Community center',
        postOffice: 'Post office',
        worship: 'Church, mosque, temple, synagogue',
        clinic: 'Doctor’s office or clinic',
        personalEmail: { label: 'A message to people you know', hint: 'Your friends may know people like you.' },
        socialMedia: { label: 'Social media on your topic', hint: 'Anyone may see that you wrote there.' },
        nationalBody: 'A national organization',
        wordOfMouth: 'Word of mouth',
      },
    } satisfies ChoiceWords<(typeof choices.lookingPlaces)[number]>,
    searchUntil: {
      label: 'Until when will you look for a third person?',
      hint: 'Skip this once three have agreed, counting you.',
      why: 'With only two, no one can be sick or away. An end date makes the search easier to keep up.',
      sources: ['AL', 'AA', 'WHO', 'ours'],
    },
    noticeReplyBy: {
      label: 'By when should people answer your notice?',
      why: 'With a date on the notice, you know when to stop waiting.',
      sources: ['NJ', 'ours'],
    },
    noticeWords: {
      label: 'What do you want to add to the notice?',
      hint: 'We print this as you write it. Leave out full names and private numbers.',
      why: 'Your plan fills in most of the notice. A sentence of your own lets people hear you.',
      sources: ['NJ', 'TTC'],
    },
    messageWords: {
      label: 'Your message to one person',
      hint: 'Change the words until they sound like you.',
      why: 'Say what you see, ask for help for a set time, and make it easy to say no.',
      sources: ['C2R', 'BCNA', 'CAM_R'],
    },
  } satisfies { [Q in Exclude<keyof Sections['coreGroup'], keyof (typeof morePages)['questions']>]-?: QuestionWords },

  search: {
    notice: 'Write a notice',
    toNotice: 'See the notice',
    sample: 'Use sample wording',
    write: 'Write to someone, or set an end date',
    replyBy: 'Set a date to answer by',
    copy: 'Copy the message',
    pastSearch: (date: string) => `You planned to look until ${date}.`,
    pastSearchText: 'If you found no one, that happens. Choose another date, or look in one more place.',
    hiddenTitle: 'Your group is unlisted',
    hiddenText: 'Ask through people and services you trust. Don’t use public boards or social media.',
    toAsk: 'What to ask someone',
  },

  duty: {
    lead: 'This work comes back every month.',
    unnamed: (n: number) => `Role ${n}`,
    add: 'Add role',
    addLabel: 'Add a role of your own',
    addHint: 'Name of the role',
    more: 'More about this role',
    hours,
    fields: {
      title: { label: 'What do you call this role?' },
      holder: {
        label: 'Who has this role?',
        hint: 'Ask them first.',
        why: 'When each role has a name, no one ends up doing it all. A self-help guide asks that at least four people have a role.',
        sources: ['SHQ', 'ours'],
      },
      deputy: {
        label: 'Who is the backup?',
        hint: 'Choose someone else who knows how to do it.',
        why: 'A meeting that depends on one person can end overnight through illness, a job, or a move.',
        sources: ['SM_T', 'NZ_S'],
      },
      hoursBefore: {
        label: 'Hours a month before the first meeting',
        why: 'People say yes more easily when they know how much work it is. We add these hours up in the picture.',
        sources: ['BCNA', 'ours'],
      },
      hoursAfter: {
        label: 'Hours a month after the first meeting',
        why: 'One depression group reports 2 to 3 hours of organizing for each weekly meeting. That covers all the roles.',
        sources: ['HN', 'ours'],
      },
    } satisfies Readonly<
      Record<'holder' | 'deputy' | 'hoursBefore' | 'hoursAfter', QuestionWords> & Record<'title', FieldWords>
    >,
    toTerm: 'End date, next person, and notes',
    estimate: (n: string) => `Our estimate is ${n}. Leave this empty to use our number.`,
    heldBy: (name: string) => name,
    heldByNobody: 'No one yet',
    wasHeldBy: (name: string) => `No one yet, because ${name} left`,
    notAgreed: (name: string) => `${name} hasn’t agreed yet`,
    deputy: (name: string) => `backup ${name}`,
    noDeputy: 'no backup yet',
    deputyNotAgreed: (name: string) => `${name} hasn’t agreed yet. We count a backup once they agree.`,
    both: (name: string) => `no backup, because ${name} is named twice`,
    same: 'This person already has the role. Who else could fill in?',
    deputyNow: 'needs a backup now',
    takes: (before: string, after: string) =>
      before === after
        ? `Takes ${hours(before)} a month.`
        : `Takes ${hours(before)} a month before the first meeting and ${after} after.`,
    notHere: 'We left this out because your answers say you don’t need it.',
  },

  duties: {
    seeAll: (n: number) => `See all ${n} roles`,
    offers: {
      neededText: 'Each group needs these roles first. Guides suggest two people for a role.',
      more: 'Add more roles',
      takeLabel: 'Add',
      take: (title: string) => `Add ${title}`,
      all: 'Add all of these',
      sources: ['SHQ', 'NZ_S', 'AA_R', 'SEKO', 'DV', 'U3A'] satisfies SourceKey[],
    },
    standard: {
      publicContact: {
        title: 'Contact person',
        what: 'Answers people who ask about the group, and listens. Two people can share this and use first names only.',
      },
      facilitating: {
        title: 'Facilitator',
        what: 'Watches the time, keeps to the topic, and makes room for quiet people.',
      },
      placeAndKeys: { title: 'Place and keys', what: 'Books the room, opens it, and locks up.' },
      onlineHost: { title: 'Online host', what: 'Lets people in, mutes, and watches the chat.' },
      outreachLog: {
        title: 'Outreach',
        what: 'Tells people and offices about the group, and writes down who heard and when.',
      },
      coFacilitating: {
        title: 'Co-facilitator',
        what: 'Steps out with someone who is upset. The facilitator’s backup can do this.',
      },
      records: { title: 'Dates and records', what: 'Keeps the dates, decisions, and passwords in one place.' },
      welcoming: { title: 'Welcoming', what: 'Greets people at the door and sits with newcomers.' },
      settingUp: {
        title: 'Setting up and cleaning up',
        what: 'Sets out chairs and coffee, and leaves the room as it was.',
      },
      timekeeping: { title: 'Timekeeping', what: 'Keeps an eye on the clock for the facilitator.' },
      writingPrinting: { title: 'Writing and printing', what: 'Makes the flyers, letters, and cards.' },
      money: { title: 'Money', what: 'Collects, pays, and keeps receipts. A second person checks.' },
      contactList: {
        title: 'Contact list and privacy',
        what: 'Keeps the list short, and deletes people who leave.',
      },
      topicsSpeakers: { title: 'Topics and speakers', what: 'Finds topics and asks speakers to come.' },
      teamCare: {
        title: 'Care of the core group',
        what: 'Asks each of you how it is going, and looks for the next people.',
      },
    } satisfies Record<DutyId, { readonly title: string; readonly what: string }>,
  },

  load: {
    heading: 'Who does how much',
    phase: {
      legend: 'Which time do you want to see?',
      options: { before: 'Before the first meeting', after: 'After it' } satisfies Record<DutyPhase, string>,
    },
    figure: 'Hours a month for each person',
    of: (n: string, offered: string) => `${n} of ${offered} hours`,
    only: (n: string) => hours(n),
    nobody: 'No one yet',
    even: (n: string) => `even share: ${hours(n)}`,
    key: { duty: 'a role, as wide as its hours', beyond: 'more than offered', unheld: 'no one yet' },
    total: (total: string, people: number, even: string) =>
      people < 2
        ? `The roles take ${hours(total)} a month.`
        : `The roles take ${hours(total)} a month. An even share is ${even}.`,
    unheld: (n: string, count: number) =>
      count === 1
        ? `No one has one of the roles yet (${hours(n)} a month).`
        : `No one has ${count} of the roles yet (${hours(n)} a month).`,
    fair: 'No one has too much.',
    fairDuties: 'No one’s roles alone are too much.',
    withTasks: (of: readonly string[], list: (of: readonly string[]) => string) =>
      `Tasks with a date add to that. With them, ${list(of)}.`,
    inMonth: (who: Who, needed: string, offered: string, month: string) =>
      `${who.you ? 'you have' : `${who.name} has`} ${hours(needed)} of work in ${month} and offered ${offered}`,
    toHours: 'See each month',
    alone: 'For now, you do all of it. A second person makes it lighter.',
    askSomeone: 'Ask someone to join',
    none: 'Your roles take no hours in this time.',
    warning: {
      /** With an offer: "Ruth has 15 hours of work a month. Ruth offered 10." */
      title: (who: Who, n: string, total: string, offered: string | undefined) =>
        offered === undefined
          ? `${does(who, 'has', 'have')} ${n} of the ${hours(total)} a month.`
          : `${does(who, 'has', 'have')} ${hours(n)}. ${does(who, 'offered', 'offered')} ${offered}.`,
      noOffer: 'We can’t tell yet whether this is too much. Add the hours this person can give.',
      lopsided: 'If one person does so much, the group may stop when they have to.',
      room: (
        people: readonly { readonly name: string; readonly you: boolean; readonly hours: string }[],
        list: (of: readonly string[]) => string,
      ) =>
        `Counting tasks with a date, ${list(people.map((each) => `${each.you ? 'you have' : `${each.name} has`} ${hours(each.hours)} a month free`))}.`,
      noRoom:
        'Counting tasks with a date, no one has hours free. You could ask one more person, take longer, or do less.',
      fine: ({ name, you }: Who) => (you ? 'I’m OK with this' : `${name} is OK with this`),
      fineSaid: ({ name, you }: Who) =>
        you ? 'We noted that you’re OK with this.' : `We noted that ${name} is OK with this.`,
    },
    otherPhase: {
      before: 'Before the first meeting, someone has too much work.',
      after: 'After the first meeting, someone has too much work.',
    } satisfies Record<DutyPhase, string>,
    offer: (duty: string, { name, you }: Who) => (you ? `Take ${duty} yourself` : `Give ${duty} to ${name}`),
    offered: (duty: string, { name, you }: Who) =>
      you ? `You took ${duty}.` : `Gave ${duty} to ${name}. Ask ${name} before you count on it.`,
    hoursUnsaid: (who: Who) => `${who.you ? 'You haven’t' : `${who.name} hasn’t`} said how many hours a month.`,
    hoursWritten: ({ name, you }: Who, asked: string) => `${you ? 'Your hours' : `Hours of ${name}`}. ${asked}`,
    sayHours: ({ name, you }: Who) => (you ? 'Add your hours' : `Add ${name}’s hours`),
    noDeputy: {
      now: (list: string) => `These need a backup now: ${list}.`,
      later: (list: string) => `These have no backup yet: ${list}.`,
      none: 'Each role has a backup.',
    },
    table: {
      caption: 'Hours a month for each person, before and after the first meeting',
      person: 'Person',
      duties: 'Roles',
      before: 'Before',
      after: 'After',
      offered: 'Can give',
      unsaid: 'not said',
    },
  },
}
