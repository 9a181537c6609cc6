import type { InvitationFacts } from '#domain/stages/invitations.ts'

const about = (problem: string | undefined) =>
  problem === undefined ? 'I’m starting a group for people like us.' : `I’m starting a group. It’s about “${problem}.”`
/** A day that was worked out in words already. */
type Facts = Omit<InvitationFacts, 'first'> & { readonly first?: string }

export const word = {
  say: 'What to say',
  starts: 'Sample wording',
  /** Who stays away often does not know what happens there, so the first one says it. */
  words: ({ problem, first, contact }: Facts): readonly string[] => [
    [
      about(problem),
      'We meet, everyone can talk, and no one has to. It’s free, and it isn’t therapy.',
      ...(first === undefined ? [] : [`We first meet on ${first}.`]),
      ...(contact === undefined ? [] : [`You can ask at ${contact}.`]),
      'Would you like to come once and just listen? A no is fine.',
    ].join(' '),
    [about(problem), 'I thought of you. May I tell you more sometime? You don’t have to decide now.'].join(' '),
  ],
  copy: 'Copy this wording',
  hiddenTitle: 'Your group is unlisted',
  hidden:
    'Ask only people you have talked to, where no one can overhear. Don’t share a place, day, or number until you are sure. Then tell them yourself, and ask when it is safe to call.',
  countHeading: 'How many you’ve asked',
  noGoal: 'Choose who invites, and how many each person asks. We’ll keep count here.',
  sum: (inviters: string, each: string, goal: string) =>
    `With ${inviters} inviting, and each asking ${each}, the goal is ${goal}.`,
  so: (invited: string, goal: string) => `${invited} of ${goal} asked`,
  noneLeft: 'You’ve asked as many as you planned. You can ask more people after the first meeting.',
  left: (left: string) => `You have ${left} left to ask.`,
  people: 'people',
}
