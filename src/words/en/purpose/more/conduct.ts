import type { SourceKey } from '#domain/sources.ts'

interface Sentences {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Sentences at hand for whoever leads: our own, in the spirit of hosts who carry some with them. */
export const conduct = {
  start: {
    heading: 'Use sample wording',
    words:
      'The person who leads says one friendly sentence to everyone, early on. If it happens again, one of the two leaders talks with the person alone. They ask what the person needs.',
  },
  more: 'Selling, long talkers, and sentences that help',
  ready: {
    heading: 'Sentences that help',
    text: 'Say these in your own voice, and early. SMART Recovery’s hosts carry three ready sentences. These are our own.',
    copy: 'Copy',
    copyAll: 'Copy all sentences',
    sources: ['SMH', 'ours'] satisfies readonly SourceKey[],
  },
  groups: [
    {
      heading: 'When someone talks for a long time',
      sentences: [
        'Thank you. I’d like to pause here so everyone gets a turn.',
        'I hear there’s a lot more. Can we come back to it at the end, or over coffee?',
        'We have two minutes left for this. What’s the one thing you’d like us to hear?',
      ],
    },
    {
      heading: 'When someone interrupts',
      sentences: [
        'One moment, please. Let’s hear the rest of this, and then you.',
        'I can see this matters to you. You’ll get a turn. I haven’t forgotten.',
      ],
    },
    {
      heading: 'When someone gives advice',
      sentences: [
        'Would you like ideas now, or would you like us to listen?',
        'Could you tell us what helped you?',
        'We don’t give advice on medicine or treatment. That’s between you and your care team.',
      ],
    },
    {
      heading: 'When someone sells or recruits',
      sentences: ['We don’t sell things here. Please save that for another place.'],
    },
    {
      heading: 'When someone hasn’t spoken',
      sentences: ['Would anyone who hasn’t spoken like to share? It’s fine to pass.'],
    },
  ] satisfies readonly Sentences[],
} as const
