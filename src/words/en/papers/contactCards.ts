import type { Consent, ContactCardsFacts } from '#domain/documents/contactCards.ts'

/** Contact cards: one each, kept by one person, destroyed on a day. */
export const contactCardsPaper = {
  title: 'Contact cards',
  intro:
    'Cut along the lines and offer each person a card. We contact only people who hand one back. We never turn the cards into a list.',
  card: {
    heading: 'If you’d like us to reach you',
    lead: 'You may leave anything out. You can change your mind at any time.',
    name: 'Name to use (any name)',
    contact: 'Phone or email, if you like',
    yes: 'I agree to this',
    consents: {
      call: 'You may call me.',
      text: 'You may send me a text.',
      email: 'You may email me, but don’t show my address to others.',
      buddy: 'I’d like a buddy who may call me.',
      chat: 'Add me to the chat. Everyone in it sees my number.',
      ask: 'Ask me before you give my number to another member.',
    } satisfies Record<Consent, string>,
    safe: 'Safe times to call',
    message: 'May we leave a message?',
    messageAnswer: '☐ yes   ☐ no',
    never: 'Please don’t',
    deleteBy: 'Destroy by',
    keeper: 'Kept by',
    /** What we promise about the card. What nobody has settled is not promised. */
    foot: ({ hours, deletion }: Pick<ContactCardsFacts, 'hours' | 'deletion'>) =>
      [
        'We give only a first name on the phone, and we don’t say what the call is about.',
        ...(hours === undefined ? [] : [`Calls: ${hours.trim().replace(/[.]$/, '')}.`]),
        'One person keeps this card.',
        deletion === undefined
          ? 'We destroy it on the date above, or as soon as you ask.'
          : deletion.as === 'onLeaving'
            ? 'We destroy it when you leave, or as soon as you ask.'
            : deletion.weeks === undefined
              ? 'We destroy it some weeks after you were last here, or as soon as you ask.'
              : `We destroy it ${deletion.weeks === 1 ? 'one week' : `${deletion.weeks} weeks`} after you were last here, or as soon as you ask.`,
      ].join(' '),
  },
}
