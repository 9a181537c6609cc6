import type { fallbacks } from '#domain/plan/choices.ts'
import type { more as placeMore } from './more.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

const weight = 'Your own weights help you see what is known. They never pick a place.'

/** The questions of stage 4. */
export const placeQuestions = {
  chosen: {
    label: 'Which place do you choose?',
    why: 'This is yours to decide, with the core group. Others can suggest places; you know which one fits.',
    sources: ['seed', 'ours'],
  },
  why: {
    label: 'Why this place?',
    hint: 'It goes into the comparison that you can print.',
    why: 'In half a year somebody will ask. If you ever lose the room, you know what to look for.',
    sources: ['ours'],
  },
  datesConfirmed: {
    label: 'Has the place confirmed your first three dates?',
    hint: 'In writing is best. A short email will do.',
    why: 'With one date you may have to move just when people begin to come back. One blog calls losing the room the worst blow. Have your dates ready when you call.',
    sources: ['ALZ', 'ICA', 'ours'],
    options: { yes: 'Yes, all three', no: 'No, not all three' },
  } satisfies ChoiceWords<'yes' | 'no'>,
  stepFreeWay: {
    label: 'How does somebody who cannot climb steps get in?',
    hint: 'Which door, which ramp, who opens it. “Nobody needs it” is no answer: you do not know yet who will come.',
    why: 'Even a low door sill can stop a power chair. Written down, it can go on the flyer, and nobody has to ask or turn back.',
    sources: ['SCIE', 'PC', 'ours'],
  },
  paidBy: {
    label: 'Who pays for the room?',
    hint: 'A host organization, a sponsor, a grant. Nobody pays to come in.',
    why: 'A self-help group is free, and nobody is turned away. A rented room is fine as long as that stays true.',
    sources: ['seed', 'SHC', 'ours'],
  },
  onSite: {
    label: 'Who is at the place when you meet?',
    hint: 'The name and phone number of somebody with a key, who can help when a door, a light or an elevator fails.',
    why: 'Ask who is in charge of the room. On the first evening you want to know whom to call.',
    sources: ['CG_L2', 'ours'],
  },
  fallback: {
    label: 'What do you do if the place falls through?',
    why: 'Somebody who came to a new group waited 20 minutes, and no one else was there. Whatever you choose, everybody must hear of it in time.',
    sources: ['MSP', 'ours'],
    options: {
      otherPlace: { label: 'Go to another place', hint: 'Your second-best place, kept in reserve.' },
      online: { label: 'Meet online that day', hint: 'Everybody needs the link beforehand.' },
      postpone: { label: 'Postpone, and tell everyone', hint: 'Settle now who calls whom.' },
    },
  } satisfies ChoiceWords<(typeof fallbacks)[number]>,
  fallbackPlace: {
    label: 'Which other place?',
    why: 'A name on paper saves a hurried search.',
    sources: ['ours'],
  },
  platform: {
    label: 'Which program do you meet in?',
    hint: 'One that most of you have used before is a good start.',
    why: 'People need the name and the link days before, so that they can try it out.',
    sources: ['ours'],
  },
  host: {
    label: 'Host',
    why: 'Somebody opens the meeting, lets people in and looks after the circle.',
    sources: ['IOC', 'FCB'],
  },
  coHost: {
    label: 'Co-host',
    why: 'If the host’s connection fails, the meeting goes on.',
    sources: ['ours'],
  },
  dialIn: {
    label: 'How can somebody join by phone?',
    hint: 'The number and the code. Write “none” if there is no such way.',
    why: 'Not everybody has a camera, or data enough for an hour and a half.',
    sources: ['ours'],
  },
  joinLink: {
    label: 'What is the link?',
    hint: 'Copy it from your meeting program.',
    why: 'Members need it days before, so they can try it out.',
    sources: ['ours'],
  },
  meetingId: {
    label: 'What is the meeting ID?',
    hint: 'Leave it empty if there is none.',
    why: 'Some people type the number on a phone or a tablet.',
    sources: ['ours'],
  },
  passcode: {
    label: 'What is the passcode?',
    hint: 'Not a password you use anywhere else.',
    why: 'A passcode keeps out people who only guess the link.',
    sources: ['FCB', 'ours'],
  },
  timeLimit: {
    label: 'Does the meeting end by itself after some time?',
    hint: 'For instance “after 40 minutes”, or “no limit”.',
    why: 'Some free accounts end at 40 minutes, in the middle of what somebody is saying.',
    sources: ['APH'],
  },
  waitingRoom: {
    label: 'Is there a waiting room, where the host lets each person in?',
    why: 'It keeps strangers out. With “no”, agree how you know who is there.',
    sources: ['IOC', 'FCB', 'ours'],
    options: { yes: 'Yes', no: 'No' },
  } satisfies ChoiceWords<'yes' | 'no'>,
  transitWeight: { label: 'Bus, train and parking', why: weight, sources: ['SHO', 'ours'] },
  safeWalkWeight: { label: 'A safe walk after dark', why: weight, sources: ['TTC', 'SHO', 'ours'] },
  neutralWeight: { label: 'A door that puts nobody off', why: weight, sources: ['HC', 'EUG', 'ours'] },
  sizeWeight: { label: 'Chairs in a circle, with room to grow', why: weight, sources: ['CG_L2', 'ours'] },
  longBookingWeight: { label: 'A booking for a long time', why: weight, sources: ['ALZ', 'ours'] },
  kitchenWeight: { label: 'A kitchen for tea', why: weight, sources: ['CG_L2', 'ours'] },
} satisfies { [Q in Exclude<keyof Sections['place'], keyof (typeof placeMore)['questions']>]-?: QuestionWords }
