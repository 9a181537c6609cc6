import type { LetterFacts } from '#domain/documents/letter.ts'
import { does } from './does.ts'
import { meets } from './meets.ts'
import { ties } from './ties.ts'
import { whyGroups } from './whyGroups.ts'

type Voice = Pick<LetterFacts, 'several'>
const we = ({ several }: Voice) => (several ? 'We' : 'I')
const us = ({ several }: Voice) => (several ? 'us' : 'me')

/** A letter to those who can tell people about the group. */
export const letter = {
  meets,
  does,
  ties,
  why: whyGroups,
  subject: (name: string | undefined, area: string | undefined, begun: boolean) =>
    `${name ?? (begun ? 'A self-help group' : 'A new self-help group')}${area === undefined ? '' : ` in ${area}`}`,
  date: 'Date',
  dear: 'Dear',
  opening: (facts: Voice & { readonly hasBegun: boolean; readonly relation?: LetterFacts['relation'] }) => {
    const starts = facts.hasBegun
      ? `${facts.several ? 'we are' : 'I belong to'} a self-help group`
      : `${facts.several ? 'we are starting a self-help group' : 'I am starting a self-help group'}`
    const knows = {
      mine: facts.several
        ? ', and at least one of us knows this from their own life'
        : ', and I know this from my own life',
      family: facts.several
        ? ', and at least one of us knows this from their own family'
        : ', and I know this from my own family',
      helper: '',
      other: '',
    }[facts.relation ?? 'other']
    return `${starts.charAt(0).toUpperCase()}${starts.slice(1)}${knows}. You may meet people the group could help, and ${facts.several ? 'we' : 'I'} would like you to know about it.`
  },
  canHeading: 'What you can do',
  labels: {
    about: 'For people who share this',
    statement: 'What the group is for',
    who: 'Who may come',
    newcomers: 'Newcomers',
    when: 'When',
    where: 'Where',
    access: 'Access',
    cost: 'Cost',
    ties: 'Connections',
    contact: 'Contact',
  },
  who: {
    affected: 'People who live with this',
    family: 'Family and friends of people who live with this',
    both: 'People who live with this, and their family and friends',
  } satisfies Record<NonNullable<LetterFacts['audience']>, string>,
  ages: { adults: 'Adults, 18 and older', under18: 'People under 18', both: 'All ages' } satisfies Record<
    NonNullable<LetterFacts['ages']>,
    string
  >,
  newcomers: {
    open: 'Welcome at any meeting, as often as they like',
    closed: 'Please contact us first, because the same people meet each time',
    newcomersMonthly: 'Welcome at the first meeting of a month',
    callFirst: 'Please contact us first, and one of us will talk with you',
    onceSteady: 'Please contact us first, because the group is new',
  } satisfies Record<NonNullable<LetterFacts['openness']>, string>,
  /** What the group does: as it was chosen, else what every group does. */
  meet: (what: string | undefined) =>
    what === undefined
      ? 'People who share a problem meet, listen to one another, and share what has helped them.'
      : `People who share a problem meet to ${what}.`,
  are: (what: string, led: string, mayGo: boolean) =>
    `${what} ${led} The group is free, and no one has to speak. ${mayGo ? 'People may come and go freely.' : 'People may stop at any time.'}`,
  led: {
    members: 'Members lead the group themselves.',
    together: 'A member and a professional lead the group together.',
    professional: 'A professional leads the meetings.',
  } satisfies Record<LetterFacts['ledBy'], string>,
  areNot: (of: Voice) =>
    `The group isn’t therapy, treatment, or a crisis service. It works alongside care, never instead of it.${of.several ? ' We ask everyone to keep private what is said and who was there. Please understand that we can’t tell you who comes.' : ' I ask everyone to keep private what is said and who was there. Please understand that I can’t tell you who comes.'}`,
  serviceFirst:
    'People in danger need a specialist service first. Please make sure they have its number before you tell them about the group.',
  askFirst: 'We tell people the place when they contact us',
  can: (of: Voice) => [
    'Tell people about the group if you think it may help. They choose whether to come.',
    'Put out the flyer, or keep it where your staff can find it.',
    'Encourage people to tell their doctor or counselor that they come. It helps both sides to know.',
    `Tell ${us(of)} who else should know about the group.`,
  ],
  /** A flyer on a wall can bring the person whom somebody fled. */
  canHidden: (of: Voice) => [
    'Tell people about the group in person, when they’re alone with you and it’s safe. They choose whether to come.',
    'Please don’t put up flyers, post online, or list the group.',
    'Tell people the contact in person. Someone else could find a note.',
    `Ask ${us(of)} before you tell another service.`,
  ],
  offer: (of: Voice) =>
    `${we(of)} would be glad to visit for ten minutes and tell your staff what happens in a meeting. You’ll find a one-page fact sheet with this letter.`,
  free: 'Free',
  regards: 'Thank you for your time. With kind regards,',
  signature: 'Signed',
}
