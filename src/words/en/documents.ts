import { ended } from '#words/ended.ts'
import type { MessageFacts } from '#domain/documents/message.ts'
import type { NoticeNaming, NoticeFacts, NoticeGap } from '#domain/documents/notice.ts'

/** A line to fill in by hand, in plain text. */
const blank = '______________'

/** What is on the papers, and around them on the screen. */
export const documents = {
  missing: {
    title: (count: number, besides: boolean) =>
      `${count === 1 ? (besides ? 'One more answer is' : 'One answer is') : `${count} ${besides ? 'more ' : ''}answers are`} missing`,
    text: 'It prints all the same: each gap is a line to fill in by hand. Or answer now:',
  },

  gallery: {
    title: 'Documents',
    lead: 'Made from your answers, ready to print or to change in Word. They change when your plan does.',
    ready: 'Ready',
    missing: (count: number) => (count === 1 ? '1 answer missing' : `${count} answers missing`),
    open: 'Open',
    when: 'When',
    more: 'A document with missing answers still prints. The gaps are lines to fill in by hand.',
    kit: 'Print several in one go',
    worksheets: 'Blank worksheets',
    others: {
      title: 'Also',
      kit: 'Choose the papers you need for an evening, and print them together.',
      worksheets: 'The questions of every stage with room to write, for people who have no device at hand.',
    },
  },
  paper: {
    back: 'Documents',
    subject: 'Which one?',
    missing: {
      title: (count: number) => (count === 1 ? 'One answer is missing' : `${count} answers are missing`),
      text: 'It prints all the same: each gap is a line to fill in by hand. Or answer now:',
    },
    checklist: 'Tick things off on the page of the checklist.',
  },
  passage: {
    label: 'Your words for this passage',
    hint: 'Leave it empty to leave the passage out. What you write stays when the plan changes.',
    done: 'Done',
    back: 'Back to the app’s words',
    backDone: 'The app’s words are back.',
    own: 'In your own words',
    leftOut: 'You left this passage out.',
    changed: {
      title: 'The answers under these words have changed',
      text: 'The paper still says what you wrote. From the answers as they are now, it would say:',
      nothing: 'Nothing: the app would leave this passage out.',
      keep: 'Keep mine',
      take: 'Take the new words',
    },
  },
  kit: {
    title: 'Several papers in one go',
    lead: 'Choose what you need. Everything chosen prints together, each paper from a new page.',
    legend: 'Which papers?',
    presets: { firstMeeting: 'For the first meeting', none: 'Choose none' },
    none: 'Nothing is chosen yet.',
    chosen: (count: number) => (count === 1 ? 'One paper chosen.' : `${count} papers chosen.`),
    names: 'Each paper names people as its own page does at first.',
    file: 'papers',
  },
  worksheets: {
    title: 'Blank worksheets',
    lead: 'The questions of each stage with room to write by hand. Nothing of your plan is on them.',
    legend: 'Which stages?',
    sheet: (section: string) => `Worksheet: ${section}`,
    foot: 'Leave open what you do not know yet. An open question is a point for the next talk.',
    file: 'worksheets',
  },

  notice: {
    title: '“Help start it” notice',
    lead: 'For boards, letters and messages. It asks for people who help start the group.',
    naming: {
      legend: 'How shall it name you?',
      options: { first: 'By first name', initials: 'By initials', none: 'Not at all' } satisfies Record<
        NoticeNaming,
        string
      >,
    },
    gaps: {
      problem: 'What the group is about',
      area: 'The town or area',
      name: 'Your name or initials',
      contact: 'A contact for the group',
      replyBy: 'The day to answer by',
    } satisfies Record<NoticeGap, string>,
    noContact: {
      title: 'There is no group contact yet',
      text: 'Do not put your own number on a notice: strangers could call at any hour, for years. A new email address, a second number, or an office that takes messages is safer.',
      link: 'Choose a group contact',
    },
    hidden: {
      title: 'Your group must stay hidden',
      text: 'Do not put this up in public. Give it by hand, or through a service you trust. It names no town.',
    },
    past: (date: string) => `The day to answer by, ${date}, is past. Set a new one before you print.`,
    setDay: 'Change the day',
    paper: {
      heading: 'Will you help start a self-help group?',
      /** Above the problem, which stands in large letters. */
      about: 'For people who share this:',
      ask: ({ several }: Pick<NoticeFacts, 'several'>) =>
        several
          ? 'We are a few people who want to start a group. We are looking for others who help start it, not just come along.'
          : 'I want to start a group and do not want to do it alone. I am looking for people who help start it, not just come along.',
      small:
        'You need no training. Small tasks are enough: make a call, find a room, think along. And you can say when it ends.',
      what: 'In a self-help group people who share a problem meet, listen, and pass on what helps. It is free and run by its members. It goes alongside care, never instead of it.',
      labels: { audience: 'Who', area: 'Where', contact: 'Contact', name: 'Ask for', replyBy: 'Please answer by' },
      audience: {
        affected: 'People who live with it',
        family: 'Family and friends',
        both: 'People who live with it, family and friends',
      } satisfies Record<NonNullable<NoticeFacts['audience']>, string>,
      online: 'Online',
      areaAndOnline: (area: string) => `${area}, and online`,
      blank,
    },
    messageHeading: 'A message to one person',
    messageText: 'The same question, for somebody you know.',
    changeMessage: 'Change the message',
    copyMessage: 'Copy the message',
  },

  /** The message to one person, until the founder writes their own. */
  message: ({ problem, area, online, name, to }: MessageFacts): string =>
    [
      to ? `Hello ${to},` : 'Hello,',
      '',
      `I want to start a small self-help group ${online ? 'online' : `in ${area ?? 'our area'}`}. It is for people who share this: ${problem === undefined ? blank : ended(problem)}`,
      '',
      'I do not want to do it alone, and I thought of you. Would you help me start it? A few hours a month would be enough, with one small task of your choice, for about six months.',
      '',
      `It is fine to say no. If you like, let us ${online ? 'talk by phone or on a screen' : 'meet over a coffee and talk about it'} first.`,
      ...(name ? ['', name] : []),
    ].join('\n'),
}
