import type { HandItemId } from '#domain/checklist/handItems.ts'
import type { talkTopics } from '#domain/plan/choices.ts'
import type { RuleId } from '#domain/timeline/rules.ts'
import type { TaskState } from '#domain/timeline/task.ts'

/** A group that must stay hidden puts nothing up: then these stand instead. */
const hidden: { readonly titles: Partial<Record<RuleId, string>>; readonly whys: Partial<Record<RuleId, string>> } = {
  titles: {
    postNotice: 'Pass on the “Help start” notice',
    writeCharter: 'Write the agreement and fact sheet',
  },
  whys: {
    postNotice: 'Give the notice in person, or through a service you trust. No one else will see it.',
    writeCharter: 'People who refer others want to know who your group is for. Leave the place off.',
  },
}

/** What tasks are called wherever they show: timeline, checklist, overview, calendar. */
export const tasks = {
  /** Short enough for a box in the drawing, and each says what to do. */
  titles: {
    lookForGroups: 'Look for groups like yours',
    groupContact: 'Set up a group contact',
    postNotice: 'Post the “Help start” notice',
    meetInterested: 'Meet the people who answered',
    askNational: 'Ask the national organization',
    decideTie: 'Decide whether to affiliate',
    shareDuties: 'Share the roles',
    talk1: 'Talk about hopes and expectations',
    talk2: 'Talk about purpose and format',
    getApproval: 'Get approval from your host',
    callPlaces: 'Call places, then visit',
    talk3: 'Talk about rules, crisis, and money',
    agreeHost: 'Find a host, agree on checks',
    bookPlace: 'Choose and book a place',
    agreeHelper: 'Agree on the professional’s part',
    writeCharter: 'Write agreement, flyer, and fact sheet',
    listGroup: 'Get listed in a directory',
    tellGatekeepers: 'Contact your first connections',
    pressNotice: 'Send a notice to the press',
    putUpFlyers: 'Put up flyers',
    followUp: 'Follow up, and offer a visit',
    countYeses: 'Count who plans to come',
    talk4: 'Rehearse the opening',
    confirmRoom: 'Confirm the room, and print cards',
    firstMeeting: 'Hold the first meeting',
    thanks: 'Say thanks, and talk it over',
    meeting2: 'Confirm the rules at meeting 2',
    evaluation: 'Hand out feedback forms',
    loadAgain: 'Check the workload again',
    revisitExpectations: 'Check your expectations again',
    review1: 'Hold the group review',
    review2: 'Hold the next group review',
    reviewAffiliation: 'Check your affiliation again',
  } satisfies Record<RuleId, string>,
  /** One sentence each; the sources stand with the rule. */
  whys: {
    lookForGroups: 'You might join a group nearby. A national organization may have a starter kit.',
    groupContact: 'A group email or number keeps your own name and number private.',
    postNotice: 'This notice asks for people who will help start the group.',
    meetInterested: 'Meet in public, and ask what they hope for. Then ask for one task with an end date.',
    askNational: 'Ask what they offer, what they expect, and how a group joins.',
    decideTie: 'Compare what they offer with what they expect. Set a date to check again.',
    shareDuties: 'Share the roles so no one has to do it all.',
    talk1: 'This talk shows what each of you hopes for, and how much work there is to share.',
    talk2: 'Agree on what the group is for and who may come. Then you can tell people.',
    getApproval: 'Boards meet only on set dates. Ask early so the room doesn’t have to wait.',
    callPlaces: 'A phone call about steps, the restroom, and cost can save you a trip.',
    talk3: 'Agree on privacy, its limits, and your crisis steps first.',
    agreeHost: 'Before you tell anyone, a group for minors needs a host and checks on adults.',
    bookPlace: 'Book the first dates now, and choose a backup place.',
    agreeHelper: 'Agree on what the professional does, and after how many meetings it ends.',
    writeCharter: 'People who refer others want to know who your group is for.',
    listGroup: 'Many people find their group by searching online.',
    tellGatekeepers: 'Doctors, clergy, social workers, and other groups meet people you want to reach.',
    pressNotice: 'Send it about six weeks ahead. Each paper has its own deadline.',
    putUpFlyers: 'People can tear off a strip with your contact.',
    followUp: 'Ask if your letter came. Offer a short visit or a ten-minute presentation.',
    countYeses: 'A self-help center sets a firm date at six to eight people. With fewer, you can move it.',
    talk4: 'Read the opening aloud once, and agree on who does what in a crisis.',
    confirmRoom: 'Call once more about the room and the door, so the first meeting starts calmly.',
    firstMeeting: 'People can come, sit down, and be heard.',
    thanks: 'Say thanks within two days, and talk about how it went.',
    meeting2: 'Ask people who come back to say yes to the rules.',
    evaluation: 'A short form after the third meeting shows early what to change.',
    loadAgain: 'A month after the first meeting, you know how much work there is. Share it again.',
    revisitExpectations: 'After three months, you know the real work. Compare it with what you expected.',
    review1: 'Decide together to go on, change something, take a break, or join another group.',
    review2: 'We suggest half a year after the first meeting, or the day your last review set.',
    reviewAffiliation: 'You chose this day to check what the affiliation gives and asks.',
  } satisfies Record<RuleId, string>,
  hidden,
  /** Where time is short, the second talk takes in the others. */
  oneTalk: {
    title: 'Talk about purpose, rules, and crisis',
    why: 'You’re short on time, so one talk covers several. Agree on the purpose, rules, and crisis steps.',
  },
  /** What is no rule's task. Names may be empty in a plan: then the words without one. */
  own: (title: string | undefined) => title ?? 'A task without a title',
  open: (question: string | undefined, topic: string) =>
    question === undefined ? `Find out more about ${topic}` : `Find out “${question}”`,
  place: (name: string | undefined) =>
    name === undefined ? 'Ask a place about must-haves' : `Ask ${name} about must-haves`,
  connection: (name: string | undefined, what: string | undefined) =>
    what === undefined
      ? name === undefined
        ? 'Call someone on your list'
        : `Call ${name}`
      : name === undefined
        ? what
        : `${name}: ${what}`,
  handOver: (duty: string | undefined) => (duty === undefined ? 'Hand off a role' : `Hand off “${duty}”`),
  confirm: (name: string | undefined) =>
    name === undefined ? 'Check a connection’s details' : `Check details with ${name}`,
  talk: (topic: string | undefined) => (topic === undefined ? 'Hold another talk' : `Talk about ${topic}`),
  decision: (words: string | undefined) => (words === undefined ? 'Check a decision again' : `Check again, ${words}`),
  project: (words: string | undefined) => (words === undefined ? 'Start the first project' : `Start ${words}`),
  training: (words: string | undefined) => (words === undefined ? 'Finish the training' : `Training: ${words}`),
  practice: 'Practice leading a meeting',
  topics: {
    hopes: 'hopes and expectations',
    purpose: 'purpose and format',
    rules: 'rules, crisis, and money',
    rehearsal: 'rehearsing the opening',
    other: 'something else',
  } satisfies Record<(typeof talkTopics)[number], string>,
  /** Preparation that the first meeting has overtaken. */
  putAway: {
    title: (count: number) => (count === 1 ? '1 older task isn’t done' : `${count} older tasks aren’t done`),
    text: 'Your first meeting doesn’t need them. We’ll mark them “Not needed” on your timeline.',
    button: 'Skip these tasks',
    done: (count: number) => (count === 1 ? 'Skipped 1 task.' : `Skipped ${count} tasks.`),
  },
  /** What was set by hand on something that is gone. */
  gone: 'A task that is no longer in the plan',
  kinds: {
    own: 'You added this task yourself.',
    open: 'You chose to find this out.',
    place: 'You don’t know some must-haves for this place yet.',
    connection: 'This is the next step with someone on your list.',
    handOver: 'This role’s term ends. We suggest four weeks to show the next person how to do it.',
    confirm: 'No one has checked their details about you for six months. How often is our suggestion.',
    talk: 'You planned this talk.',
    decision: 'You wanted to check this decision on this day.',
    project: 'You set this day for your first project.',
    training: 'You set this day for the training.',
    practice: 'You set this day so the next person can practice.',
  },
  states: {
    done: 'Done',
    dropped: 'Not needed',
    late: 'Past due',
    tight: 'Short on time',
    due: 'Due soon',
    ahead: 'Not yet',
  } satisfies Record<TaskState, string>,
  owners: { everyone: 'Everyone', nobody: 'No one yet', yours: '(yours)', assumed: 'until someone else has the role' },
  hand: {
    toldSomeone: 'Tell someone where and when you meet strangers.',
    spareCopy: 'Give a second person a copy of this plan.',
  } satisfies Record<HandItemId, string>,
}
