import type { Sorting } from '#domain/desk/entry.ts'
import type { SessionPart } from '#domain/desk/session.ts'
import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five'] as const
const orFounder = (name: string): string => (name === '' ? 'the founder' : name)

/** A counselor's session with a founder: its start, the bar, and what goes with the page. Both may read all of it. */
export const session = {
  title: 'Session',
  withWhom: (founder: string) => (founder === '' ? 'Session' : `Session with ${founder}`),

  start: {
    heading: 'Start a session',
    lead: 'Sit together at one screen, or share it. The founder decides what goes in the plan.',
    counselor: 'The counselor’s name',
    founder: 'The founder’s name',
    also: 'Who else is here?',
    others: 'Someone else',
    othersHint: 'Names, initials, or a word like “sister.”',
    button: 'Start the session',
    starting: 'Starting…',
    running: (since: string) => `A session with this plan started ${since}.`,
    runningTitle: 'A session is already running',
    goOn: 'Go back to it',
    unread: {
      title: 'We couldn’t read the notes on this plan',
      text: 'A newer version of this site wrote them, or they are damaged. We left them as they are. Close this site in every tab, then open it again.',
    },
    failed: {
      title: 'We couldn’t save this session here',
      text: 'The browser has no room left, or saves nothing. If you go on, your notes may be lost when this page closes. Write down what matters.',
      anyway: 'Start anyway',
    },
    reading: {
      title: 'This plan is open in another tab',
      text: 'Close the other tab, or write here instead. Then you can start a session.',
    },
  },

  role: {
    heading: 'How we’ll work together',
    again: 'How we’ll work together',
    lead: 'Read this aloud together. It takes two minutes.',
    does: {
      title: 'What the counselor does',
      lines: [
        'Listens, asks, and tells what other groups did.',
        'Suggests. The founder accepts, changes, or declines.',
        'Says early that founding is helping, being helped, and organizing.',
      ],
    },
    doesNot: {
      title: 'What the counselor doesn’t do',
      lines: [
        'Lead the group, decide for it, or take sides.',
        'Treat anyone, or advise on health or law. A session isn’t therapy.',
        'Stay longer than you agreed.',
      ],
      sources: ['WIL', 'SHU_A', 'SHU_K', 'HB'] as const,
    },
    end: {
      title: 'How long the counselor helps',
      meetings: (n: number) =>
        n === 1 ? 'The counselor’s part ends after 1 meeting.' : `The counselor’s part ends after ${n} meetings.`,
      on: (day: string) => `The counselor’s part ends on ${day}.`,
      open: 'You haven’t agreed on an end yet. Centers that help groups start name three meetings, up to eight, or three to ten.',
      sources: ['BE', 'IGS', 'SHU_A'] as const,
      link: 'Agree on a professional’s part',
    },
    private: {
      title: 'What stays private',
      text: 'What you say here stays here, within the rules of the counselor’s work. Laws vary, so ask locally.',
      reporting: 'What must the counselor report?',
      reportingHint: 'In plain words, before the founder speaks. You can leave this empty.',
    },
    keeps: {
      title: 'What this device keeps',
      lines: [
        'The plan. It belongs to the founder, who can save a copy.',
        'The counselor’s notes on your sessions. They stay out of the plan, its documents, files, and links. They aren’t a clinical record.',
        'Nothing goes over the internet.',
      ],
    },
    consent: 'The founder said aloud, “That’s fine with me.”',
    consentHint: 'You can still meet without this. Then there’s no field for private notes.',
  },

  opening: {
    heading: 'Your session',
    since: {
      title: 'Since last time',
      from: (day: string) => `Since ${day}`,
      nothing: 'Nothing changed in the plan.',
      changed: (n: number) => (n === 1 ? '1 thing changed in the plan' : `${n} things changed in the plan`),
      first: 'This is your first session with this plan.',
      topic: (topic: string) => `Last topic: ${topic}`,
      tasks: 'Tasks from last time',
      open: 'Not decided last time',
      task: (words: string, who: string, until: string) =>
        [words, who, until].filter((each) => each !== '').join(' · '),
      think: (words: string) => `To think about: ${words}`,
    },
    topic: {
      title: 'What would you like to talk about today?',
      hint: 'One topic is enough. The founder picks it.',
      label: 'Today’s topic',
      page: 'Which page goes with it?',
      noPage: 'No page',
      three: 'Show three ideas',
      threeLead: 'These aren’t done yet. You don’t have to pick one of them.',
      none: 'Nothing in the plan is waiting.',
      take: (what: string) => `Pick this topic: ${what}`,
    },
    asked: {
      label: 'What would you like help with?',
      hint: 'In the founder’s words. We show them first on the counselor’s desk.',
    },
    go: (page: string) => `Go to “${page}”`,
    overview: 'Go to the overview',
  },

  /** In the place of another plan's page. */
  elsewhere: {
    title: 'A session is running',
    lead: 'Other pages open after you end it. You’ll find End at the top of its page.',
    back: 'Back to the session',
  },
  bar: {
    label: 'Session',
    /** Before the founder's name, where there is room. */
    with: 'Session with',
    notes: 'Notes',
    notesLong: ': covered',
    end: 'End',
    endLong: 'the session',
    /** Where the time goes, calm: nobody is behind. */
    left: (n: number) => `${n} min left`,
    of: (n: number) => ` of ${n}`,
    over: 'The time is used',
    overLong: '. Take what you need.',
    parts: {
      arrive: 'Arriving',
      since: 'Since last time',
      topic: 'Your topic',
      summary: 'Going home',
    } satisfies Record<SessionPart, string>,
    reading: 'You’re writing this plan in another tab. You can read it here, and we keep your notes.',
    record: 'See your notes',
  },

  side: {
    label: 'For the counselor',
    notesTitle: 'Notes of this session',
    ask: (n: number) => `${numbers[n] ?? n} ${n === 1 ? 'question' : 'questions'} to ask aloud`,
    leave: 'Leave to the founder',
    parting: {
      title: 'How to say goodbye',
      text: 'You agreed that this is the last session. Say so early, and leave time for it.',
      lines: [
        'What did each of you see the core group do without a counselor?',
        'Who leads, who takes a call after a hard evening, and who keeps the lists?',
        'Is there one way to reach the counselor later, and until when?',
        'If it’s too early, agree on a new end, not on “as long as it takes.”',
      ],
      sources: ['SHU_A', 'BE'] as const,
      newEnd: 'Change the agreed end',
    },
    noPrompts: 'There are no questions for this page. Ask what comes to mind.',
    notes: {
      title: 'Private notes',
      covered: 'We cover your notes because you share the screen.',
      show: 'Show my notes',
      hide: 'Cover my notes',
      label: 'Private notes',
      hint: 'On this device only, and not a clinical record. We cover them after a quiet minute.',
      noConsent: (founder: string) =>
        `${founder === '' ? 'The founder' : founder} hasn’t agreed to notes, so there’s no field for them.`,
      consentLink: 'See how you’ll work together',
      caught: 'From what was said',
    },
    capture: {
      title: 'Anything said',
      label: 'Write anything said, and sort it later',
      add: 'Keep the line',
      waiting: (n: number) => (n === 1 ? '1 line to sort' : `${n} lines to sort`),
      sort: 'Sort the line',
      sorted: (n: number) => (n === 1 ? '1 line sorted' : `${n} lines sorted`),
      again: 'Sort again',
      hidden: 'A private note',
      kept: 'Kept the line.',
      as: {
        unsorted: 'Not sorted',
        decided: 'Decided',
        task: 'Task',
        question: 'Question for the core group',
        suggestion: 'Suggestion',
        note: 'Private note',
        nothing: 'Let go',
      } satisfies Record<Sorting, string>,
      hint: 'At the end, the founder says yes or no to decisions, tasks, and questions.',
    },
    suggest: {
      open: 'Suggest something',
      openKind: {
        place: 'Suggest a place',
        connection: 'Suggest a connection',
        group: 'Suggest a group',
        task: 'Suggest a task',
        rule: 'Suggest a ground rule',
        wording: 'Suggest wording',
      } satisfies Record<SuggestionKind, string>,
      title: 'Suggest something',
      lead: (founder: string) => `Nothing goes in the plan until ${orFounder(founder)} accepts it.`,
      kind: 'What do you suggest?',
      kinds: {
        place: 'A place',
        connection: 'A connection',
        group: 'A similar group',
        task: 'A task',
        rule: 'A ground rule',
        wording: 'Wording for an answer here',
      } satisfies Record<SuggestionKind, string>,
      content: {
        place: 'What is the place called?',
        connection: 'Which organization or person?',
        group: 'What is the group called?',
        task: 'What’s the task?',
        rule: 'What’s the rule?',
        wording: 'What would you write?',
      } satisfies Record<SuggestionKind, string>,
      empty: {
        place: 'Write the name of a place, or check one you know.',
        connection: 'Write who you suggest, or check one you know.',
        group: 'Write the name of a group, or check one you know.',
        task: 'Write the task you suggest.',
        rule: 'Write the rule you suggest.',
        wording: 'Write the words you suggest.',
      } satisfies Record<SuggestionKind, string>,
      known: 'From your library',
      knownHint: 'Suggest two or more, and the founder has a choice.',
      confirmed: (day: string) => `last confirmed ${day}`,
      unconfirmed: 'not confirmed yet',
      new: 'Or something new',
      address: 'Address',
      where: 'Where?',
      reach: 'How to reach them',
      contact: 'Who to ask there',
      date: 'By when?',
      owner: 'Who could do it?',
      question: 'Which question does it answer?',
      why: 'Why do you suggest it?',
      whyHint: 'One or two sentences for the founder to read.',
      button: 'Add suggestion',
      done: 'Close',
      put: (n: number) =>
        n === 1 ? 'Added 1 suggestion. Waiting for an answer.' : `Added ${n} suggestions. Waiting for an answer.`,
      show: 'Show suggestions',
      another: 'People often take a lone suggestion as the answer. Do you know another?',
    },
    failed: {
      title: 'We couldn’t save your last note',
      text: 'Your note is still on this page. The browser has no room left, or saves nothing. Copy the note to paper, or free some space and change it again.',
    },
    unread: 'We couldn’t read what this device keeps on this plan, so you can’t add notes. We left it as it is.',
  },
}
