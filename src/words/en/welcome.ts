import type { StageId } from '#domain/plan/sections.ts'
import type { sureQuestions, SureQuestion, SureWay } from '#domain/stages/sure.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ChoiceWords } from '#words/types.ts'

/** The first page, and the three questions for somebody who is not sure. */
export const welcome = {
  title: 'Welcome',
  /** The middle part never breaks. */
  heading: ['Start a ', 'self-help', ' group, one chair at a time'],
  lead: 'You know the problem because you live with it. This guide takes you through the six things that need to be in place before people can sit down together, and prints what you need.',
  doors: {
    goOn: {
      label: (name: string) => `Go on with ${name}`,
      unnamed: 'Go on with my plan',
      hint: 'What you wrote is there.',
    },
    start: {
      label: 'Start a plan for my group',
      another: 'Start another plan',
      hint: 'Ten minutes is enough for today.',
    },
    counselor: {
      label: 'I’m a counselor helping a founder',
      hint: 'Keep several plans and work through them together.',
    },
  },
  more: {
    otherPlans: (others: number) => (others === 1 ? 'Your other plan' : `Your ${others} other plans`),
    example: { link: 'Look at an example', rest: ': “Evening Tide”, a group that has been planning for seven weeks.' },
    open: { link: 'Open a plan I have already started', rest: ', in this browser or from a file.' },
    sure: { before: 'Not sure you want to start one? ', link: 'Three questions', after: '.' },
  },
  circle: 'The six stages',
  /** Around the circle, in one or two lines. */
  chairs: {
    coreGroup: ['Core group'],
    expectations: ['Expectations'],
    purpose: ['Purpose', 'and format'],
    place: ['Meeting place'],
    connections: ['Community', 'connections'],
    timeline: ['Six-month', 'timeline'],
  } satisfies Record<StageId, readonly string[]>,
  facts: {
    stays: {
      title: 'It stays with you',
      text: 'What you write is kept in this browser, on this device. No account, and nothing is sent anywhere unless you send it.',
    },
    leave: {
      title: 'You can leave in a second',
      text: '“Leave quickly”, at the top, opens the weather instead. Your plan stays here, and a new tab shows this page. The visit stays in the browser’s history.',
    },
    together: {
      title: 'Not on your own',
      text: 'Groups with shared leadership were found to succeed more often. The first stage helps you find two or three people.',
      passage:
        'One of the tenets of self-help groups is shared leadership, which has also been found to predict successful groups.',
      sources: ['seed'] satisfies SourceKey[],
    },
  },
  organizing: 'This helps with organizing. It is no medical or legal advice.',
  crisis: { link: 'If you need help now', after: ', do not wait for a group.' },

  sure: {
    title: 'Not sure you want to start one?',
    lead: 'Three questions, only for you. Nothing is kept, and no answer is wrong.',
    questions: {
      want: {
        label: 'Which would do you more good right now?',
        why: 'Starting a group is work before it is help. Joining one is help from the first evening. Both are good reasons to go on reading.',
        sources: ['NZ', 'ours'],
        options: { join: 'A group I can simply go to', start: 'Building one with others', unsure: 'I cannot tell yet' },
      },
      hear: {
        label: 'Could you hear a story that is harder than yours, and still rest that night?',
        why: 'It has to be safe for those who come, and for you. You will hear such stories often.',
        sources: ['NZ', 'ours'],
        options: { yes: 'Most of the time', notNow: 'Not at this time', unsure: 'I don’t know' },
      },
      carried: {
        label: 'Is there somebody who carries you while you do this?',
        hint: 'A friend, family, a counselor, another group.',
        why: 'A center that helps founders asks whether they can set limits and hand work over. Somebody at your back makes that easier.',
        sources: ['DUI', 'ours'],
        options: { yes: 'Yes', little: 'A little', nobody: 'Nobody right now' },
      },
    } satisfies { [Q in SureQuestion]: ChoiceWords<(typeof sureQuestions)[Q][number]> },
    ways: {
      heading: 'Four good ways',
      nothing: 'All four are open to you, whatever you answer.',
      fits: (ways: string) => `After what you said, this may fit: ${ways}. All four stay open to you.`,
      mark: 'May fit you',
      each: {
        join: {
          title: 'Join a group that exists',
          text: 'Search for the problem and your town. Ask a national organization, a library, or your doctor’s office. You can start one later.',
          sources: ['NJ', 'CTB', 'BR'],
        },
        help: {
          title: 'Help in one',
          text: 'Set out chairs, welcome people, watch the clock. A small task in a group that runs shows you how it is done.',
          sources: ['ours'],
        },
        small: {
          title: 'Start small with somebody else in front',
          text: 'Somebody else answers calls and speaks in public. One center lets whoever has the idea stay unnamed and be a member like all others.',
          sources: ['DOR', 'ours'],
        },
        start: {
          title: 'Start one',
          text: 'With two or three others, and half a year to do it in. The first ten minutes bind you to nothing.',
          sources: ['AA', 'seed'],
        },
      } satisfies Record<
        SureWay,
        { readonly title: string; readonly text: string; readonly sources: readonly SourceKey[] }
      >,
      links: { small: 'Start a plan, with a second person in mind', start: 'Start a plan for my group' },
    },
    back: 'Back to the start page',
  },
}
