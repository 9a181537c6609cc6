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
  title: 'Call list',
  text: 'Call, write, or stop by. Say who the group is for and what happens in a meeting. Ask what they need, and write down what they say.',
  hidden:
    'Keep this list locked away, and shred it when you no longer need it. Don’t tell anyone on it the place or the day.',
  inside: 'For the core group only',
  needs: (needs: string) => `What helps them: ${needs}`,
  caption: (kind: string) => `Who to call (${kind})`,
  blank: 'Others',
  head: {
    who: 'Who',
    reach: 'Contact',
    state: 'Status',
    last: 'Last contact',
    next: 'Next step',
    owner: 'Owner',
    said: 'What they said',
  },
  introduced: (by: string) => `Introduced by ${by}`,
  no: { heading: 'Said no', text: 'People may say yes later. You can ask again.' },
  log: {
    heading: 'Referral log',
    text: 'Write who we told about the group, and when. Don’t write the names of people who may come.',
    head: {
      name: 'Name',
      place: 'Place or person',
      sent: 'Date we told them',
      follow: 'Follow-up',
      result: 'Result',
      next: 'Next contact',
    },
    resultOf: (outcome: string | undefined, note: string | undefined) =>
      [outcome, note].filter((part) => part !== undefined).join(': '),
  },
}
