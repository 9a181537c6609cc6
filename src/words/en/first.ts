import type { FirstQuestion } from '#domain/stages/firstMinutes.ts'
import type { FirstThing, SafetyNote } from '#domain/stages/firstThing.ts'
import type { SourceKey } from '#domain/sources.ts'

interface Advice {
  readonly text: string
  readonly sources: readonly SourceKey[]
}

/** The first ten minutes: four short pages, what comes of them, and a way to stop. */
export const first = {
  nth: (n: number, of: number) => `${n} of ${of}`,
  goOn: 'Continue',
  /** On the last page that asks. */
  see: 'See your start',
  skip: 'Skip',
  toPlan: 'Go to my plan',
  nav: 'Continue or skip',

  pages: {
    concern: { heading: 'What is your group about?' },
    where: { heading: 'Where will people meet?' },
    people: { heading: 'Who could start it with you?' },
    when: { heading: 'When would you like to start?' },
  } satisfies Record<FirstQuestion, { readonly heading: string }>,

  when: {
    options: { ready: 'When we’re ready', date: 'Around a date', meets: 'We already meet' },
    around: 'Around when?',
    change: 'You can change this later.',
  },

  support: {
    label: 'Can you call someone after a hard day?',
    hint: 'We don’t save this answer.',
    options: { yes: 'Yes', little: 'Sometimes', nobody: 'Not right now' },
    heading: 'Where you could find support',
    ways: [
      { title: 'A friend or relative.', text: 'Ask one person to check in once a week while you plan.' },
      { title: 'A counselor.', text: 'Some counselors help people start groups. They can support you too.' },
      {
        title: 'Someone at a place you know.',
        text: 'Talk with a nurse, a social worker, or someone at your place of worship.',
      },
      { title: 'A helpline.', text: 'Search for your concern and the word “helpline.” Many are open at night.' },
      { title: 'A smaller start.', text: 'Join a group first, or let someone else take the calls.' },
    ],
    stillFine: 'You can still go on.',
    now: 'Get help now',
    sources: ['NZ', 'DUI', 'DOR', 'ours'] satisfies SourceKey[],
  },

  people: {
    hint: 'Initials are fine. We don’t contact anyone.',
    add: 'Add person',
    added: (name: string) => `Added ${name}.`,
    list: 'On your list',
    nobody: 'No one yet? That’s fine.',
    me: { label: 'What is your first name?', hint: 'We put it under the message we draft for you.' },
  },

  result: {
    /** The page's name in the tab and in the history. */
    title: 'Your start',
    line: {
      heading: 'A first draft of your six months',
      start: 'Planning starts',
      first: 'First meeting',
      review: 'First group review',
      on: (day: string) => `on ${day}`,
      between: (from: string, to: string) => `between ${from} and ${to}`,
      sentence: (when: string) => `You could first meet ${when}`,
      set: (day: string) => `Your first meeting is ${day}`,
      draft: 'You’ll set the real date once enough people say yes.',
      notRead: (wish: string) =>
        `We couldn’t find a month in “${wish}” so we count 18 weeks from your start. That is our suggestion.`,
      short: 'That’s less than eight weeks away. You can do it with help. More time makes it easier.',
      why: 'In many cases, a group takes up to six months to meet regularly. If you name no month, we count 18 weeks. That is our suggestion.',
      sources: ['seed', 'BE', 'ours'] satisfies SourceKey[],
    },
    papers: {
      heading: 'Ready to print',
      notice: 'Find people to help.',
      hidden: 'Your group is unlisted. Don’t post this notice. Hand it to people you trust.',
      printNotice: 'Print notice',
      checklist: 'All the steps, to check off.',
      printChecklist: 'Print checklist',
      flyer: 'For people who might come.',
      printFlyer: 'Print flyer',
      seeFlyer: 'See flyer',
      sources: ['NJ'] satisfies SourceKey[],
    },
    message: {
      heading: 'Message',
      headingTo: (name: string) => `Message to ${name}`,
      label: 'Your message',
      copy: 'Copy message',
      change: 'Change the words',
      sources: ['C2R', 'CAP', 'ours'] satisfies SourceKey[],
    },
    thing: {
      footing: {
        title: 'This week, say what should change',
        text: 'For example, change who leads or where you meet.',
        link: 'Say what should change',
        sources: ['ours'],
      },
      look: {
        title: 'This week, look for groups like yours',
        text: 'Search online, or ask a library or clinic.',
        link: 'Write what you found',
        sources: ['NJ', 'CTB', 'BR'],
      },
      visit: {
        title: 'This week, ask a group if you may visit',
        text: 'See how they run it and ask how they started.',
        link: 'Write what you learned',
        sources: ['NJ', 'BR'],
      },
      message: {
        title: (name: string) => `This week, send ${name} this message`,
        text: 'One person is enough for this week. If they say no, ask someone else.',
        link: 'See your list',
        sources: ['C2R', 'CAP'],
      },
      meet: {
        title: (name: string) => `This week, sit down with ${name}`,
        text: 'Meet in a public place for an hour. Listen first, then share your idea.',
        link: 'See your list',
        sources: ['C2R', 'CAP'],
      },
      notice: {
        title: 'This week, ask one person',
        text: 'Send someone this message, or post the notice at a library.',
        link: 'See notice',
        sources: ['NJ'],
      },
      service: {
        title: 'This week, talk with a specialist service',
        text: 'Ask who could start it with you and how to keep a group like yours safe.',
        link: 'Write what you found',
        sources: ['ASCA', 'EUG', 'ours'],
      },
    } satisfies Record<
      FirstThing['is'],
      Advice & { readonly title: string | ((name: string) => string); readonly link: string }
    >,
    safety: {
      more: 'More on safety',
      notes: {
        public: { text: 'Meet in public until you trust each other.', sources: ['CAM_R'] },
        tell: { text: 'Tell someone where you’ll be.', sources: ['TTC'] },
        address: { text: 'Share a group email, not your number.', sources: ['TTC'] },
        service: {
          text: 'Keep the place private, and tell people who ask about a specialist service first.',
          sources: ['ASCA', 'EUG'],
        },
        host: { text: 'Before you invite anyone under 18, find a host to check the adults.', sources: ['ALT'] },
      } satisfies Record<SafetyNote, Advice>,
    },
  },

  copy: {
    take: 'Save a copy',
    kept: 'Browsers can lose data, so keep a copy.',
    notKept: 'This browser keeps nothing. Save a copy before you close this page.',
    notSaved: 'We haven’t saved your last change yet. Save a copy before you close this page.',
    readOnly: 'This plan is open in another tab, which saves it.',
  },
}
