import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** The national body: what it said, and what a tie to it gives and asks. */
export const affiliating = {
  pages: {
    national: {
      heading: 'What did the national organization say?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'National organizations often have a starter kit and a group directory. A.A., for one, sends a free handbook to a group that registers.',
          'An answer can take a while, so we suggest asking early.',
        ],
        sources: ['NJ', 'BR', 'AA', 'ours'],
      },
    },
    affiliation: {
      heading: 'What does affiliation give and ask?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Many groups have such a tie. People who look for a group should know about it. Write down what they promised before anyone signs.',
          'A tie that helps at the start may not fit later. Choose a day to check it again.',
        ],
        passage:
          'Previous research has found that many self-help groups have some type of formal relationship with either national self-help organizations, local agencies, and/or professionals in their community.',
        sources: ['seed', 'AP', 'ours'],
      },
    },
  } satisfies Readonly<Record<string, PageWords>>,
  national: {
    asks: 'You ask:',
    none: 'No organization yet? Search for the problem and “association,” and add the name under “Groups like yours” first.',
  },
  questions: {
    nationalAskedOn: {
      label: 'When did you ask?',
      why: 'If you know the day, it’s easier to ask again after a few weeks.',
      sources: ['ours'],
    },
    nationalOffers: {
      label: 'What do they offer?',
      hint: 'Choose all that they named.',
      why: 'A handbook saves you writing. A directory can bring people. Insurance may get you a room.',
      sources: ['NJ', 'BR', 'AA', 'ours'],
      options: {
        handbook: { label: 'Handbook or starter kit', hint: 'Ask whether it is free.' },
        training: 'Training',
        listing: 'A place in their group directory',
        insurance: 'Insurance',
        name: { label: 'Use of their name', hint: 'Ask for the terms in writing.' },
      },
    } satisfies One<typeof choices.nationalOffers>,
    nationalSaid: {
      label: 'What did they say?',
      hint: 'Add who you talked to and what comes next.',
      why: 'Half a year later, it’s hard to remember who promised what.',
      sources: ['ours'],
    },
    affiliationGives: {
      label: 'What do they give?',
      hint: 'For example, a free handbook, training, or someone to call.',
      why: 'It’s easy to forget a phone call. You can ask for what you wrote down.',
      sources: ['ours'],
    },
    affiliationAsks: {
      label: 'What do they ask of you?',
      hint: 'For example, fees, reports, a set format, or rules on who may lead.',
      why: 'Some organizations ask you to use their format. Al-Anon, for one, asks that members run the group.',
      sources: ['AL', 'ours'],
    },
    affiliationName: {
      label: 'How may you use their name?',
      hint: 'For example, on the flyer or a website.',
      why: 'A name on a flyer shows who supports the group. Use theirs only as they allow.',
      sources: ['AA_W', 'AL'],
    },
    affiliationContact: {
      label: 'Who is your contact there?',
      hint: 'Write an office or first name, and an email or number.',
      why: 'It’s easier to stay in touch when you know who to call.',
      sources: ['ours'],
    },
    affiliationReview: {
      label: 'When will you check this again?',
      why: 'We’ll add this day to your timeline. You can keep the tie or end it then.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
