import type { HandItemId } from '#domain/checklist/handItems.ts'
import type { talkTopics } from '#domain/plan/choices.ts'
import type { RuleId } from '#domain/timeline/rules.ts'
import type { TaskState } from '#domain/timeline/task.ts'

/** A group that must stay hidden puts nothing up: then these stand instead. */
const hidden: { readonly titles: Partial<Record<RuleId, string>>; readonly whys: Partial<Record<RuleId, string>> } = {
  titles: { postNotice: 'Pass on the “help start it” notice', writeCharter: 'Write charter and fact sheet' },
  whys: {
    postNotice:
      'A notice given by hand, or through a service you trust, finds people who help start the group. Nobody else learns of it.',
    writeCharter:
      'Who sends people to you wants to know who it suits, what happens there and who runs it. Leave the place off: only members need it.',
  },
}

/** What tasks are called wherever they show: timeline, checklist, overview, calendar. */
export const tasks = {
  /** Short enough for a box in the drawing, and each says what to do. */
  titles: {
    lookForGroups: 'Look for groups, visit one',
    groupContact: 'Set up a group email or number',
    postNotice: 'Post the “help start it” notice',
    meetInterested: 'Meet those who answered',
    askNational: 'Ask the national organization',
    decideTie: 'Decide about joining it',
    shareDuties: 'Share out the duties',
    talk1: 'Talk 1: hopes and expectations',
    talk2: 'Talk 2: purpose and format',
    getApproval: 'Get the formal yes',
    callPlaces: 'Call places, then visit',
    talk3: 'Talk 3: rules, crisis, money',
    agreeHost: 'Find a host, agree the checks',
    bookPlace: 'Choose and book the place',
    agreeHelper: 'Agree the helper’s part',
    writeCharter: 'Write charter, flyer, fact sheet',
    listGroup: 'Put the group on a list',
    tellGatekeepers: 'Tell the first gatekeepers',
    pressNotice: 'Send a notice to the press',
    putUpFlyers: 'Put up flyers',
    followUp: 'Follow up, offer a visit',
    countYeses: 'Count the yeses',
    talk4: 'Talk 4: rehearse the opening',
    confirmRoom: 'Confirm the room, print cards',
    firstMeeting: 'First meeting',
    thanks: 'Say thanks, talk it over',
    meeting2: 'Meeting 2: confirm the rules',
    evaluation: 'Short evaluation',
    loadAgain: 'Look at the load again',
    revisitExpectations: 'Look at expectations again',
    review1: 'Direction review',
    review2: 'Next direction review',
    reviewAffiliation: 'Look at the affiliation again',
  } satisfies Record<RuleId, string>,
  /** One sentence each; the sources stand with the rule. */
  whys: {
    lookForGroups: 'Look before you start: a group nearby may want you, and a national body may have a starter kit.',
    groupContact: 'An address for the group keeps your own name and number out of public notices.',
    postNotice: 'A notice that asks for people to help start it finds starters, not only joiners.',
    meetInterested: 'Meet in public, hear what they hope for, then ask for a set piece of work over a set time.',
    askNational: 'Ask what they offer, what they ask in return, and how a group that already meets can join.',
    decideTie: 'Compare what they give with what they ask. Decide together, and set a date to look at it again.',
    shareDuties: 'When the work is shared, and every job has an end, nobody has to carry the group alone.',
    talk1: 'Talks before the first meeting make clear what each of you hopes for and how much work there is to share.',
    talk2: 'People can only be told about the group once you agree what it is for and who may come.',
    getApproval: 'Boards meet when they meet. Asking early keeps the room and the first flyer from waiting for them.',
    callPlaces: 'A phone call about steps, toilet and cost saves visits to places that cannot work.',
    talk3:
      'Know the limits of what stays in the room, and what you do when somebody is in danger, before anybody comes.',
    agreeHost:
      'A group that people under 18 may come to needs a host organization behind it, and checks on the adults, before anybody hears of it.',
    bookPlace: 'A place can fall through. Book the first dates at once and name where else you could go.',
    agreeHelper: 'A professional joins because the group asks, for a set part and a set number of meetings.',
    writeCharter: 'Who sends people to you wants to know who it suits, what happens there and who runs it.',
    listGroup: 'Many people find their group by searching online.',
    tellGatekeepers: 'Doctors, clergy, social workers and other groups meet the people you would like to reach.',
    pressNotice: 'A notice goes out about six weeks ahead. Each paper has its own deadline.',
    putUpFlyers: 'People can tear off a strip and take your contact along.',
    followUp: 'Ask whether your letter arrived, and offer a short visit or a ten-minute talk.',
    countYeses: 'One center makes a date firm at six to eight yeses. With fewer, moving it is no failure.',
    talk4: 'Read the opening aloud once, and settle who does what if somebody is in a crisis.',
    confirmRoom:
      'A last call about the room and the way in, and printed cards, so that the first evening starts calmly.',
    firstMeeting: 'Everything before this day is there so that people can come, sit down and be heard.',
    thanks: 'A short thank-you within two days, and a talk among yourselves about how it went.',
    meeting2: 'Only those who come back can say yes to rules and aims, so they are confirmed now.',
    evaluation: 'A few questions after the third meeting show early what to change. A helper can step back about now.',
    loadAgain:
      'A month after the first meeting you know what the work is. Look at who carries how much, and share it anew.',
    revisitExpectations: 'After three months you know the real work. Look again at what you expected.',
    review1: 'Decide together: go on, change something, pause, or join another group.',
    review2:
      'Half a year after the first meeting, or on the day that your last review named: another look keeps the direction your own.',
    reviewAffiliation: 'You chose this day to look at what the tie gives and what it asks.',
  } satisfies Record<RuleId, string>,
  hidden,
  /** Where time is short, the second talk takes in the others. */
  oneTalk: {
    title: 'One talk: purpose, rules, crisis',
    why: 'Time is short, so one talk does the work of several. Agree on who the group is for, a few ground rules, and what you’ll do in a crisis.',
  },
  /** What is no rule's task. Names may be empty in a plan: then the words without one. */
  own: (title: string | undefined) => title ?? 'A task without a title',
  open: (question: string | undefined, topic: string) =>
    question === undefined ? `Find out more: ${topic}` : `Find out: ${question}`,
  place: (name: string | undefined) =>
    name === undefined ? 'Ask a place what is still open' : `Ask ${name} what is still open`,
  connection: (name: string | undefined, what: string | undefined) =>
    what === undefined
      ? name === undefined
        ? 'Call somebody on your list'
        : `Call: ${name}`
      : name === undefined
        ? what
        : `${name}: ${what}`,
  handOver: (duty: string | undefined) => (duty === undefined ? 'Hand over a duty' : `Hand over: ${duty}`),
  confirm: (name: string | undefined) =>
    name === undefined
      ? 'Ask whether an entry about the group is still right'
      : `Ask whether it is still right: ${name}`,
  talk: (topic: string | undefined) => (topic === undefined ? 'Another discussion' : `Discussion: ${topic}`),
  decision: (words: string | undefined) => (words === undefined ? 'Look at a decision again' : `Look again: ${words}`),
  project: (words: string | undefined) => (words === undefined ? 'First project' : `First project: ${words}`),
  topics: {
    hopes: 'hopes and expectations',
    purpose: 'purpose and format',
    rules: 'rules, crisis, money',
    rehearsal: 'rehearsing the opening',
    other: 'something else',
  } satisfies Record<(typeof talkTopics)[number], string>,
  /** Preparation that the first meeting has overtaken. */
  putAway: {
    title: (count: number) => (count === 1 ? '1 older task is still open' : `${count} older tasks are still open`),
    text: 'Your first meeting doesn’t need them. If you put them away, they’re marked “Not needed” on your timeline.',
    button: 'Put them away',
    done: (count: number) => (count === 1 ? '1 task put away.' : `${count} tasks put away.`),
  },
  /** What was set by hand on something that is gone. */
  gone: 'A task that is no longer in the plan',
  kinds: {
    own: 'You added this task yourself.',
    open: 'You left this question open, to find it out.',
    place: 'Some must-haves of this place are not known yet.',
    connection: 'It is the next step with somebody on your list.',
    handOver:
      'The term of this duty ends. Four weeks, our suggestion, leave time to show the next one how it is done, and to do it together once.',
    confirm:
      'They list you or send people, and nobody has confirmed for six months what they have about you. How often is our suggestion.',
    talk: 'It is a discussion that you planned.',
    decision: 'You wanted to look at this decision again on this day. Write down the new day once you have.',
    project: 'You set this day for your first project.',
  },
  states: {
    done: 'Done',
    dropped: 'Not needed',
    late: 'Late',
    tight: 'Tight',
    due: 'Due soon',
    ahead: 'Ahead',
  } satisfies Record<TaskState, string>,
  owners: { everyone: 'Everyone', nobody: 'Nobody yet', yours: '(yours)', assumed: 'until somebody else takes it' },
  hand: {
    toldSomeone: 'Somebody knows where and when you meet strangers for the first time.',
    spareCopy: 'A second person has a copy of this plan.',
  } satisfies Record<HandItemId, string>,
}
