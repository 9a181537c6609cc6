import type { fallbacks } from '#domain/plan/choices.ts'
import type { more as placeMore } from './more.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

const weight = 'Your own weights help you see what is known. They never pick a place.'

/** The questions of stage 4. */
export const placeQuestions = {
  chosen: {
    label: 'Which place do you choose?',
    why: 'You and the core group decide. Others can suggest places, but you know which one fits.',
    sources: ['seed', 'ours'],
  },
  why: {
    label: 'Why this place?',
    hint: 'We’ll print this on the place comparison.',
    why: 'Someone may ask in half a year. If you lose the room, you’ll know what to look for.',
    sources: ['ours'],
  },
  datesConfirmed: {
    label: 'Has the place confirmed your first three dates?',
    hint: 'A short email is best.',
    why: 'With only one date, you may have to move just as people start to return. We suggest three.',
    sources: ['ALZ', 'ICA', 'ours'],
    options: { yes: 'Yes, all three', no: 'No, not all three' },
  } satisfies ChoiceWords<'yes' | 'no'>,
  stepFreeWay: {
    label: 'How do people who can’t climb steps get in?',
    hint: 'Write which door or ramp to use, and who will open it.',
    why: 'Even a low door sill can stop a power wheelchair. You can put the way in on your flyer.',
    sources: ['SCIE', 'PC', 'ours'],
  },
  paidBy: {
    label: 'Who pays for the room?',
    hint: 'A host, a sponsor, or a grant can pay.',
    why: 'A self-help group is free, and no one is turned away. A rented room is fine if members never pay.',
    sources: ['seed', 'SHC', 'ours'],
  },
  onSite: {
    label: 'Who is there when you meet?',
    hint: 'Write the name and phone number of someone with a key.',
    why: 'Ask who is in charge of the room. They can help if a door, a light, or an elevator fails.',
    sources: ['CG_L2', 'ours'],
  },
  fallback: {
    label: 'What will you do if you lose the room?',
    why: 'Someone who came to a new group waited 20 minutes, and no one else was there. Make sure everyone hears in time.',
    sources: ['MSP', 'ours'],
    options: {
      otherPlace: { label: 'Go to another place', hint: 'Keep your second choice in reserve.' },
      online: { label: 'Meet online that day', hint: 'Send the link to everyone ahead of time.' },
      postpone: { label: 'Postpone, and tell everyone', hint: 'Decide now who will call each person.' },
    },
  } satisfies ChoiceWords<(typeof fallbacks)[number]>,
  fallbackPlace: {
    label: 'Which other place?',
    why: 'If you name it now, you don’t have to search later.',
    sources: ['ours'],
  },
  platform: {
    label: 'Which program will you use?',
    hint: 'Start with one that most of you know.',
    why: 'People need the name and the link days before so they can try it.',
    sources: ['ours'],
  },
  host: {
    label: 'Host',
    why: 'The host opens the meeting, lets people in, and looks after the group.',
    sources: ['IOC', 'FCB'],
  },
  coHost: {
    label: 'Co-host',
    why: 'If the host’s connection fails, the meeting goes on.',
    sources: ['ours'],
  },
  dialIn: {
    label: 'How can people join by phone?',
    hint: 'Write the number and code, or “none.”',
    why: 'Not everyone has a camera, or enough data for a whole meeting.',
    sources: ['ours'],
  },
  joinLink: {
    label: 'What is the link?',
    hint: 'Copy it from your meeting program.',
    why: 'Members need the link days before so they can try it.',
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
    hint: 'Don’t use a password from another account.',
    why: 'A passcode keeps out people who only guess the link.',
    sources: ['FCB', 'ours'],
  },
  timeLimit: {
    label: 'Does the program have a time limit?',
    hint: 'Write “40 minutes” or “no limit.”',
    why: 'Some free accounts end at 40 minutes, even while someone is talking.',
    sources: ['APH'],
  },
  waitingRoom: {
    label: 'Will you use a waiting room?',
    why: 'The host lets in each person, which keeps strangers out. Without one, agree how you’ll know who is there.',
    sources: ['IOC', 'FCB', 'ours'],
    options: { yes: 'Yes', no: 'No' },
  } satisfies ChoiceWords<'yes' | 'no'>,
  transitWeight: { label: 'Bus, train, and parking', why: weight, sources: ['SHO', 'ours'] },
  safeWalkWeight: { label: 'A safe walk after dark', why: weight, sources: ['TTC', 'SHO', 'ours'] },
  neutralWeight: { label: 'A door that feels safe to everyone', why: weight, sources: ['HC', 'EUG', 'ours'] },
  sizeWeight: { label: 'Chairs in a circle, with space to grow', why: weight, sources: ['CG_L2', 'ours'] },
  longBookingWeight: { label: 'A booking for a year', why: weight, sources: ['ALZ', 'ours'] },
  kitchenWeight: { label: 'A kitchen', why: weight, sources: ['CG_L2', 'ours'] },
} satisfies { [Q in Exclude<keyof Sections['place'], keyof (typeof placeMore)['questions']>]-?: QuestionWords }
