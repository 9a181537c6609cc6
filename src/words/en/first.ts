import type { FirstPage } from '#domain/stages/firstMinutes.ts'
import type { FirstThing, SafetyNote } from '#domain/stages/firstThing.ts'
import type { SourceKey } from '#domain/sources.ts'

interface Advice {
  readonly text: string
  readonly sources: readonly SourceKey[]
}

/** The first ten minutes: six short questions, what comes of them, and a way to stop. */
export const first = {
  nth: (n: number, of: number) => `Page ${n} of ${of}. Skip what you like.`,
  goOn: 'Continue',
  back: 'Back',
  skip: 'Skip this',
  toPlan: 'Go to my plan',
  nav: 'Back, skip and continue',

  /** Told once, before anything is written. */
  leaving: {
    title: 'If somebody comes in: you can leave in a second',
    ways: 'Press the button to leave, at the top of every page, or the Shift key three times. The weather opens instead. What you typed is kept on this device.',
    back: 'The Back button then finds “Page not available”. To open it, press Shift three times. Or press that heading for two seconds, then let go. A new tab shows the first page. Choose “Open a plan I have already started” there.',
    cannot:
      'It cannot do everything. The browser’s history keeps the address and title of this page. A program that watches the screen still sees it. Your plan stays on this device until you remove it. The weather comes over the internet.',
    read: 'I have read this',
    more: 'More on safety',
  },

  pages: {
    concern: {
      heading: 'What is your group about?',
      lead: 'In your own plain words. You can change everything later.',
    },
    where: { heading: 'Where, and for whom?', lead: 'A town, a part of a city, or online.' },
    others: {
      heading: 'Is there a group like it already?',
      lead: 'You may find your group, or people who know how to start one.',
    },
    support: {
      heading: 'Who supports you while you do this?',
      lead: 'This one is only for you. It is not kept: it is gone when you leave this page.',
    },
    people: {
      heading: 'Who might start it with you?',
      lead: 'Anybody you think of. Initials are enough, and nobody is told.',
    },
    when: {
      heading: 'When would you like to meet?',
      lead: 'A wish, not a promise. It gives the first draft of your six months.',
    },
    result: {
      heading: 'What you have now',
      lead: 'A draft, a notice, a message, and one thing for this week. All of it can change.',
    },
    copy: {
      heading: 'Take a copy, or stop here',
      lead: 'That was the first ten minutes. There is no need to go on today.',
    },
  } satisfies Record<FirstPage, { readonly heading: string; readonly lead: string }>,

  others: {
    found: 'Then a visit may be the best first step. Joining it is as good an answer as starting one.',
    sources: ['NJ', 'BR'] satisfies SourceKey[],
  },

  when: {
    already: {
      label: 'Does your group already meet?',
      hint: 'Then we leave out what lies behind you.',
      options: { yes: 'Yes, we already meet', no: 'No, not yet' },
    },
  },

  support: {
    label: 'Is there somebody who supports you?',
    hint: 'Somebody you can call after a hard day, outside the group.',
    options: { yes: 'Yes, somebody does', little: 'A little, not enough', nobody: 'Nobody right now' },
    heading: 'Some people look here first',
    ways: [
      { title: 'A friend or a relative.', text: 'Ask one person to listen, once a week, while you plan.' },
      { title: 'A counselor.', text: 'Some help people start groups, and can be there for you too.' },
      {
        title: 'Somebody at a clinic or office you know.',
        text: 'A nurse, a social worker, somebody at your place of worship.',
      },
      { title: 'A helpline.', text: 'Search for your concern and the word “helpline”. Many are open at night.' },
      { title: 'A smaller start.', text: 'Join a group first, or let somebody else be the one people call.' },
    ],
    stillFine: 'You can go on either way. Nobody needs to have all of this before starting.',
    now: { before: 'If it is too much right now: ', link: 'where to find help at once', after: '.' },
    sources: ['NZ', 'DUI', 'DOR', 'ours'] satisfies SourceKey[],
    private: 'Private and not kept',
  },

  people: {
    label: 'A first name or initials',
    hint: 'They go on your list as an idea, not asked yet.',
    add: 'Add',
    added: (name: string) => `${name} is on your list.`,
    list: 'On your list',
    nobody: 'Nobody yet? That is where everyone starts. Go on: the notice helps you find somebody.',
    why: 'Guides name two to six people who found a group. Two can begin. Together it is less work, and nobody owns it.',
    sources: ['AA', 'CAP', 'SHQ', 'SW'] satisfies SourceKey[],
  },

  result: {
    /** A group that meets already has no draft and looks for no starters. */
    meeting: { lead: 'Your group already meets, so there’s one thing for this week. You can change all of it.' },
    line: {
      heading: 'Your six months, as a first draft',
      start: 'Planning starts',
      first: 'First meeting',
      review: 'First look back: go on, change, pause or join another group',
      on: (day: string) => `on ${day}`,
      between: (from: string, to: string) => `between ${from} and ${to}`,
      sentence: (when: string) => `Your group could meet for the first time ${when}.`,
      set: (day: string) => `Your first meeting: ${day}.`,
      draft: 'Nothing is fixed. The real date comes when enough people have said yes.',
      notRead: (wish: string) =>
        `You wrote “${wish}”. It is kept, but we could not find a month in it. So we count 18 weeks from the start: our suggestion.`,
      short: 'That is less than eight weeks from the start. It can be done with help; more time makes it easier.',
      why: 'In many cases it takes up to six months until a group meets regularly. Without a wish of yours we count 18 weeks: our suggestion.',
      sources: ['seed', 'BE', 'ours'] satisfies SourceKey[],
    },
    notice: {
      heading: 'A notice that asks for help to start',
      text: 'It looks for people who start it with you, not for people who only come.',
      hidden: 'Your group must stay hidden. Do not put this up: give it by hand, or through a service you trust.',
      open: 'See the whole notice',
      sources: ['NJ'] satisfies SourceKey[],
    },
    message: {
      heading: 'A message to one person',
      headingTo: (name: string) => `A message to ${name}`,
      text: 'Send it yourself, the way you usually write to each other.',
      label: 'Your message',
      copy: 'Copy the message',
      change: 'Change the words',
      sources: ['C2R', 'CAP', 'ours'] satisfies SourceKey[],
    },
    thing: {
      heading: 'One thing for this week',
      footing: {
        title: 'Say what should change in your group',
        text: 'For example, who leads, where you meet, or joining a national organization.',
        link: 'Say what should change',
        sources: ['ours'],
      },
      look: {
        title: 'Look for groups like it',
        text: 'Search for the problem and your town. Ask a national organization, a library, a clinic. Write down what you find.',
        link: 'Write down what I found',
        sources: ['NJ', 'CTB', 'BR'],
      },
      visit: {
        title: 'Ask the group you know if you may visit',
        text: 'See how they do it, and ask how they began. You may want to stay, or to start one like it.',
        link: 'Write down what I learned',
        sources: ['NJ', 'BR'],
      },
      message: {
        title: (name: string) => `Send ${name} the message`,
        text: 'One person is enough for this week. A no is fine too: then ask the next.',
        link: 'See the people on my list',
        sources: ['C2R', 'CAP'],
      },
      meet: {
        title: (name: string) => `Sit down with ${name}`,
        text: 'In a public place, for an hour. Listen first, then say what you have in mind.',
        link: 'See the people on my list',
        sources: ['C2R', 'CAP'],
      },
      notice: {
        title: 'Put up the notice in one place, or send the message to one person',
        text: 'A library, a community center, a house of worship. Or somebody who knows people like you.',
        link: 'Open the notice',
        sources: ['NJ'],
      },
      service: {
        title: 'Talk to a specialist service near you',
        text: 'They may know who could start it with you, and what keeps a group like yours safe.',
        link: 'Write down what I found',
        sources: ['ASCA', 'EUG', 'ours'],
      },
    } satisfies { readonly heading: string } & Record<
      FirstThing['is'],
      Advice & { readonly title: string | ((name: string) => string); readonly link: string }
    >,
    safety: {
      heading: 'Before you meet anybody',
      notes: {
        public: { text: 'Meet in public, not at home, until you trust each other.', sources: ['CAM_R'] },
        tell: { text: 'Tell somebody where you are and when you will be back.', sources: ['TTC'] },
        address: { text: 'Give out an email address or number made for the group, not your own.', sources: ['TTC'] },
        service: {
          text: 'Keep place and contact to yourselves, and name a specialist service first to those who ask.',
          sources: ['ASCA', 'EUG'],
        },
        host: {
          text: 'If people under 18 may come, find a host organization and have checks made before you invite anybody.',
          sources: ['ALT'],
        },
      } satisfies Record<SafetyNote, Advice>,
    },
  },

  copy: {
    take: 'Take a copy',
    takeText:
      'A file that you can keep somewhere else and open again, here or on another device. A browser can lose what it keeps.',
    stop: 'Or stop here',
    kept: 'It is all kept on this device. When you come back, you go on where you left off.',
    notKept: 'This browser keeps nothing. Take a copy before you close this page, or it is gone.',
    notSaved:
      'It is not saved on this device just now. Take a copy before you close this page, or what is new is gone.',
    readOnly: 'This plan is open in another tab, where it is kept.',
  },
}
