import { ended } from '#words/ended.ts'
import type { Outcome } from '#domain/stages/direction.ts'
import type { MoveId } from '#domain/stages/windingUp.ts'

type Stop = Exclude<Outcome, 'goOn' | 'change'>

/** The short path of pausing, joining another group and ending: move by move, and words to tell everybody. */
export const windingUp = {
  legend: 'What there is to do',
  hint: 'Tick what is done. No move has a date: take the time you need.',
  sum: (done: string, of: string) => `${done} of ${of} done.`,
  moves: {
    farewell: 'Meet once more if you can. Say what the group gave you, and say goodbye.',
    visit: 'Visit the other group together first, and ask what it needs.',
    tellAll: 'Tell everybody who came or wanted to come. The words below may help.',
    tellSenders: 'Tell those who send people to you, at once.',
    redirect: 'Leave a message at the group’s address that says where people can turn.',
    listings: 'Cancel the listings, or have them changed.',
    room: 'Give the room back, and thank the people there.',
    money: 'Settle money and records: what is left, who gets it, who keeps the papers.',
    contacts: 'Pass on the contact list to those who agree, or destroy it.',
    nextDay: 'Name the day on which you look again.',
  } satisfies Record<MoveId, string>,
  /** Where a move sounds different on one path. */
  on: {
    pause: { listings: 'Cancel or change the listings that name dates.' },
    join: { redirect: 'Point the group’s address to the other group.' },
    end: { redirect: 'Keep redirecting enquiries: people may ask for years. Somebody has to read that address.' },
  } satisfies Record<Stop, Partial<Record<MoveId, string>>>,
  shown: (day: string) => `You look again on ${day}.`,
  go: (page: string) => `Go to “${page}”`,
  about: (names: string) => ended(`On your list: ${names}`),
  tell: {
    heading: 'Words to tell everybody',
    text: 'They name neither the group nor its topic. Fill in the dots. Write to each person alone, or so that nobody sees the others’ addresses.',
    copy: 'Copy the words',
    messages: {
      pause: (day: string | undefined) =>
        `Hello, our group is taking a break. ${day === undefined ? 'We will look again in some months and let you know.' : `We look again on ${day} and let you know.`} Until then you can turn to … Thank you for being with us.`,
      join: () =>
        'Hello, our group is joining another one. It meets at … and you are welcome there from … on. We go there ourselves. Thank you for being with us.',
      end: () =>
        'Hello, our group has come to its end. What it gave to us stays. If you look for something like it, you can turn to … Thank you for being with us.',
    } satisfies Record<Stop, (day: string | undefined) => string>,
  },
}
