import type { ComparisonId, Differences, HearingWay } from '#domain/stages/comparisons.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** A number with its word: `n` decides the word, `shown` is how the number is written. */
const count = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n === 1 ? one : many}`

const reply = (about: string) =>
  ({
    label: `${about}: what will you do about it?`,
    why: 'Your answer differs from what others report. It may still be right for you. Saying so now spares you a bad surprise.',
    sources: ['seed', 'ours'],
    options: {
      fine: 'It is fine as it is',
      talk: { label: 'We talk about it', hint: 'It goes on the agenda of your next discussion.' },
      change: { label: 'Change the plan', hint: 'We show you where.' },
    },
  }) satisfies One<typeof choices.replies>

const hearingWays: Record<HearingWay, string> = {
  wordOfMouth: 'People tell each other',
  search: 'They search online',
  referral: 'A professional sends them',
  flyers: 'They see a flyer',
  listing: 'They find us on a list of groups',
  media: 'Paper, radio or TV',
}

interface PairWords<D extends string> {
  readonly question: string
  /** What others report, in a few words, in full, and where it went differently. */
  readonly report: string
  readonly more: string
  readonly but?: string
  readonly sources: readonly SourceKey[]
  /** A thought, where nothing has to be decided. */
  readonly near: string
  /** What a real difference asks. */
  readonly differs: Readonly<Record<D, string>>
  /** The way to where the plan is changed. */
  readonly change: string
}

/** Stage 2: what the founder expects, beside what others report. */
export const main = {
  pages: {
    effort: {
      heading: 'How long, and how much of your time?',
      lead: 'Say what you expect today. There is no wrong answer.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Starting a group takes time, and a good part of it is organizing.',
          'If you say first what you expect, you can see later where it may go another way, and slow weeks are easier to bear.',
        ],
        passage: 'In many cases, it takes up to 6 months for a group to form and have regular group meetings.',
        sources: ['seed', 'FRA'],
      },
    },
    turnout: {
      heading: 'Who may come, and who helps?',
      lead: 'Your first guess is enough.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'One group reports that many who ask never come, and calls that normal. Getting people back is harder than the first meeting.',
          'If you know how few are still worth it, an empty chair hurts less.',
        ],
        passage: 'Self-help groups’ primary needs are public awareness and new members.',
        sources: ['seed', 'VIT', 'CG_L4'],
      },
    },
    balance: {
      heading: 'Where will your time go?',
      lead: 'You help others, others help you, and there is work to organize. All three belong.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People start groups because they want to help. Starting one also means being helped, and a good deal of organizing.',
          'We suggest that you split the points again once a month. Organizing at seven or more, or no help for you, two months in a row: hand something over.',
        ],
        passage:
          'Counselors are in a position to help founders recognize that starting a group involves both help giving and receiving, as well as organizational aspects.',
        sources: ['seed', 'ours'],
      },
    },
    compare: {
      heading: 'What you expect, and what others report',
      lead: 'Where the two sides differ is worth talking about. You may still be right.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'What founders hope for and what happens are often two things. It helps to see both before the work begins.',
          'You decide what to do about a difference. We ask only where it is a large one.',
        ],
        passage:
          'Potentially, there is incongruence between founders’ expectations for starting a group and the reality.',
        sources: ['seed', 'ours'],
      },
    },
    hours: {
      heading: 'Hours you have, hours it takes',
      lead: 'Month by month, from now until you look at where the group is going.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Work that nobody has time for often ends up with one person. In a survey of group leaders, overwork went with burnout.',
          'The hours are estimates and err high. You can change them for every duty and every task.',
        ],
        passage:
          'Perhaps most importantly, the organizational tasks of the group are no longer the responsibility of one individual, thus decreasing the potential of the leader’s experiencing frustration and burnout.',
        sources: ['seed', 'BURN', 'ours'],
      },
    },
    readiness: {
      heading: 'Am I ready?',
      lead: 'A few questions for you alone. They bar nobody.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Leading a group on a hard subject can stir up your own. Guides ask founders to look at themselves first, for the members’ sake and for their own.',
          'No general rule says how long one should wait. “Not yet” is a good answer, and there is more than one way to take part.',
        ],
        sources: ['NZ', 'DUI', 'COP'],
      },
    },
  } satisfies Record<StepId<'expectations'>, PageWords>,

  /** The founder's own hours: kept with the person, asked here and there. */
  ownHours: {
    label: 'How many hours a month can you give?',
    hint: 'Without the meetings themselves. A guess is fine.',
    why: 'The plan sets these hours against the work. They are the same hours as in your core group.',
    sources: ['HN', 'MOD', 'ours'],
  } satisfies QuestionWords,

  questions: {
    months: {
      label: 'How many months until you meet regularly?',
      hint: 'Count from the day you start planning.',
      why: 'It shows whether you plan for a sprint or for a long walk.',
      sources: ['seed', 'FRA'],
    },
    sharers: {
      label: 'How many people will share the work, with you?',
      hint: 'Count yourself too.',
      why: 'Groups whose leadership was shared were more often among those that lasted. Twelve-step groups were not part of that study.',
      sources: ['seed', 'W02', 'AA', 'CAP', 'SHQ'],
    },
    firstTurnout: {
      label: 'How many people do you expect at the first meeting?',
      why: 'It decides the room, the chairs, and how you will feel that evening.',
      sources: ['CG_L4', 'BE'],
    },
    laterFew: { label: 'At least', why: 'A low number you can live with keeps you going.', sources: ['CG_D', 'ours'] },
    laterMany: { label: 'At most', why: 'In a large circle few get to speak.', sources: ['SEKO', 'CG_D'] },
    hearing: {
      label: 'How will people hear of it?',
      hint: 'Add the ways that fit, and put what matters most first.',
      why: 'It shows where your first hours of outreach go.',
      sources: ['seed', 'VSG'],
    } satisfies Omit<QuestionWords, 'options'>,
    helperMeetings: {
      label: 'In how many meetings should a professional take part?',
      hint: 'Write 0 if none should.',
      why: 'Agree on an end before the help begins. Self-help centers that go along with new groups do so.',
      sources: ['BE', 'IGS', 'SHU_A'],
    },
    giving: { label: 'Giving help', why: 'Listening, passing on what helped you.', sources: ['seed'] },
    receiving: {
      label: 'Receiving help',
      why: 'You live with it too. The group is for you as well.',
      sources: ['seed'],
    },
    organizing: { label: 'Organizing', why: 'Calls, rooms, flyers, dates.', sources: ['seed'] },
    monthsReply: reply('The time until you meet'),
    hoursReply: reply('Your hours'),
    sharersReply: reply('Sharing the work'),
    firstTurnoutReply: reply('The first meeting'),
    laterReply: reply('After six months'),
    balanceReply: reply('Where your time goes'),
    hearingReply: reply('How people hear of it'),
    helperReply: reply('A professional’s part'),
    shortfall: {
      label: 'What about the hours that are missing?',
      why: 'A gap that somebody knows about is a choice. One that nobody saw becomes somebody’s late nights.',
      sources: ['BURN', 'ours'],
      options: {
        covered: { label: 'They are covered', hint: 'Somebody helps out, or something is left out.' },
        accepted: { label: 'We accept it', hint: 'It is a busy month, and everybody knows.' },
      },
    } satisfies One<typeof choices.shortfallReplies>,
    shortfallNote: {
      label: 'How, in a few words?',
      hint: 'Like “Ruth’s sister prints the flyers”.',
      why: 'In three months you will want to know what you had in mind.',
      sources: ['ours'],
    },
  } satisfies { [Q in keyof Sections['expectations']]-?: QuestionWords },

  units: {
    months: 'months',
    people: 'people',
    meetings: 'meetings',
    points: 'points',
  },
  later: {
    label: 'And after six months?',
    hint: 'How many people in the room, as a range.',
    why: 'Numbers go up and down at the start. A range is more honest than one number.',
    sources: ['CG_D', 'SEKO'],
    swapped: (least: string, most: string) =>
      `The first number is the larger one. We read it as ${least} to ${most} people. Swap them if you mean that, or correct one.`,
  } satisfies QuestionWords & { readonly swapped: (least: string, most: string) => string },
  hearingWays,

  points: {
    label: 'Share out 10 points',
    hint: 'Think of the time you will give to the group in its first half-year.',
    why: 'We found no figures on how founders’ time splits, so there is no right answer. The points show what you hope for.',
    sources: ['seed', 'ours'],
    toGo: (shown: string, n: number) => (n === 1 ? `${shown} point is left.` : `${shown} points are left.`),
    all: 'All 10 points are shared out.',
    over: (shown: string, n: number) =>
      n === 1 ? `That is ${shown} point more than 10.` : `That is ${shown} points more than 10.`,
    none: 'Nothing is shared out yet.',
    parts: { giving: 'giving help', receiving: 'receiving help', organizing: 'organizing' },
  } satisfies QuestionWords & Record<string, unknown>,

  compare: {
    you: 'You expect',
    others: 'What others report',
    real: 'This is a real difference.',
    yourAnswer: 'Change your answer',
    nothing: {
      title: 'Nothing to compare yet',
      text: 'First say what you expect. Then this page shows what others report beside it.',
      go: 'Say what I expect',
    },
    unanswered: 'Not answered yet',
    /** Why the split is not compared, though points were given. */
    pointsOff: 'The points you gave do not add up to 10 yet.',
    about: count('month', 'months'),
    aMonth: count('hour a month', 'hours a month'),
    people: count('person', 'people'),
    meetings: count('meeting', 'meetings'),
    noMeetings: 'No meetings',
    /** Where none is expected, nothing would have to end. */
    noEnd: 'Then there is no end to agree on. You can change your mind later.',
    range: (few: string, many: string) => `${few} to ${many} people`,
    firstOn: (date: string) => `In this plan the first meeting is on ${date}.`,
    firstAround: (month: string) => `In our draft the first meeting falls in ${month}.`,
    agreed: (n: number, shown: string) =>
      n === 1 ? 'In this plan you are alone so far.' : `In this plan ${shown} have agreed, you among them.`,
    planAsks: (hours: string, month: string) => `In its busiest month, ${month}, this plan asks about ${hours} of you.`,
    planAsksNothing: 'This plan asks no hours of you so far.',
    hoursDiffer: (asked: string, offered: string, gap: string) =>
      `The plan asks about ${asked}, you offered ${offered}. Share ${gap}, or take longer?`,
    splitYou: 'You expect, in points of 10',
    splitPlan: 'Organizing hours in this plan before you meet',
    inYourName: 'in your name',
    byOthers: 'by others',
    planHolds: (hours: string, yours: string) =>
      `This plan holds ${hours} organizing hours before you meet, besides the standing duties, and about ${yours} of them in your name. Where will you be helped?`,
    planFree: (points: string, free: string) =>
      `Your own answers set aside about ${free} hours for organizing until then: ${points} of 10 points.`,
    pairs: {
      months: {
        question: 'How long until you meet regularly?',
        report: 'Up to 6 months',
        more: 'In many cases it takes that long. A self-help center in Frankfurt calls several months normal.',
        but: 'One group was much faster: 35 people came after three weeks’ notice.',
        sources: ['seed', 'FRA', 'OH'],
        near: 'This is near what others report.',
        differs: {
          less: 'You hope to be faster than many are. Which tasks could wait?',
          more: 'You allow more than twice the time that many need. Is slow right for you, or would you like to meet sooner?',
        },
        change: 'Move the first meeting',
      },
      hours: {
        question: 'How many hours a month?',
        report: '3 to 4, or more',
        more: 'A stroke organization asks 3 to 4 hours a month of those who lead a group. A depression group spends 2 to 3 hours on organizing for each weekly meeting.',
        sources: ['MOD', 'HN'],
        near: 'The plan asks no more of you than you offer.',
        differs: { less: '' },
        change: 'Share out the duties',
      },
      sharers: {
        question: 'How many share the work?',
        report: '2 to 6 people',
        more: 'Guides say two or three, three or four, four to six.',
        sources: ['AA', 'CAP', 'SHQ'],
        near: 'Two can begin. A third makes time off possible.',
        differs: {
          less: 'Two can begin. A third makes time off possible. Whom could you ask?',
          more: 'That is more than these guides begin with. Who are the first two or three?',
        },
        change: 'Ask someone to join',
      },
      firstTurnout: {
        question: 'How many at the first meeting?',
        report: '5 or 6 will do',
        more: 'A guide for caregivers says that five or six people can work well. A center in Bern sets the date once six to eight have said yes.',
        but: 'One group drew 35 people after three weeks’ notice.',
        sources: ['CG_L4', 'BE', 'OH'],
        near: 'Five is a meeting. With two, would you still sit down?',
        differs: {
          less: 'A meeting needs two. With two, would you sit down?',
          more: 'Five is a meeting. If five come, will you be glad of them?',
        },
        change: 'Tell more people',
      },
      later: {
        question: 'How many after six months?',
        report: '8 to 12 where people talk',
        more: 'We found no average. A Bavarian center names 8 to 12 for a group that talks, and another guide says to split above 12. At the start numbers go up and down.',
        but: 'One lupus group had about three people after a year and a half. Another group went from 7 to 40.',
        sources: ['SEKO', 'CG_D', 'LUP', 'OH'],
        near: 'How few would still be worth it?',
        differs: {
          less: 'One group went on with about three. How few would still be worth it?',
          more: 'Above 12, one guide says to split. Is that what you want, or would you begin smaller?',
        },
        change: 'Look at the size of the group',
      },
      balance: {
        question: 'Where will your time go?',
        report: 'All three belong',
        more: 'Starting a group means giving help, receiving help and organizing. We found no figures, so the bars show only your own answers and the tasks in this plan.',
        sources: ['seed', 'ours'],
        near: 'Before the first meeting most of it is organizing. Giving and receiving help grow once people sit together.',
        differs: {
          missing:
            'One of the three is at 0 in your split. All three belong. Where will you be helped, and who does the rest?',
          heavy: 'Seven points or more for organizing is a lot. Which piece of it could somebody else take?',
          short: 'The plan puts more organizing on you than your split leaves room for. What could somebody else take?',
        },
        change: 'Share out the duties',
      },
      hearing: {
        question: 'How will people hear of it?',
        report: 'Word of mouth, and searching',
        more: 'Self-help has grown mostly by word of mouth. In a study of vestibular groups, 51% of those who met face to face had found their group by searching and 22% had been referred. Of those who met online it was 75% and 6%.',
        sources: ['seed', 'VSG', 'ours'],
        near: 'You have more than one way. That is what we suggest.',
        differs: { one: 'Try two ways, not one. Which could be the second?' },
        change: 'Look at your connections',
      },
      helper: {
        question: 'How many meetings with a professional?',
        report: '3 to 10 meetings',
        more: 'A center in Bern stays for three, another body for up to eight, a third for three to ten and never more, because a longer start makes letting go harder. Whether it helps a group to last is unclear: reports differ.',
        sources: ['BE', 'IGS', 'SHU_A', 'W02', 'WIKI'],
        near: 'When would you want it to end?',
        differs: { more: 'That is longer than any of these guides. When would you want it to end?' },
        change: 'Agree a part and its end',
      },
    } satisfies { [C in ComparisonId]: PairWords<Differences[C]> },
  },
  /** Differences that the founder wants to talk about, as points of an agenda. */
  agenda: {
    months: 'How long will it take until we meet regularly? Which tasks could wait?',
    hours: 'Whose hours are short, and what can be shared or take longer?',
    sharers: 'How many of us share the work, and whom could we ask?',
    firstTurnout: 'How many do we expect at the first meeting? With two, would we still sit down?',
    later: 'How many would we like after six months, and how few would still be worth it?',
    balance: 'Giving, receiving, organizing: how does our time split, and where are we helped?',
    hearing: 'How will people hear of the group? Which second way do we try?',
    helper: 'What part should a professional have, and when does it end?',
  } satisfies Record<ComparisonId, string>,

  hours: {
    needed: 'Needed',
    offered: 'Offered',
    short: 'Short',
    month: 'Month',
    carries: 'Who carries it',
    nobody: 'nobody yet',
    nothingShort: 'No month asks for more hours than your core group offers.',
    fallShort: (months: string, n: number, most: string) =>
      n === 1 ? `${months} falls short by ${most}.` : `${months} fall short, by up to ${most} a month.`,
    laidOut: 'As things stand no month falls short. As the plan was laid out, one did.',
    unsaid: {
      title: 'No hours are counted yet',
      text: (hours: string, month: string) =>
        `The busiest month, ${month}, takes ${hours} in all. Say first how many hours you can give.`,
      go: 'Say my hours',
    },
    of: (needed: string, offered: string) => `${needed} needed, ${offered} offered`,
    ofUnsaid: (needed: string) => `${needed} needed, none counted yet`,
    unsaidYet: 'none counted yet',
    shortBy: (hours: string) => `${hours} short`,
    someHours: count('hour', 'hours'),
    carried: (name: string, hours: string) => `${name} ${hours}`,
    overCarried: (name: string, hours: string, offered: string) => `${name} carries ${hours} and offered ${offered}`,
    nobodyCarries: (hours: string) => `nobody carries ${hours} yet`,
    key: { inside: 'within what was offered', over: 'more than was offered', mark: 'offered' },
    ways: 'What you could do',
    share: 'Share out the duties',
    find: 'Ask someone to join',
    move: 'Move the first meeting',
    whatCounts:
      'Counted are the tasks still to be done and the standing duties of each month, without the meetings themselves. Late tasks count in this month. What your counselor does is left out.',
    over: 'Nothing is left to be done in this plan.',
  },

  readiness: {
    notKept: {
      title: 'Nothing on this page is kept',
      text: 'Your answers are not saved, not printed and not passed on. They are gone when you leave this page.',
    },
    suicide: 'We lost somebody to suicide',
    suicideHint: 'Only here we ask about time. Tick it if you like; it is not kept.',
    answers: { yes: 'Yes', notYet: 'Not yet', skip: 'Skip' },
    recency: {
      label: 'Has some time passed since the loss?',
      hint: 'For leading a group after suicide, guides advise 12 months, or 18 to 24. It is advice and bars nobody.',
      sources: ['NZ', 'HB'],
    } satisfies { label: string; hint: string; sources: readonly SourceKey[] },
    questions: {
      past: 'Is the worst of it behind me, for now?',
      hear: 'Can I hear a story worse than mine, and sleep?',
      support: 'Is there somebody who supports me, outside this group?',
      start: 'Do I want to start a group, more than to join one?',
      own: 'Is it my own wish? Nobody pressed me, and I do not do it to be seen.',
      away: 'Could it go on if I were away for a month?',
      ahead: 'Am I prepared for hard days in the next half-year, like an anniversary or a relapse?',
    },
    counted: (n: number) =>
      n === 0
        ? 'You said “not yet” to none of these.'
        : n === 1
          ? 'You said “not yet” once. That bars nobody.'
          : `You said “not yet” ${n} times. That bars nobody.`,
    clear: 'Clear my answers',
    optionsHeading: 'Ways that are open to you',
    optionsLead: 'All of these are good ways. You can also just go on.',
    options: {
      join: {
        title: 'Join a group that exists',
        text: 'You get what you hoped to give. Starting can come later.',
        go: 'What exists already',
      },
      help: {
        title: 'Help in one',
        text: 'Take a small duty in a group that is running, and see how it feels.',
        go: 'What exists already',
      },
      partner: {
        title: 'Start with somebody else in front',
        text: 'A co-founder is the public face and leads the meetings. You help behind.',
        go: 'People',
      },
      wait: {
        title: 'Wait until a date',
        text: 'Move the day you start planning. Nothing you wrote is lost.',
        go: 'Name and start',
      },
    },
    danger: 'If you or somebody near you may be in danger now, call your local emergency number or a crisis line.',
  },
}
