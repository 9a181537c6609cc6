import type * as choices from '#domain/plan/choices.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ItemWords, PageWords } from '#words/types.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** Groups like it: looked for, asked, visited, and what is honest where one fits. */
export const groups = {
  page: {
    heading: 'Which groups did you find?',
    lead: 'Add each group you find. Ask before you visit.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Look first, and visit a similar group if it says you may.',
        'You may find your group there. If not, you’ll have ideas and another group to refer people to.',
      ],
      sources: ['NJ', 'BR', 'ours'],
    } satisfies PageWords['note'],
  },
  group: {
    heading: 'Groups you know of',
    add: 'Add a group',
    empty: 'No groups yet',
    emptyText: 'Search online, or ask a national organization, a library, or a self-help center.',
    lead: 'Write the group’s name, but leave out the people you met there.',
    unnamed: 'Unnamed group',
    asked: (date: string) => `Asked on ${date}`,
    visited: (date: string) => `Visited on ${date}`,
    state: { found: 'Found', asked: 'Asked', visited: 'Visited' } satisfies Options<typeof choices.groupStates>,
    fits: { yes: 'Yes', partly: 'In part', no: 'No' } satisfies Options<typeof choices.fits>,
    fitsSaid: {
      yes: 'A good fit for you',
      partly: 'Partly a good fit',
      no: 'Not for you',
    } satisfies Options<typeof choices.fits>,
    fields: {
      name: { label: 'What is the group called?' },
      where: {
        label: 'Where does it meet?',
        hint: 'Name a town or area, or write “online.”',
        why: 'Visit a similar group if it says you may.',
        sources: ['NJ', 'BR'],
      },
      reach: {
        label: 'How do you reach it?',
        hint: 'Use a public email or phone number.',
        why: 'If you ask first, your visit won’t surprise anyone.',
        sources: ['NJ', 'BR', 'ours'],
      },
      state: {
        label: 'What have you done?',
        why: 'Ask before you visit, and be honest about why you’re coming.',
        sources: ['NJ', 'BR', 'ours'],
      },
      askedOn: { label: 'When did you ask?' },
      visitedOn: { label: 'When did you visit?' },
      fits: {
        label: 'Is it a good fit for you?',
        why: 'One visit may not be enough. A group for bereaved parents asks newcomers to come three times before they decide.',
        sources: ['TCF'],
      },
      result: {
        label: 'What did you learn?',
        hint: 'For example, what works there and what is missing.',
      },
    } satisfies ItemWords<'groups'>,
  },
  fitting: {
    title: (name: string) => `${name} may be a place for you`,
    text: 'You have four good choices. Your plan helps with each of them.',
    ways: {
      join: { text: 'Join the group. Your plan has a few steps for that.', link: 'See how to join' },
      help: {
        text: 'Help there. You’ll learn how a group runs.',
        link: 'Read about helping',
      },
      affiliate: {
        text: 'Start another group with the same national organization. Ask them who supports them.',
        link: 'Choose what to do',
      },
      start: {
        text: 'Start your own. Say in one sentence how it differs.',
        link: 'Write your purpose',
      },
    },
    sources: ['NJ', 'ours'] satisfies readonly SourceKey[],
  },
}
