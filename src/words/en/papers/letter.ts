import type { LetterFacts } from '#domain/documents/letter.ts'
import { meets } from './meets.ts'

type Voice = Pick<LetterFacts, 'several'>
const we = ({ several }: Voice) => (several ? 'We' : 'I')
const us = ({ several }: Voice) => (several ? 'us' : 'me')

/** A letter to those who can tell people about the group. */
export const letter = {
  meets,
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
        ? ' and at least one of us knows from their own life what it is about'
        : ' and know from my own life what it is about',
      family: facts.several
        ? ' and at least one of us knows from their own family what it is about'
        : ' and know from my own family what it is about',
      helper: '',
      other: '',
    }[facts.relation ?? 'other']
    return `${starts.charAt(0).toUpperCase()}${starts.slice(1)}${knows}. You may meet people it could help, and ${facts.several ? 'we' : 'I'} would like you to know of it.`
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
    contact: 'Contact',
  },
  who: {
    affected: 'People who live with it',
    family: 'Family and friends of people who live with it',
    both: 'People who live with it, their family and friends',
  } satisfies Record<NonNullable<LetterFacts['audience']>, string>,
  ages: { adults: 'Adults, 18 and over', under18: 'People under 18', both: 'All ages' } satisfies Record<
    NonNullable<LetterFacts['ages']>,
    string
  >,
  newcomers: {
    open: 'May come to any meeting, and as often as they like',
    closed: 'Get in touch first: the same people meet each time',
    newcomersMonthly: 'Come to the first meeting of a month',
    callFirst: 'Get in touch first, and one of us talks with them',
    onceSteady: 'Get in touch first: the group is still finding its feet',
  } satisfies Record<NonNullable<LetterFacts['openness']>, string>,
  are: (led: string, mayGo: boolean) =>
    `People who share a problem meet, listen to one another, and pass on what has helped them. ${led} It is free, nobody has to speak, and ${mayGo ? 'everybody may come and go freely' : 'whoever wants to stop may stop'}.`,
  led: {
    members: 'Members lead the group themselves.',
    together: 'A member and a professional lead the group together.',
    professional: 'A professional leads the meetings.',
  } satisfies Record<LetterFacts['ledBy'], string>,
  areNot: (of: Voice) =>
    `It is not therapy and not treatment, and it is no crisis service. It goes alongside care, never instead of it.${of.several ? ' We ask everyone to keep private what is said and who was there, so please understand that we cannot tell you who comes.' : ' Everyone is asked to keep private what is said and who was there, so please understand that I cannot tell you who comes.'}`,
  serviceFirst:
    'Whoever is in danger needs a specialist service first. Please make sure that they have its number before you tell them about the group.',
  askFirst: 'Told to those who get in touch',
  can: (of: Voice) => [
    'Tell people about the group when you think it may help them. Whether they come is their choice.',
    `Lay out the flyer, or keep it where your staff can find it.`,
    'Encourage people to tell those who treat them that they come. It is good for both sides to know.',
    `Tell ${us(of)} who else should hear of the group.`,
  ],
  /** A flyer on a wall can bring the person whom somebody fled. */
  canHidden: (of: Voice) => [
    'Tell people about the group in person, when they are alone with you and it is safe. Whether they come is their choice.',
    'Please put nothing up, post nothing online, and add the group to no public list.',
    'Give the contact by word of mouth. A paper in a pocket can be found.',
    `Ask ${us(of)} before you tell another service.`,
  ],
  offer: (of: Voice) =>
    `${we(of)} would be glad to come by for ten minutes and tell you and your staff what happens in a meeting. A one-page fact sheet is enclosed.`,
  free: 'Free',
  regards: 'Thank you for your time. With kind regards,',
  signature: 'Signed',
}
