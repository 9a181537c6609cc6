import type { SourceKey } from '#domain/sources.ts'

interface Sentences {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Sentences at hand for whoever leads: our own, in the spirit of hosts who carry some with them. */
export const conduct = {
  start: {
    heading: 'Words to start from',
    words:
      'Whoever leads says one friendly sentence, at once and to everybody. If it happens again, one of the two who lead talks with the person after the meeting, alone, and asks what they need.',
  },
  ready: {
    heading: 'Sentences that help',
    text: 'Say them in your own voice, early, and look at the whole circle. SMART Recovery’s hosts carry three ready sentences; these are our own.',
    copy: 'Copy',
    copyAll: 'Copy all sentences',
    sources: ['SMH', 'ours'] satisfies readonly SourceKey[],
  },
  groups: [
    {
      heading: 'When somebody talks for a long time',
      sentences: [
        'Thank you. I would like to stop here for a moment, so that everybody gets a turn.',
        'I hear that there is much more. May we come back to it at the end, or over tea?',
        'We have two minutes left for this. What is the one thing you would like us to hear?',
      ],
    },
    {
      heading: 'When somebody interrupts',
      sentences: [
        'One moment, please. Let us hear this to the end, and then you.',
        'I can see that this touches you. Your turn comes, I have not forgotten.',
      ],
    },
    {
      heading: 'When somebody gives advice',
      sentences: [
        'May I ask: would you like ideas now, or would you like us to listen?',
        'Could you say it as what helped you?',
        'About medicines and treatment we give no advice here. That is for you and those who treat you.',
      ],
    },
    {
      heading: 'When somebody sells or recruits',
      sentences: ['This hour is free of selling. Please leave it for another place.'],
    },
    {
      heading: 'When somebody has not spoken',
      sentences: ['Would anybody like to speak who has not yet? It is fine to pass.'],
    },
  ] satisfies readonly Sentences[],
} as const
