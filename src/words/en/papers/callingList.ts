import { connections } from '../connections/index.ts'
import { entry as contact } from '../connections/more/log.ts'

type States = typeof connections.fields.state.options
const label = (option: States[keyof States]): string => (typeof option === 'string' ? option : option.label)
const { options } = connections.fields.state

/** Whom to call or visit, and what came of it. */
export const callingList = {
  kinds: connections.kinds,
  noKind: connections.noKind.name,
  offers: connections.offers,
  states: {
    toContact: label(options.toContact),
    contacted: label(options.contacted),
    visited: label(options.visited),
    listing: label(options.listing),
    referring: label(options.referring),
    declined: label(options.declined),
  },
  how: contact.how,
  outcomes: contact.outcome,
  title: 'Calling list',
  text: 'Call, write or go by. Say who the group is for and what happens in a meeting, ask what they need, and write down what they said.',
  hidden:
    'Keep this list locked away, and shred it when you no longer need it. Give nobody on it the place or the day.',
  inside: 'For the core group only',
  needs: (needs: string) => `What helps them: ${needs}`,
  caption: (kind: string) => `Whom to call: ${kind}`,
  blank: 'Others',
  head: {
    who: 'Whom',
    reach: 'Ask for, and how',
    state: 'How far',
    last: 'Last',
    next: 'Next step',
    owner: 'Who does it',
    said: 'What they said',
  },
  introduced: (by: string) => `Introduced by ${by}`,
  no: { heading: 'Said no', text: 'A no today is not a no for always. You can ask again.' },
  log: {
    heading: 'Referral log',
    text: 'Who was told about the group, and when. No names of people who may come.',
    head: {
      name: 'Name',
      place: 'Place or person',
      sent: 'Date sent',
      follow: 'Follow-up',
      result: 'Result',
      next: 'Next contact',
    },
    resultOf: (outcome: string | undefined, note: string | undefined) =>
      [outcome, note].filter((part) => part !== undefined).join(': '),
  },
}
