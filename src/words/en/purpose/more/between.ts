import type { BetweenPoint } from '#domain/stages/between.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { betweenWays } from '#domain/plan/choices.ts'

type Way = (typeof betweenWays)[number]

/** Lists of contacts, by consent only. */
export const between = {
  weeks: 'weeks',
  hidden: {
    title: 'If it’s not safe to be seen here',
    text: 'Others may see a chat, an email, or a missed call. Ask each person what is safe, and when. It may be safest to keep no list.',
    sources: ['ASCA', 'ours'] satisfies readonly SourceKey[],
  },
  points: {
    heading: 'Before you list the first name',
    of: {
      hours: 'Set hours for calls',
      keeper: 'Choose one person to keep the list',
      deletion: 'Decide when to delete a name',
    } satisfies Record<BetweenPoint, string>,
    settled: 'Done',
    open: 'Not yet',
  },
  card: {
    heading: 'Ask each person',
    text: 'Hand out a sheet to each person. List only people who give it back.',
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
        'You can say no to all of this. You can change your mind at any time.',
        ...ways.flatMap((way) => (way === 'none' ? [] : [`☐ Yes, I would like to be ${cards[way]}.`])),
        'Name to use (any name): ____________________',
        'Contact: ____________________',
        ...(hours === undefined ? [] : [`Hours for calls: ${hours}`]),
        ...(onLeaving ? ['One person keeps the list and deletes my name when I leave.'] : []),
        ...(weeks === undefined
          ? []
          : [
              `One person keeps the list and deletes my name after ${weeks === '1' ? 'one week' : `${weeks} weeks`} without contact, or when I leave.`,
            ]),
        'Only members see this list. We don’t pass it on.',
      ].join('\n'),
  },
}

const cards: Readonly<Record<Exclude<Way, 'none'>, string>> = {
  phoneList: 'on the phone list',
  buddies: 'matched with a buddy who may call me',
  email: 'on the email list, where no one sees my address',
  chat: 'in the chat, where everyone sees my number',
}
