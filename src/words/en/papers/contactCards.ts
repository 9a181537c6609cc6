import type { Consent, ContactCardsFacts } from '#domain/documents/contactCards.ts'

/** Contact cards: one each, kept by one person, destroyed on a day. */
export const contactCardsPaper = {
  title: 'Contact cards',
  intro:
    'Cut along the lines and offer a card to each person. Whoever does not hand it back is contacted by nobody. The cards stay cards: they never become a list.',
  card: {
    heading: 'If you want to be reached',
    lead: 'You may leave out anything, and change your mind at any time.',
    name: 'Name to use (any name)',
    contact: 'Phone or email, if you like',
    yes: 'I say yes to this:',
    consents: {
      call: 'You may call me.',
      text: 'You may send me a text.',
      email: 'You may email me. Nobody else sees my address.',
      buddy: 'I would like a buddy who may call me.',
      chat: 'Add me to the chat. Everybody in it sees my number.',
      ask: 'Another member may ask for my number. Ask me first, each time.',
    } satisfies Record<Consent, string>,
    safe: 'Safe times to call',
    message: 'May a message be left?',
    messageAnswer: '☐ yes   ☐ no',
    never: 'Please never',
    deleteBy: 'Destroy by',
    keeper: 'Kept by',
    /** What we promise about the card. What nobody has settled is not promised. */
    foot: ({ hours, deletion }: Pick<ContactCardsFacts, 'hours' | 'deletion'>) =>
      [
        'We give only a first name on the phone, and never say what it is about.',
        ...(hours === undefined ? [] : [`Calls: ${hours.trim().replace(/[.]$/, '')}.`]),
        'One person keeps this card.',
        deletion === undefined
          ? 'It is destroyed on the day above, or as soon as you say so.'
          : deletion.as === 'onLeaving'
            ? 'It is destroyed when you leave, or as soon as you say so.'
            : deletion.weeks === undefined
              ? 'It is destroyed some weeks after you were last here, or as soon as you say so.'
              : `It is destroyed ${deletion.weeks === 1 ? 'one week' : `${deletion.weeks} weeks`} after you were last here, or as soon as you say so.`,
      ].join(' '),
  },
}
