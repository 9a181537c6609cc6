import { ended } from '#words/ended.ts'
import type { Outcome } from '#domain/stages/direction.ts'
import type { MoveId } from '#domain/stages/windingUp.ts'

type Stop = Exclude<Outcome, 'goOn' | 'change'>

/** The short path of pausing, joining another group and ending: move by move, and words to tell everybody. */
export const windingUp = {
  legend: 'What to do',
  hint: 'Check off what you’ve done. You can take your time.',
  sum: (done: string, of: string) => `${done} of ${of} done.`,
  moves: {
    farewell: 'Meet once more if you can. Say what the group gave you, and say goodbye.',
    visit: 'Visit the other group together first, and ask what it needs.',
    tellAll: 'Tell everyone who came or wanted to come. You can use the sample wording below.',
    tellSenders: 'Tell the people who refer others to you right away.',
    redirect: 'Leave a message at the group contact that says where people can turn.',
    listings: 'Cancel or change your listings.',
    room: 'Give the room back, and thank the people there.',
    money: 'Decide who gets the money and who keeps the records.',
    contacts: 'Give the contact list to those who agree, or destroy it.',
    nextDay: 'Set a date to decide again.',
  } satisfies Record<MoveId, string>,
  /** Where a move sounds different on one path. */
  on: {
    pause: { listings: 'Cancel or change the listings that name dates.' },
    join: { redirect: 'Point the group contact to the other group.' },
    end: { redirect: 'Choose someone to answer the group contact. People may ask for years.' },
  } satisfies Record<Stop, Partial<Record<MoveId, string>>>,
  shown: (day: string) => `You’ll decide again on ${day}.`,
  go: (page: string) => `Open ${page}`,
  about: (names: string) => ended(`Your list has ${names}`),
  tell: {
    heading: 'A message to everyone',
    text: 'This message doesn’t name the group or its topic. Write to each person alone, or hide the other addresses.',
    copy: 'Copy this message',
    messages: {
      pause: (day: string | undefined) =>
        `Hello, our group is taking a break. ${day === undefined ? 'We’ll decide again in a few months and let you know.' : `We’ll decide again on ${day} and let you know.`} Until then, you can turn to … Thank you for being with us.`,
      join: () =>
        'Hello, our group is joining another one. It meets at … and you’re welcome there from … on. We’ll be there too. Thank you for being with us.',
      end: () =>
        'Hello, our group has come to an end. We keep what it gave us. If you’d like a group like it, you can turn to … Thank you for being with us.',
    } satisfies Record<Stop, (day: string | undefined) => string>,
  },
}
