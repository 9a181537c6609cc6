import { factSheet } from './factSheet.ts'
import { flyer } from './flyer.ts'
import { meets } from './meets.ts'

/** A letter to somebody who is about to come for the first time. */
export const welcomePaper = {
  meets,
  newcomers: flyer.newcomers,
  askFirst: flyer.askFirst,
  parts: factSheet.parts,
  inLine: factSheet.inLine,
  meeting: factSheet.meeting,
  privacyTrust: 'Privacy rests on trust, and we can’t guarantee it. So share only what you’re ready to share.',
  limits: factSheet.limits,
  title: (name: string | undefined) => (name === undefined ? 'Welcome' : `Welcome to ${name}`),
  opening:
    'We’re glad you’re thinking of coming. The first time can be hard, and many of us remember that. You don’t have to prepare anything or bring anything.',
  headings: {
    when: 'When and where',
    happens: 'What happens at a meeting',
    private: 'What stays private',
    ask: 'Who you can ask',
  },
  labels: {
    when: 'When',
    where: 'Where',
    access: 'Access',
    first: 'Your first time',
    cost: 'Cost',
    contact: 'Contact',
    name: 'Ask for',
  },
  free: 'Free. Money keeps no one out.',
  ease: [
    'Use your first name, or any name you like.',
    'You can just listen. You can pass at any time.',
    'You may step out and come back. You may leave early.',
    'You can come once and then decide. You don’t have to explain.',
  ],
  privacy: 'We ask everyone to keep private what is said and who was there.',
  care: 'The group works alongside your care, never instead of it. Members share their own experience and don’t advise on medicines or treatment.',
  danger: 'If anyone is in danger, call your emergency number. Our members aren’t crisis workers.',
  ask: 'Would you like to talk with someone first? Please write or call. Tell us what would make it easier to come.',
  close: 'We look forward to meeting you.',
  signature: 'Signed',
}
