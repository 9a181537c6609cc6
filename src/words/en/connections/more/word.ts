import type { InvitationFacts } from '#domain/stages/invitations.ts'

const about = (problem: string | undefined) =>
  problem === undefined
    ? 'I am starting a group for people in the same spot as us.'
    : `I am starting a group. It is about this: ${problem}.`
/** A day that was worked out in words already. */
type Facts = Omit<InvitationFacts, 'first'> & { readonly first?: string }

export const word = {
  askHeading: 'Who, and with which words',
  starts: 'Words to begin with',
  /** Who stays away often does not know what happens there, so the first one says it. */
  words: ({ problem, first, contact }: Facts): readonly string[] => [
    [
      about(problem),
      'We meet, everybody can talk, and nobody has to. It is free, and nobody is treated there.',
      ...(first === undefined ? [] : [`We first meet on ${first}.`]),
      ...(contact === undefined ? [] : [`You can ask at ${contact}.`]),
      'Would you like to come once and just listen? A no is fine.',
    ].join(' '),
    [
      about(problem),
      'You came to my mind. May I tell you more some time? You do not have to decide anything now.',
    ].join(' '),
  ],
  copy: 'Copy the words',
  hiddenTitle: 'Your group stays hidden',
  hidden:
    'Ask only people you have talked to, where nobody listens in. Say no place, no day and no number until you are sure. Then tell them yourself, and ask when it is safe to call them.',
  countHeading: 'How far it has come',
  noGoal: 'Say who invites and how many each asks. Then you see here how far it has come.',
  sum: (inviters: string, each: string, goal: string) =>
    `People who invite: ${inviters}. Each asks: ${each}. Together: ${goal}.`,
  so: (invited: string, goal: string) => `${invited} of ${goal} asked`,
  noneLeft: 'You have asked as many as you wanted. A second round can wait until after the first meeting.',
  left: (left: string) => `Still to ask: ${left}.`,
  people: 'people',
}
