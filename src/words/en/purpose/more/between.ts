import type { BetweenPoint } from '#domain/stages/between.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { betweenWays } from '#domain/plan/choices.ts'

type Way = (typeof betweenWays)[number]

/** Lists of contacts, by consent only. */
export const between = {
  weeks: 'weeks',
  hidden: {
    title: 'When it must stay hidden that somebody comes',
    text: 'Somebody else may read a chat, an email or a missed call. Ask each person which way is safe, at which times, and whether you may leave a message. No list may be the safest list.',
    sources: ['ASCA', 'ours'] satisfies readonly SourceKey[],
  },
  points: {
    heading: 'Before the first name goes onto a list',
    of: {
      hours: 'Hours for calls are set.',
      keeper: 'One person keeps the list.',
      deletion: 'It is clear when an entry is deleted.',
    } satisfies Record<BetweenPoint, string>,
    settled: 'Settled',
    open: 'Still open',
  },
  card: {
    heading: 'The question to each person',
    text: 'Hand it out on paper, one each. Who does not give it back is on no list.',
    copy: 'Copy the question',
    sources: ['CG_D', 'U3A', 'ours'] satisfies readonly SourceKey[],
    /** What a person is asked, from what was settled. Nobody is named on it. */
    of: ({
      ways,
      hours,
      onLeaving,
      weeks,
    }: {
      readonly ways: readonly Way[]
      readonly hours: string | undefined
      readonly onLeaving: boolean
      readonly weeks: string | undefined
    }) =>
      [
        'You may say no to all of this. You can change your mind at any time.',
        ...ways.flatMap((way) => (way === 'none' ? [] : [`☐ Yes, I would like to be ${cards[way]}.`])),
        'Name to use (any name): ____________________',
        'Contact: ____________________',
        ...(hours === undefined ? [] : [`Calls: ${hours}`]),
        ...(onLeaving ? ['One person keeps the list. My entry is deleted when I leave.'] : []),
        ...(weeks === undefined
          ? []
          : [
              `One person keeps the list. My entry is deleted after ${weeks === '1' ? 'one week' : `${weeks} weeks`} without word, and when I leave.`,
            ]),
        'The list is for members only and is not passed on.',
      ].join('\n'),
  },
}

const cards: Readonly<Record<Exclude<Way, 'none'>, string>> = {
  phoneList: 'on the phone list',
  buddies: 'matched with a buddy who may call me',
  email: 'on the email list, where nobody sees my address',
  chat: 'in the chat, where everybody in it sees my number',
}
