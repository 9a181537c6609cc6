/** What the page "Purpose and people" says besides its questions. */
export const who = {
  starts: {
    heading: 'Sentences to start from',
    hint: 'Take one and change it.',
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
        `This is a free group for ${people ?? 'people'} who know it from the inside${about ? `: ${about}` : ''}. Everybody gives something, and everybody gets something.`,
        `We help one another${learns ? (speaksUp ? ', find out more together' : ' and find out more together') : ' with what we have lived through ourselves'}${speaksUp ? ', and speak up for all who share our concern' : ''}.${share}`,
      ]
    },
    people: { affected: 'people', family: 'families and friends', both: 'people, their families and their friends' },
  },
  from: {
    heading: 'From “About the group”',
    audience: 'It is for',
    ages: 'Ages',
    unsaid: 'Not said yet',
    change: 'Change this',
  },
  size: {
    heading: 'How many people?',
    turned: (least: string, most: string) =>
      `The first number is the larger one. We read it as ${least} to ${most} people. Swap them if you mean that, or correct one.`,
    wide: 'Above 12, one guide says to split into two groups.',
  },
  minors: {
    title: 'People under 18 need more than a core group',
    text: 'A host organization must stand behind the group, and the adults who take part need to be checked. In Alateen groups an adult who was certified for it is at every meeting. Find the host first: a school, a youth service, a national body. Rules differ by place.',
    sources: ['ALT', 'ours'],
  },
  abuse: {
    title: 'For a group about abuse',
    points: [
      'Say beforehand that people who harm others now cannot take part.',
      'Tell the place and the contact to members only.',
      'Ask each person when it is safe to call, and whether you may leave a message.',
      'Name a specialist service first, in everything you write. Some people need it before a group.',
    ],
    sources: ['ASCA', 'EUG', 'ours'],
  },
} as const
