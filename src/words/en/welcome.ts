import type { sureQuestions, SureQuestion, SureWay } from '#domain/stages/sure.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ChoiceWords } from '#words/types.ts'

/** The first page, and the three questions for those who are not sure. */
export const welcome = {
  title: 'Welcome',
  /** The middle part never breaks. */
  heading: ['Start a ', 'self-help', ' group'],
  lead: 'We help you plan it, from a first idea to a first meeting.',
  start: 'Start a plan',
  cost: 'Ten minutes is enough for today. We send nothing. Your plan stays on this device.',
  counselor: 'I’m a counselor',
  another: 'Start another plan',
  example: 'Look at an example',
  openSaved: 'Open a saved copy',
  sureLink: 'Not sure you want to start one?',

  /** Where there is a plan already. */
  back: {
    unnamed: 'My group',
    open: (name: string) => `Open ${name}`,
    openUnnamed: 'Open my plan',
    saved: (date: string) => `We saved it on this device on ${date}.`,
    done: (done: number) => (done === 0 ? 'No stage done yet.' : `${done} of 6 stages done.`),
    next: (title: string) => `Next: ${title}`,
    firstMeeting: 'first meeting',
    several: 'Your plans',
    all: (others: number) => `See all ${others} plans`,
    remove: 'Remove this plan',
  },

  /** One line of safety. The keys are said only where there is a keyboard. */
  leaving: {
    ways: 'If someone walks in, press “Quick exit.”',
    keys: 'You can also press Shift three times.',
    more: 'What it hides and what it cannot hide',
  },
  organizing: 'We help with organizing. We don’t give medical or legal advice.',
  crisis: 'Get help now',

  sure: {
    title: 'Not sure you want to start one?',
    lead: 'These three questions are only for you. We don’t save your answers.',
    questions: {
      want: {
        label: 'What would help you more right now?',
        why: 'Starting a group is work before it helps you. Joining one can help from the first evening.',
        sources: ['NZ', 'ours'],
        options: { join: 'A group I can go to', start: 'Building one with others', unsure: 'Not sure yet' },
      },
      hear: {
        label: 'Could you hear a harder story than yours and still rest that night?',
        why: 'The group should be safe for you too. You’ll hear hard stories often.',
        sources: ['NZ', 'ours'],
        options: { yes: 'Most of the time', notNow: 'Not right now', unsure: 'Not sure yet' },
      },
      carried: {
        label: 'Who supports you while you do this?',
        hint: 'For example, a friend, a relative, or a counselor.',
        why: 'Can you set limits and let others help? That’s easier when someone supports you.',
        sources: ['DUI', 'ours'],
        options: { yes: 'I have someone', little: 'I have a little support', nobody: 'No one right now' },
      },
    } satisfies { [Q in SureQuestion]: ChoiceWords<(typeof sureQuestions)[Q][number]> },
    ways: {
      heading: 'Four good ways',
      nothing: 'You can choose any of the four.',
      fits: (ways: string) => `From what you said, you could ${ways}. You can choose any of the four.`,
      mark: 'May fit you',
      each: {
        join: {
          title: 'Join a group',
          text: 'Search online, or ask a national organization, a library, or your doctor’s office. You can start one later.',
          sources: ['NJ', 'CTB', 'BR'],
        },
        help: {
          title: 'Help in a group',
          text: 'Set out chairs, greet people, or watch the clock. You’ll learn how a group runs.',
          sources: ['ours'],
        },
        small: {
          title: 'Start small, with someone else in front',
          text: 'Someone else answers calls and speaks in public. You can stay unnamed and be a member like all others.',
          sources: ['DOR', 'ours'],
        },
        start: {
          title: 'Start a group',
          text: 'Find two or three others and take about half a year. You can stop at any time.',
          sources: ['AA', 'seed'],
        },
      } satisfies Record<
        SureWay,
        { readonly title: string; readonly text: string; readonly sources: readonly SourceKey[] }
      >,
      links: { small: 'Start a plan with someone', start: 'Start a plan' },
    },
    back: 'Back to the start page',
  },
}
