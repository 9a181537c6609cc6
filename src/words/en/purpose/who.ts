/** What the page "Purpose and people" says besides its questions. */
export const who = {
  starts: {
    heading: 'Sample wording',
    /** Three first sentences from what was said about the group. `problem` is the founder's own words. */
    of: ({
      problem,
      people,
      learns,
      speaksUp,
    }: {
      readonly problem: string | undefined
      readonly people: string | undefined
      readonly learns: boolean
      readonly speaksUp: boolean
    }) => {
      const about = problem?.trim().replace(/[.!?]+$/, '')
      const share = about ? ` What we share: ${about}.` : ''
      return [
        `We meet to listen to one another, to share what helps, and to feel less alone.${share}`,
        `This group is free. It’s for ${people ?? 'people'} who live with this.${share} We all give something, and we all get something.`,
        `We help one another${learns ? (speaksUp ? ', learn more together' : ' and learn more together') : ' with what we have lived through ourselves'}${speaksUp ? ', and speak up for all who share our concern' : ''}.${share}`,
      ]
    },
    people: { affected: 'people', family: 'families and friends', both: 'people, their families, and their friends' },
  },
  /** Before the ages, which are asked on another page: "Ages: Adults only". */
  from: { ages: 'Ages:', unsaid: 'Choose which ages may come' },
  size: {
    turned: (least: string, most: string) =>
      `The first number is larger. We read your answer as ${least} to ${most} people. Swap the numbers, or correct one.`,
    wide: 'Above 12 people, you could split into two groups.',
  },
  minors: {
    title: 'Groups for minors need a host organization',
    text: 'A host must sponsor the group and check the adults. Find one first, such as a school or a youth service.',
    sources: ['ALT', 'ours'],
  },
  abuse: {
    title: 'For a group about abuse',
    points: [
      'Say in advance that people who are harming someone cannot come.',
      'Share the place and the contact with members only.',
      'Ask each person when it’s safe to call, and whether you can leave a message.',
      'Name a specialist service first in all you write. Some people need one before a group.',
    ],
    sources: ['ASCA', 'EUG', 'ours'],
  },
} as const
