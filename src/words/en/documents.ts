import { ended } from '#words/ended.ts'
import type { MessageFacts } from '#domain/documents/message.ts'
import type { DocumentGroup } from '#domain/documents/forNow.ts'
import type { NoticeNaming, NoticeFacts, NoticeGap } from '#domain/documents/notice.ts'

/** A line to fill in by hand, in plain text. */
const blank = '______________'

/** What is on the papers, and around them on the screen. */
export const documents = {
  missing: {
    title: (count: number, besides: boolean) =>
      `${count === 1 ? (besides ? 'One more answer is' : 'One answer is') : `${count} ${besides ? 'more ' : ''}answers are`} missing`,
    text: 'You can print now and fill in the lines yourself. Or answer first.',
  },

  gallery: {
    title: 'Documents',
    ready: 'Nothing missing',
    missing: 'Missing',
    moreMissing: (count: number) => `${count} more missing`,
    open: 'See and print',
    later: 'Later',
    /** Where nothing comes next. */
    all: 'All documents',
    groups: {
      start: 'To start the group',
      tell: 'To tell people',
      first: 'For the first meeting',
      after: 'Afterward',
    } satisfies Record<DocumentGroup, string>,
    count: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
    kit: 'Print several together',
    worksheets: 'Blank worksheets',
  },
  paper: {
    back: 'Documents',
    subject: 'Which one?',
    missing: {
      title: (count: number) => (count === 1 ? 'One answer is missing' : `${count} answers are missing`),
      text: 'You can print now and fill in the lines yourself. Or answer first.',
    },
    checklist: 'Check things off on the checklist page.',
  },
  passage: {
    label: 'Your words for this passage',
    hint: 'Leave this empty to leave the passage out. We keep your words when the plan changes.',
    done: 'Done',
    back: 'Use our words again',
    backDone: 'We put our words back.',
    own: 'In your own words',
    leftOut: 'You left this passage out.',
    changed: {
      title: 'You changed an answer behind these words',
      text: 'The document keeps your words. From your new answers, it would say this.',
      nothing: 'We would leave this passage out.',
      keep: 'Keep my words',
      take: 'Take the new words',
    },
  },
  kit: {
    title: 'Print several together',
    lead: 'Choose what you need. Each document starts on a new page.',
    legend: 'Which documents?',
    presets: { firstMeeting: 'For the first meeting', none: 'Choose none' },
    none: 'You haven’t chosen any yet.',
    chosen: (count: number) => (count === 1 ? 'You chose one document.' : `You chose ${count} documents.`),
    names: 'Each document names people the way its own page does.',
    file: 'documents',
  },
  worksheets: {
    title: 'Blank worksheets',
    lead: 'Print the questions of each stage, with room to write. Your answers are left off.',
    legend: 'Which stages?',
    sheet: (section: string) => `Worksheet, ${section}`,
    foot: 'Skip what you don’t know yet. You can ask the group at your next talk.',
    file: 'worksheets',
  },

  notice: {
    title: '“Help start a group” notice',
    lead: 'Find people who can help you start.',
    naming: {
      legend: 'How should we name you?',
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
      replyBy: 'A date to answer by',
    } satisfies Record<NoticeGap, string>,
    noContact: {
      title: 'You have no group contact yet',
      text: 'Do not put your own number on a notice. Strangers could call you for years. Use a new email, a second number, or an office that takes messages.',
      link: 'Choose a group contact',
    },
    hidden: {
      title: 'Your group is unlisted',
      text: 'Do not post this notice in public. Hand it out yourself, or through a service you trust. We leave out the town.',
    },
    past: (date: string) => `The date to answer by, ${date}, has passed. Set a new date before you print.`,
    setDay: 'Change the date',
    paper: {
      heading: 'Will you help start a self-help group?',
      /** Above the problem, which stands in large letters. */
      about: 'For people who share this',
      ask: ({ several }: Pick<NoticeFacts, 'several'>) =>
        several
          ? 'We’re a few people who want to start a group. We’re looking for others to help us start it.'
          : 'I want to start a group, and I don’t want to do it alone. I’m looking for people to help me start it.',
      small:
        'You don’t need training. Small tasks help, such as a phone call or a visit. You choose how long you help.',
      what: 'In a self-help group, people who share a problem meet, listen, and share what helps. The group is free and led by its members. It works alongside your care, never instead of it.',
      labels: { audience: 'Who', area: 'Where', contact: 'Contact', name: 'Ask for', replyBy: 'Please answer by' },
      audience: {
        affected: 'People who live with this',
        family: 'Family and friends',
        both: 'People who live with this, and their family and friends',
      } satisfies Record<NonNullable<NoticeFacts['audience']>, string>,
      online: 'Online',
      areaAndOnline: (area: string) => `${area}, and online`,
      blank,
    },
    messageHeading: 'A message to one person',
    messageText: 'Ask someone you know.',
    changeMessage: 'Change the message',
    copyMessage: 'Copy message',
  },

  /** The message to one person, until the founder writes their own. */
  message: ({ problem, area, online, name, to }: MessageFacts): string =>
    [
      to ? `Hello ${to},` : 'Hello,',
      '',
      `I want to start a small self-help group ${online ? 'online' : `in ${area ?? 'our area'}`}. It’s about ${problem === undefined ? ended(blank) : `“${ended(problem)}”`}`,
      '',
      'I don’t want to do it alone, and I thought of you. Would you help me start the group? A few hours a month would be enough, with one small task you choose, for about six months.',
      '',
      `It’s fine to say no. If you like, we could ${online ? 'talk by phone or video' : 'meet for coffee and talk'} first.`,
      ...(name ? ['', name] : []),
    ].join('\n'),
}
