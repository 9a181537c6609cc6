import type * as choices from '#domain/plan/choices.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ItemWords, PageWords } from '#words/types.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** Groups like it: looked for, asked, visited, and what is honest where one fits. */
export const groups = {
  page: {
    heading: 'Which groups like it did you find?',
    lead: 'One entry for each group. Ask before you visit: go with their permission.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Guides say to look first, and to visit a similar group if it says you may.',
        'You may find your group there. If not, you leave with ideas, and you know where to send people who need something else.',
      ],
      sources: ['NJ', 'BR', 'ours'],
    } satisfies PageWords['note'],
  },
  group: {
    heading: 'Groups you know of',
    add: 'Add a group',
    empty: 'No group noted yet',
    emptyText: 'Search for the problem and your town. Ask a national organization, a library, or a self-help center.',
    lead: 'What you write here stays with you. Write the name of the group, not of people you met there.',
    unnamed: 'A group without a name',
    asked: (date: string) => `Asked on ${date}`,
    visited: (date: string) => `Visited on ${date}`,
    state: { found: 'Found', asked: 'Asked', visited: 'Visited' } satisfies Options<typeof choices.groupStates>,
    fits: { yes: 'Yes', partly: 'In part', no: 'No' } satisfies Options<typeof choices.fits>,
    fitsSaid: {
      yes: 'You would be well there',
      partly: 'You would be well there in part',
      no: 'Not for you',
    } satisfies Options<typeof choices.fits>,
    fields: {
      name: { label: 'What is the group called?' },
      where: {
        label: 'Where does it meet?',
        hint: 'A town, a house, or online.',
        why: 'Guides say to visit a similar group, if it says you may.',
        sources: ['NJ', 'BR'],
      },
      reach: {
        label: 'How do you reach it?',
        hint: 'An address or number that it made public.',
        why: 'Ask before you visit, so that nobody there is taken by surprise.',
        sources: ['NJ', 'BR', 'ours'],
      },
      state: {
        label: 'How far did you get?',
        why: 'Ask before you visit, and say honestly why you come: to join, to look, or to learn how it is done.',
        sources: ['NJ', 'BR', 'ours'],
      },
      askedOn: { label: 'When did you ask?' },
      visitedOn: { label: 'When did you visit?' },
      fits: {
        label: 'Would you be well there?',
        why: 'One visit says little. A bereaved parents’ group asks newcomers to come three times before they judge.',
        sources: ['TCF'],
      },
      result: {
        label: 'What came of it?',
        hint: 'What they said, what you would like to borrow, what is missing there.',
      },
    } satisfies ItemWords<'groups'>,
  },
  fitting: {
    title: (name: string) => `${name} may be a place for you`,
    text: 'Four ways are honest now. None of them wastes what you did so far.',
    ways: {
      join: { text: 'Join it. The plan has a short path for that, and your notes stay.', link: 'The path for joining' },
      help: {
        text: 'Help there. A small task in a group that runs shows you how it is done.',
        link: 'More about helping in one',
      },
      affiliate: {
        text: 'Start one beside it, under the same body. Ask them who stands behind them.',
        link: 'Say what you want to do',
      },
      start: {
        text: 'Start your own. Say in one sentence what yours does that this one does not.',
        link: 'Write what it is for',
      },
    },
    sources: ['NJ', 'ours'] satisfies readonly SourceKey[],
  },
}
