import type { Sorting } from '#domain/desk/entry.ts'
import type { SessionPart } from '#domain/desk/session.ts'
import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'

const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`)
const orFounder = (name: string): string => (name === '' ? 'the founder' : name)

/** A counselor's session with a founder: its start, the bar, and what stands beside the page. Both may read all of it. */
export const session = {
  title: 'Session',
  withWhom: (founder: string) => (founder === '' ? 'Session' : `Session with ${founder}`),

  start: {
    heading: 'Start a session',
    lead: 'You sit together at one screen, or share it. The founder decides what goes into the plan. You ask, listen and suggest.',
    counselor: 'The counselor’s name',
    founder: 'The founder’s name',
    mayBeEmpty: 'May stay empty.',
    also: 'Who else is here?',
    others: 'Somebody else',
    othersHint: 'Names, initials, or how they are related.',
    button: 'Start the session',
    starting: 'Starting…',
    running: (since: string) => `A session with this plan began ${since} and has not been ended.`,
    runningTitle: 'A session is still open',
    goOn: 'Go on with it',
    unread: {
      title: 'What was kept about this plan cannot be read here',
      text: 'It was written by a newer version of this page, or it is damaged. It is left as it is, so no session can start here. Close all tabs of this page and open it again.',
    },
    failed: {
      title: 'The session could not be kept on this device',
      text: 'The browser has no room left, or keeps nothing. You can go on, but notes and the comparison at the end may be gone when this page closes. Write down on paper what matters.',
      anyway: 'Start all the same',
    },
    reading: {
      title: 'This plan is open in another tab',
      text: 'A session can only start where the plan can be written. Close the other tab, or write here instead.',
    },
  },

  role: {
    heading: 'Before you start: what you two agree on',
    again: 'What you two agreed on',
    lead: 'Read it out together. It takes two minutes.',
    does: {
      title: 'What the counselor does',
      lines: [
        'Listens, asks, and tells what other groups did.',
        'Puts forward places, people to call, tasks and words. The founder takes them, changes them or leaves them.',
        'Says early that founding is helping, being helped and organizing.',
      ],
    },
    doesNot: {
      title: 'What the counselor does not do',
      lines: [
        'Lead the group, or decide for it.',
        'Treat or advise on health or law. A session is no therapy.',
        'Take the side of one person against the others.',
        'Stay longer than agreed.',
      ],
      sources: ['WIL', 'SHU_A', 'SHU_K', 'HB'] as const,
    },
    end: {
      title: 'How long',
      meetings: (n: number) =>
        n === 1 ? 'The counselor’s part ends after 1 meeting.' : `The counselor’s part ends after ${n} meetings.`,
      on: (day: string) => `The counselor’s part ends on ${day}.`,
      open: 'Not agreed yet. Centers that help groups start name three meetings, up to eight, or three to ten.',
      sources: ['BE', 'IGS', 'SHU_A'] as const,
      link: 'Agree on it on “Professionals taking part”',
    },
    private: {
      title: 'What stays between you',
      text: 'What is said here is not passed on. There are limits: a counselor is bound by the rules of their own work. Laws differ: ask locally.',
      reporting: 'What the counselor must report',
      reportingHint: 'In plain words, so that the founder knows before speaking. May stay empty.',
    },
    keeps: {
      title: 'What this device keeps',
      lines: [
        'The plan. It is the founder’s, and they can take it along.',
        'The counselor’s own records: when you met, the topic, what was said and caught in a line, private notes. They are apart from the plan. They are in no paper, file or link of it, and they are no clinical record.',
        'Nothing goes over the internet.',
      ],
    },
    consent: 'The founder said aloud: that is fine with me.',
    consentHint: 'Without it you can meet all the same. Then there is no field for private notes.',
  },

  opening: {
    heading: 'Your session',
    since: {
      title: 'Since last time',
      from: (day: string) => `Since ${day}`,
      nothing: 'Nothing changed in the plan.',
      first: 'This is your first session with this plan.',
      topic: (topic: string) => `You talked about: ${topic}`,
      tasks: 'Somebody took these along:',
      task: (words: string, who: string, until: string) =>
        [words, who, until].filter((each) => each !== '').join(' · '),
      think: (words: string) => `To think about: ${words}`,
    },
    topic: {
      title: 'What would you like to talk about today?',
      hint: 'One topic is enough. The founder picks it, in their own words.',
      label: 'Today’s topic',
      page: 'A page that goes with it',
      noPage: 'No page',
      three: 'Show three that are open',
      threeLead: 'These are open in the plan. None of them has to be next.',
      none: 'Nothing is waiting in the plan.',
      take: (what: string) => `Talk about this: ${what}`,
    },
    asked: {
      label: 'What would you like help with?',
      hint: 'In the founder’s words. It stands first on the counselor’s desk, so that it is not forgotten.',
    },
    go: (page: string) => `Go to “${page}”`,
    overview: 'Go to the overview',
  },

  /** In the place of another plan's page. */
  elsewhere: {
    title: 'A session is on',
    lead: 'Nothing else opens until it ends. End it at the top of its page.',
    back: 'Back to the session',
  },
  bar: {
    label: 'Session',
    started: (time: string) => `started ${time}`,
    end: 'End',
    endLong: 'and write the summary',
    panel: 'Notes and prompts',
    /** Where the time goes, calm: nobody is late. */
    clock: (now: number, part: SessionPart, left: number) =>
      `minute ${now} · ${session.bar.parts[part]}, ${minutes(left)} left`,
    over: (now: number) => `minute ${now} · the time for a session is used. Take what you need.`,
    parts: { arrive: 'arriving', since: 'since last time', topic: 'the topic', summary: 'summary' } satisfies Record<
      SessionPart,
      string
    >,
    reading: 'This plan is being written in another tab. Here you can read it, and your notes are kept.',
    record: 'See your notes',
  },

  side: {
    label: 'For the counselor',
    ask: 'Ask',
    leave: 'Leave to the founder',
    parting: {
      title: 'How to part',
      text: 'By what you agreed, this is the last session. Say so early, and leave room for it.',
      lines: [
        'What did each of you see the core group do without a counselor?',
        'Who facilitates, who is called after a hard evening, who keeps the list of places and people?',
        'Is there one way to reach the counselor later, and until when?',
        'If it is too early: agree on a new end, not on “as long as it takes”.',
      ],
      sources: ['SHU_A', 'BE'] as const,
      newEnd: 'Change the end that was agreed',
    },
    noPrompts: 'There are no prompts for this page. Ask what comes to mind.',
    notes: {
      title: 'Private notes',
      covered: 'Covered, because the screen is shared.',
      show: 'Show my notes',
      hide: 'Cover my notes',
      label: 'Private notes',
      hint: 'Only on this device, apart from the plan. No clinical record. Covered again after a minute without typing.',
      noConsent: (founder: string) =>
        `${founder === '' ? 'The founder' : founder} has not said that notes are fine, so there is no field for them.`,
      consentLink: 'Look at what you agreed',
      caught: 'From what was said:',
    },
    capture: {
      title: 'Anything said',
      label: 'Anything said, sorted later',
      add: 'Keep the line',
      waiting: (n: number) => (n === 1 ? '1 line waits to be sorted' : `${n} lines wait to be sorted`),
      sort: 'Sort it',
      sorted: (n: number) => (n === 1 ? '1 line sorted' : `${n} lines sorted`),
      again: 'Sort it anew',
      hidden: 'A private note',
      kept: 'Kept.',
      as: {
        unsorted: 'Not sorted',
        decided: 'Decided',
        task: 'Task',
        question: 'Question for the core group',
        suggestion: 'Suggestion',
        note: 'Private note',
        nothing: 'Let go',
      } satisfies Record<Sorting, string>,
      hint: 'Decided, task and question come up again in the summary, where the founder says yes or no to each.',
    },
    suggest: {
      open: 'Suggest something',
      title: 'Suggest something',
      lead: (founder: string) => `Nothing goes into the plan until ${orFounder(founder)} accepts it.`,
      kind: 'What is it?',
      kinds: {
        place: 'A place',
        connection: 'A connection',
        group: 'A similar group',
        task: 'A task',
        rule: 'A ground rule',
        wording: 'Words for an answer on this page',
      } satisfies Record<SuggestionKind, string>,
      content: {
        place: 'What is it called?',
        connection: 'Which organization or person?',
        group: 'What is it called?',
        task: 'What is to be done?',
        rule: 'The rule',
        wording: 'Your words',
      } satisfies Record<SuggestionKind, string>,
      empty: {
        place: 'Write what it is called, or tick one that you know.',
        connection: 'Write who it is, or tick one that you know.',
        group: 'Write what it is called, or tick one that you know.',
        task: 'Write what is to be done.',
        rule: 'Write the rule.',
        wording: 'Write the words.',
      } satisfies Record<SuggestionKind, string>,
      known: 'From what you know of the area',
      knownHint: 'Better several than one: then there is something to choose from.',
      confirmed: (day: string) => `last confirmed ${day}`,
      unconfirmed: 'not confirmed yet',
      new: 'Or something new',
      address: 'Address',
      where: 'Where?',
      reach: 'How to reach them',
      contact: 'Whom to ask there',
      date: 'By when?',
      owner: 'Who could do it?',
      question: 'For which question?',
      why: 'Why?',
      whyHint: 'One or two sentences, for the founder to read.',
      button: 'Put it forward',
      done: 'Close',
      put: (n: number) =>
        n === 1 ? 'Put forward. It waits for an answer.' : `${n} put forward. They wait for an answer.`,
      another: 'One alone is easily taken for the answer. Is there another?',
    },
    failed: {
      title: 'Your last note is not saved',
      text: 'It is still on this page. The browser has no room left, or keeps nothing. Write it down on paper, or free some space and change the note once more.',
    },
    unread: 'What was kept about this plan cannot be read here, so nothing can be noted. It is left as it is.',
  },
}
