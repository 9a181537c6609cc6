import type { FlyerFacts } from '#domain/documents/flyer.ts'
import { meets } from './meets.ts'

/** What is on the flyer. Every line must be right on a wall, in front of strangers. */
export const flyer = {
  meets,
  /** Stands in large letters while nobody has said what the group is about, or said it at length. */
  title: 'You are not alone with it',
  opening: {
    begun: 'Others know it too. We sit down together, listen, and pass on what helps.',
    starting: 'Others know it too. A new group will sit down together, listen, and pass on what helps.',
    either: 'Others know it too. In this group people sit down together, listen, and pass on what helps.',
  },
  chair: 'There is a chair for you.',
  labels: {
    about: 'About',
    what: 'What',
    statement: 'Purpose',
    who: 'Who',
    when: 'When',
    where: 'Where',
    access: 'Access',
    cost: 'Cost',
    contact: 'Contact',
    danger: 'If in danger',
    service: 'Call first',
  },
  what: (name: string | undefined, led: string) => (name === undefined ? led : `${name}. ${led}`),
  led: {
    members: 'A self-help group, led by its members',
    together: 'A self-help group, led by a member and a professional together',
    professional: 'A support group, led by a professional',
  } satisfies Record<FlyerFacts['ledBy'], string>,
  who: {
    affected: 'People who live with it',
    family: 'Family and friends',
    both: 'People who live with it, family and friends',
  } satisfies Record<NonNullable<FlyerFacts['audience']>, string>,
  ages: { adults: '18 and over', under18: 'under 18', both: 'all ages' } satisfies Record<
    NonNullable<FlyerFacts['ages']>,
    string
  >,
  withAges: (who: string, ages: string) => `${who}, ${ages}`,
  /** How a newcomer comes in. */
  newcomers: {
    open: 'Just come, as often or as seldom as you like.',
    closed: 'Please get in touch before you come.',
    newcomersMonthly: 'First time? Come to the first meeting of a month.',
    callFirst: 'First time? Please get in touch for a short talk.',
    onceSteady: 'Please get in touch before you come.',
  } satisfies Record<NonNullable<FlyerFacts['openness']>, string>,
  mayMove: 'The day may still change: please ask first.',
  askFirst: 'Please get in touch before you come.',
  free: 'Free',
  small:
    'We ask everyone to keep private what is said. You do not have to speak. The group goes alongside care, never instead of it.',
  danger: 'The emergency number and a specialist service come first.',
  byHand: 'Please pass this on by hand only. Do not put it up, post it or send it on.',
  /** For a strip: nothing on it says what the group is about. */
  strip: 'The group',
}
