import type { FlyerFacts } from '#domain/documents/flyer.ts'
import { does } from './does.ts'
import { meets } from './meets.ts'

/** What is on the flyer. Every line must be right on a wall, in front of strangers. */
export const flyer = {
  meets,
  /** Stands in large letters while nobody has said what the group is about, or said it at length. */
  title: 'You’re not alone',
  /** What the group is about, as its head asks it; not where it ends with a mark of its own. */
  question: (problem: string) => (/[?!…]$/u.test(problem) ? problem : `${problem.replace(/[.,;:]+$/u, '')}?`),
  alone: 'You’re not alone.',
  chair: 'There’s a seat for you.',
  /** What the group does, while nobody has chosen. */
  opening: {
    begun: 'We sit down together, listen, and share what helps.',
    starting: 'A new group will sit down together, listen, and share what helps.',
    either: 'In this group, people sit down together, listen, and share what helps.',
  },
  /** The same with what was chosen. */
  meet: {
    begun: (what: string) => `We meet to ${what}.`,
    starting: (what: string) => `A new group will meet to ${what}.`,
    either: (what: string) => `In this group, people meet to ${what}.`,
  },
  does,
  pass: 'You don’t have to speak.',
  labels: {
    about: 'About',
    who: 'Who',
    when: 'When',
    where: 'Where',
    access: 'Access',
    cost: 'Cost',
    contact: 'Contact',
    danger: 'If in danger',
    service: 'Call first',
  },
  what: (name: string | undefined, led: string) => `${name ?? 'This'} is ${led}.`,
  led: {
    members: 'a self-help group led by its members',
    together: 'a self-help group led by a member and a professional',
    professional: 'a support group led by a professional',
  } satisfies Record<FlyerFacts['ledBy'], string>,
  who: {
    affected: 'People who live with this',
    family: 'Family and friends',
    both: 'People who live with this, and their family and friends',
  } satisfies Record<NonNullable<FlyerFacts['audience']>, string>,
  ages: { adults: '18 and older', under18: 'under 18', both: 'all ages' } satisfies Record<
    NonNullable<FlyerFacts['ages']>,
    string
  >,
  withAges: (who: string, ages: string) => `${who}, ${ages}`,
  /** How a newcomer comes in. */
  newcomers: {
    open: 'Just come, as often as you like.',
    closed: 'Please contact us before you come.',
    newcomersMonthly: 'First time? Come to the first meeting of a month.',
    callFirst: 'First time? Please contact us for a short talk.',
    onceSteady: 'Please contact us before you come.',
  } satisfies Record<NonNullable<FlyerFacts['openness']>, string>,
  mayMove: 'The date may change. Please ask first.',
  askFirst: 'Please contact us before you come.',
  free: 'Free',
  small: 'We ask everyone to keep private what is said. The group works alongside your care, never instead of it.',
  danger: 'Call the emergency number or a specialist service first.',
  byHand: 'Please give this only in person. Don’t post it or send it on.',
  /** For a strip: nothing on it says what the group is about. */
  strip: 'The group',
}
