import type { MessageFacts } from '#domain/documents/message.ts'
import type { NoticeNaming, NoticeFacts, NoticeGap } from '#domain/documents/notice.ts'

/** A line to fill in by hand, in plain text. */
const blank = '______________'

/** What is on the papers, and around them on the screen. */
export const documents = {
  print: 'Print',
  copy: 'Copy the text',
  missing: {
    title: (count: number, besides: boolean) => `${count === 1 ? (besides ? 'One more answer is' : 'One answer is') : `${count} ${besides ? 'more ' : ''}answers are`} missing`,
    text: 'It prints all the same: each gap is a line to fill in by hand. Or answer now:',
  },

  notice: {
    title: '“Help start it” notice',
    lead: 'For boards, letters and messages. It asks for people who help start the group.',
    naming: {
      legend: 'How shall it name you?',
      options: { first: 'By first name', initials: 'By initials', none: 'Not at all' } satisfies Record<NoticeNaming, string>,
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
      small: 'You need no training. Small tasks are enough: make a call, find a room, think along. And you can say when it ends.',
      what: 'In a self-help group people who share a problem meet, listen, and pass on what helps. It is free and run by its members. It goes alongside care, never instead of it.',
      labels: { audience: 'Who', area: 'Where', contact: 'Contact', name: 'Ask for', replyBy: 'Please answer by' },
      audience: { affected: 'People who live with it', family: 'Family and friends', both: 'People who live with it, family and friends' } satisfies Record<
        NonNullable<NoticeFacts['audience']>,
        string
      >,
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
      'It is fine to say no. If you like, let us meet over a coffee and talk about it first.',
      ...(name ? ['', name] : []),
    ].join('\n'),
}

/** A sentence has an end, also where somebody's own words close it. */
function ended(text: string): string {
  const trimmed = text.trimEnd()
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
