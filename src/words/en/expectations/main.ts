import type { ComparisonId, Differences, HearingWay } from '#domain/stages/comparisons.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'] as const

/** A number with its word: `n` decides the word, `shown` is how the number is written. */
const count = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n === 1 ? one : many}`

const reply = (about: string) =>
  ({
    label: `What will you do about ${about}?`,
    why: 'Your answer may still be right for you. If you talk about it now, you avoid a bad surprise.',
    sources: ['seed', 'ours'],
    options: {
      fine: 'It’s fine as it is',
      talk: 'Talk about it',
      change: 'Change the plan',
    },
  }) satisfies One<typeof choices.replies>

const hearingWays: Record<HearingWay, string> = {
  wordOfMouth: 'Word of mouth',
  search: 'Searching online',
  referral: 'A professional refers them',
  flyers: 'A flyer',
  listing: 'A group directory',
  media: 'A newspaper, radio, or TV',
}

interface PairWords<D extends string> {
  readonly question: string
  /** The heading of a real difference: both sides in a sentence each. Of the split, what it asks says it. */
  readonly finding?: (you: string, plan: string) => string
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
      heading: 'What do you expect?',
      lead: 'A guess is fine.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Starting a group takes time, and a good part of it is organizing. Say what you expect now, and slow weeks are easier later.',
          'One group reports that many people who ask never come, and calls that normal. Getting people to come back is harder than the first meeting.',
          'We suggest splitting the points again each month. After two months of organizing at seven or more, or of no help for you, hand off a task.',
        ],
        passage: 'In many cases, it takes up to 6 months for a group to form and have regular group meetings.',
        sources: ['seed', 'FRA', 'VIT', 'ours'],
      },
    },
    compare: {
      heading: 'How do you compare with others?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'What people hope for and what happens often differ. It helps to see both before the work starts.',
          'You decide what to do about each difference. We ask only about large ones.',
        ],
        passage:
          'Potentially, there is incongruence between founders’ expectations for starting a group and the reality.',
        sources: ['seed', 'ours'],
      },
    },
    hours: {
      heading: 'Do you have enough hours?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'When no one has time for a task, one person often ends up doing it. In a survey of group leaders, overwork went with burnout.',
          'The hours are our estimates, and we guessed high. You can change them for each role and each task.',
        ],
        passage:
          'Perhaps most importantly, the organizational tasks of the group are no longer the responsibility of one individual, thus decreasing the potential of the leader’s experiencing frustration and burnout.',
        sources: ['seed', 'BURN', 'ours'],
      },
    },
    readiness: {
      heading: 'Am I ready?',
      lead: 'Only for you. We never save, print, or share your answers. They’re gone when you leave this page, and none keeps you from starting.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Leading a group on a hard subject can stir up your own pain. Several guides suggest looking at yourself first, for the members and for you.',
          'There’s no general rule on how long to wait. “Not yet” is a good answer, and you can take part in other ways.',
        ],
        sources: ['NZ', 'DUI', 'COP'],
      },
    },
  } satisfies Record<StepId<'expectations'>, PageWords>,

  /** Guesses that can wait, in a fold below the first three. */
  guesses: 'Who helps, who comes, and where your time goes',

  /** The founder's own hours: kept with the person, asked here and there. */
  ownHours: {
    label: 'How many hours a month can you give?',
    hint: 'Don’t count the meetings.',
    why: 'We compare your hours with the work. You see the same number in your core group.',
    sources: ['HN', 'MOD', 'ours'],
  } satisfies QuestionWords,

  questions: {
    months: {
      label: 'How many months until you meet regularly?',
      hint: 'Count from the day you start planning.',
      why: 'Your answer shows how much time each task can take.',
      sources: ['seed', 'FRA'],
    },
    sharers: {
      label: 'How many people will share the work?',
      hint: 'Count yourself too.',
      why: 'In one study, groups that lasted more often shared leadership. The study left out twelve-step groups.',
      sources: ['seed', 'W02', 'AA', 'CAP', 'SHQ'],
    },
    firstTurnout: {
      label: 'How many people do you expect at the first meeting?',
      why: 'Your number tells you what room and how many chairs you need.',
      sources: ['CG_L4', 'BE'],
    },
    laterFew: {
      label: 'At least',
      why: 'If you know how few are enough, you can keep going.',
      sources: ['CG_D', 'ours'],
    },
    laterMany: { label: 'At most', why: 'In a large group, few people get to speak.', sources: ['SEKO', 'CG_D'] },
    hearing: {
      label: 'How will people hear about the group?',
      hint: 'Put the most important way first.',
      why: 'Your first hours of outreach can go there.',
      sources: ['seed', 'VSG'],
    } satisfies Omit<QuestionWords, 'options'>,
    helperMeetings: {
      label: 'How many meetings should a professional come to?',
      hint: 'Write 0 for none.',
      why: 'Self-help centers that support new groups agree on an end first.',
      sources: ['BE', 'IGS', 'SHU_A'],
    },
    giving: { label: 'Giving help', why: 'Listening and passing on what helped you.', sources: ['seed'] },
    receiving: {
      label: 'Receiving help',
      why: 'The group is for you as well.',
      sources: ['seed'],
    },
    organizing: { label: 'Organizing', why: 'Calls, rooms, flyers, and dates.', sources: ['seed'] },
    monthsReply: reply('the time until you meet'),
    hoursReply: reply('your hours'),
    sharersReply: reply('sharing the work'),
    firstTurnoutReply: reply('the first meeting'),
    laterReply: reply('the number after six months'),
    balanceReply: reply('where your time goes'),
    hearingReply: reply('how people hear about it'),
    helperReply: reply('the professional’s part'),
    shortfall: {
      label: 'What will you do about the missing hours?',
      why: 'Plan ahead so one person isn’t stuck with the work.',
      sources: ['BURN', 'ours'],
      options: {
        covered: { label: 'We found the hours', hint: 'Someone helps out, or you drop something.' },
        accepted: { label: 'This is fine for us', hint: 'All of you know the month is busy.' },
      },
    } satisfies One<typeof choices.shortfallReplies>,
    shortfallNote: {
      label: 'What is your plan?',
      hint: 'For example, Ruth’s sister prints the flyers.',
      why: 'In three months, you’ll want to know what you planned.',
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
    label: 'How many people do you expect after six months?',
    hint: 'Give the fewest and the most.',
    why: 'Numbers go up and down at the start, so a range is more honest.',
    sources: ['CG_D', 'SEKO'],
    swapped: (least: string, most: string) =>
      `The first number is larger, so we read this as ${least} to ${most} people. Swap the numbers or change one.`,
  } satisfies QuestionWords & { readonly swapped: (least: string, most: string) => string },
  hearingWays,

  points: {
    label: 'How would you split 10 points of your time?',
    hint: 'Think of your first six months.',
    why: 'We found no figures on how people split their time, so there’s no right answer. The points show what you hope for.',
    sources: ['seed', 'ours'],
    toGo: (shown: string, n: number) => (n === 1 ? `${shown} point is left.` : `${shown} points are left.`),
    all: 'You split all 10 points.',
    over: (shown: string, n: number) =>
      n === 1 ? `You have ${shown} point too many.` : `You have ${shown} points too many.`,
    none: 'You have 10 points to split.',
    parts: { giving: 'giving help', receiving: 'receiving help', organizing: 'organizing' },
  } satisfies QuestionWords & Record<string, unknown>,

  compare: {
    /** The heading: what the page found. */
    found: (n: number) =>
      n === 0
        ? 'Your answers are close to what others report'
        : n === 1
          ? 'One real difference'
          : `${numbers[n] ?? n} real differences`,
    close: (n: number, more: boolean) => {
      const extra = more ? ' more' : ''
      return n === 1 ? `One${extra} answer is close` : `${numbers[n] ?? n}${extra} answers are close`
    },
    yours: (you: string) => `You: ${you}`,
    thisPlan: (hours: string) => `This plan: ${hours} hours`,
    others: 'See what others report',
    talked: 'We added this to your next agenda.',
    nothing: {
      text: 'Say what you expect first. Then we’ll show what others report.',
      go: 'Say what I expect',
    },
    unanswered: (n: number) => (n === 1 ? 'Answer one more question' : `Answer ${n} more questions`),
    /** Why the split is not compared, though points were given. */
    pointsOff: 'Your points don’t add up to 10 yet.',
    months: count('month', 'months'),
    aMonth: count('hour a month', 'hours a month'),
    people: count('person', 'people'),
    meetings: count('meeting', 'meetings'),
    noMeetings: 'No meetings',
    /** Where none is expected, nothing would have to end. */
    noEnd: 'You don’t need to agree on an end. You can change this later.',
    range: (few: string, many: string) => `${few} to ${many} people`,
    firstOn: (date: string) => `In this plan, the first meeting is on ${date}.`,
    firstAround: (month: string) => `In our draft, the first meeting is in ${month}.`,
    agreed: (n: number, shown: string) =>
      n === 1 ? 'In this plan, you’re the only one so far.' : `In this plan, ${shown} have agreed, counting you.`,
    planAsks: (hours: string, month: string) =>
      `In the busiest month, ${month}, this plan takes about ${hours} hours from you.`,
    planAsksNothing: 'This plan takes no hours from you so far.',
    hoursDiffer: (gap: string) => `Could you share ${gap} hours, or take longer?`,
    splitYou: 'Your 10 points',
    splitPlan: 'Organizing hours before you meet',
    inYourName: 'in your name',
    byOthers: 'by others',
    planHolds: (hours: string, yours: string) =>
      `Besides the roles, this plan has ${hours} organizing hours before you meet. About ${yours} are yours. Where will you get help?`,
    planFree: (points: string, free: string) =>
      `By your own answers, you have about ${free} hours for organizing until then (${points} of 10 points).`,
    pairs: {
      months: {
        question: 'How long until you meet regularly?',
        finding: (you: string) => `You hope for ${you}. Many groups take up to 6.`,
        report: 'Up to 6 months',
        more: 'In many cases, it takes that long. One self-help center calls several months normal.',
        but: 'One group was much faster: 35 people came after three weeks’ notice.',
        sources: ['seed', 'FRA', 'OH'],
        near: 'This is near what others report.',
        differs: {
          less: 'You hope to be faster than many groups. Which tasks could wait?',
          more: 'You plan more than twice the time that many groups need. Would you like to meet sooner?',
        },
        change: 'Move the first meeting',
      },
      hours: {
        question: 'How many hours a month?',
        finding: (you: string, plan: string) => `You offer ${you}. This plan takes ${plan}.`,
        report: '3 to 4, or more',
        more: 'A stroke organization asks 3 to 4 hours a month of those who lead a group. A depression group spends 2 to 3 hours on organizing for each weekly meeting.',
        sources: ['MOD', 'HN'],
        near: 'The plan takes no more hours than you offered.',
        differs: { less: '' },
        change: 'Share the roles',
      },
      sharers: {
        question: 'How many share the work?',
        finding: (you: string) => `You expect ${you} to share the work. Guides suggest two to six.`,
        report: '2 to 6 people',
        more: 'Different guides suggest two or three, three or four, and four to six people.',
        sources: ['AA', 'CAP', 'SHQ'],
        near: 'Two can start. A third makes time off possible.',
        differs: {
          less: 'Two can start. A third makes time off possible. Who could you ask?',
          more: 'These guides start with fewer people. Who are the first two or three?',
        },
        change: 'Ask someone to join',
      },
      firstTurnout: {
        question: 'How many at the first meeting?',
        finding: (you: string) => `You expect ${you}. Five or six can start.`,
        report: '5 or 6 will do',
        more: 'A caregiver guide says five or six people can work well. One self-help center sets the date once six to eight people say yes.',
        but: 'One group drew 35 people after three weeks’ notice.',
        sources: ['CG_L4', 'BE', 'OH'],
        near: 'Five people are a meeting. With two, would you still sit down?',
        differs: {
          less: 'A meeting needs two people. With two, would you sit down?',
          more: 'Five people are a meeting. If five come, will you be glad?',
        },
        change: 'Tell more people',
      },
      later: {
        question: 'How many after six months?',
        finding: (you: string) => `You expect ${you} later. A self-help center suggests 8 to 12.`,
        report: '8 to 12 where people talk',
        more: 'We found no average. One self-help center suggests 8 to 12 people, and another guide suggests splitting above 12. At the start, numbers go up and down.',
        but: 'One lupus group had about three people after a year and a half. Another group went from 7 to 40.',
        sources: ['SEKO', 'CG_D', 'LUP', 'OH'],
        near: 'How few people would be enough for you?',
        differs: {
          less: 'One group went on with about three people. How few would be enough for you?',
          more: 'Above 12 people, a caregiver guide suggests splitting. Would you like to start smaller?',
        },
        change: 'Change the group size',
      },
      balance: {
        question: 'Where will your time go?',
        report: 'All three belong',
        more: 'Starting a group means giving help, receiving help, and organizing. We found no figures, so the bars show only your answers and this plan’s tasks.',
        sources: ['seed', 'ours'],
        near: 'Before the first meeting, most of the work is organizing. Helping each other grows once people meet.',
        differs: {
          missing: 'One of your three is at 0. All three belong. Where will you get help, and who does the rest?',
          heavy: 'Seven points or more for organizing is a lot. What could someone else take?',
          short: 'The plan has more organizing for you than your points do. What could someone else take?',
        },
        change: 'Share the roles',
      },
      hearing: {
        question: 'How will people hear about the group?',
        finding: () => 'You named one way. We suggest two.',
        report: 'Word of mouth and searching',
        more: 'Self-help has grown mostly by word of mouth. In a study of vestibular groups, 51% of in-person members had found theirs by searching and 22% by referral. Online, it was 75% and 6%.',
        sources: ['seed', 'VSG', 'ours'],
        near: 'You have more than one way. That’s what we suggest.',
        differs: { one: 'Try two ways, not one. Which could be the second?' },
        change: 'Add a connection',
      },
      helper: {
        question: 'How many meetings will a professional join?',
        finding: (you: string) => `You expect ${you} with a professional. Self-help centers stay for 3 to 10.`,
        report: '3 to 10 meetings',
        more: 'Self-help centers stay for three meetings, for up to eight, or for three to ten. One stays no longer because letting go gets harder. Reports differ on whether this helps a group last.',
        sources: ['BE', 'IGS', 'SHU_A', 'W02', 'WIKI'],
        near: 'When would you want it to end?',
        differs: { more: 'These centers stop sooner. When would you want it to end?' },
        change: 'Agree on an end',
      },
    } satisfies { [C in ComparisonId]: PairWords<Differences[C]> },
  },
  /** Differences that the founder wants to talk about, as points of an agenda. */
  agenda: {
    months: 'How long will it take until we meet regularly? Which tasks could wait?',
    hours: 'Whose hours are short, and what can be shared or take longer?',
    sharers: 'How many of us share the work, and who could we ask?',
    firstTurnout: 'How many do we expect at the first meeting? With two, would we still sit down?',
    later: 'How many people would we like after six months, and how few are enough?',
    balance: 'How do we split giving help, receiving help, and organizing? Where do we get help?',
    hearing: 'How will people hear about the group? Which second way do we try?',
    helper: 'What part should a professional have, and when does it end?',
  } satisfies Record<ComparisonId, string>,

  hours: {
    /** The heading says the finding of the month that is shown. */
    finding: (month: string, needed: string, offered: string) => `${month} needs ${needed}. You offered ${offered}.`,
    findingUnsaid: (month: string, needed: string) => `${month} needs ${needed}.`,
    say: 'Say what each of you can give. Then you’ll see if it’s enough.',
    go: 'Add my hours',
    over: 'You have no tasks left in this plan.',
    legend: 'Month',
    ofOffered: (needed: string, offered: string) => `${needed} of ${offered}`,
    hours: count('hour', 'hours'),
    pile: (needed: string, offered: string) => `${needed}, offered ${offered}`,
    pileUnsaid: (needed: string) => `${needed}, no offer yet`,
    tooMany: (hours: string) => `${hours} too many`,
    spare: (hours: string) => `${hours} to spare`,
    nobody: 'No one yet',
    by: (date: string) => `by ${date}`,
    key: {
      offered: 'hours each person offered',
      every: 'every month',
      once: 'this month only',
      over: 'more than offered',
    },
    small: (list: string) => `Too small to label: ${list}.`,
    smallMore: (n: number) => `${n} more`,
    lighten: {
      heading: (month: string) => `What would lighten ${month}?`,
      room: (who: string) => `These people have hours free: ${who}.`,
      noRoom: 'No one has hours free. You could drop something, take longer, or ask one more person.',
      give: (role: string, name: string) => `Give ${role} to ${name}`,
      giveText: (name: string) => `Ask ${name} first.`,
      later: (role: string) => `Start ${role} after you meet`,
      laterText: (hours: string) => `That takes off ${hours} a month before the first meeting.`,
      date: (day: string) => `Meet on ${day} instead`,
      dateText: 'You’ll see what moves before you decide.',
      ask: (hours: string) => `Ask one more person for ${hours}`,
      askText: 'Start with one small task.',
      change: (before: string, after: string) => `${before} → ${after}`,
      of: (name: string) => `${name}: `,
      short: 'hours short',
      unit: 'hours',
      act: 'Try it',
      laterDone: (role: string) => `${role} now starts after you meet.`,
    },
    table: {
      all: 'See all months as a table',
      needed: 'Needed',
      offered: 'Offered',
      short: 'Short',
      month: 'Month',
      carries: 'Who does it',
      person: 'Person',
      what: 'What',
      hours: 'Hours',
      above: 'More than offered',
      ofMonth: (month: string) => `All of ${month}`,
      unsaid: 'none offered yet',
      carried: (name: string, hours: string) => `${name} ${hours}`,
      overCarried: (name: string, hours: string, offered: string) => `${name} ${hours} (offered ${offered})`,
    },
    whatCounts:
      'We count the roles and the tasks you haven’t done yet. We count overdue tasks in this month, and leave out meetings and your counselor’s tasks.',
  },

  readiness: {
    more: 'Five more questions',
    suicide: 'I lost someone to suicide',
    suicideHint: 'Only then do we ask how long ago. We don’t keep this answer.',
    answers: { yes: 'Yes', notYet: 'Not yet', skip: 'Skip' },
    recency: {
      label: 'Has some time passed since the loss?',
      hint: 'Guides advise 12 months, or 18 to 24, before leading. You can still start sooner.',
      sources: ['NZ', 'HB'],
    } satisfies { label: string; hint: string; sources: readonly SourceKey[] },
    questions: {
      past: 'Is the worst behind me for now?',
      hear: 'Can I hear a story worse than mine and still sleep?',
      support: 'Does someone outside this group support me?',
      start: 'Do I want to start a group, more than to join one?',
      own: 'Is this my own wish, without pressure from others or a need to be seen?',
      away: 'Could it go on if I were away for a month?',
      ahead: 'Am I ready for hard days in the next six months, such as an anniversary or a relapse?',
    },
    counted: (n: number) =>
      n === 0
        ? 'You didn’t say “Not yet” to any question.'
        : n === 1
          ? 'You said “Not yet” once. You can still start.'
          : `You said “Not yet” ${n} times. You can still start.`,
    clear: 'Clear my answers',
    optionsHeading: 'What you could do',
    optionsLead: 'All of these are good choices. You can also just go on.',
    options: {
      join: {
        title: 'Join a group',
        text: 'You get the help you hoped to give. You can start your own later.',
        go: 'See what exists',
      },
      help: {
        title: 'Help in another group',
        text: 'Take a small role in another group and see how it feels.',
        go: 'See what exists',
      },
      partner: {
        title: 'Let someone else lead',
        text: 'Another person speaks for the group and leads the meetings. You help in the background.',
        go: 'See your people',
      },
      wait: {
        title: 'Wait until a date',
        text: 'Move the day you start planning. We keep all that you wrote.',
        go: 'Change the start',
      },
    },
    danger: 'Are you or someone near you in danger now? Call your local emergency number or a crisis line.',
  },
}
