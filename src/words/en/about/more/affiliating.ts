import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** The national body: what it said, and what a tie to it gives and asks. */
export const affiliating = {
  pages: {
    national: {
      heading: 'What did the national body say?',
      lead: 'A short letter or a call is enough. Ask what they have for people who start a group.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'National bodies often have a starter kit and a list that people search. A.A., for one, sends a free handbook to a group that registers.',
          'An answer can take its time. Ask early, and go on meanwhile.',
        ],
        sources: ['NJ', 'BR', 'AA', 'ours'],
      },
    },
    affiliation: {
      heading: 'What does the tie give, and what does it ask?',
      lead: 'Write down what was promised, before anybody signs or prints a name.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Such a tie is common. Whoever looks for a group should be able to see it.',
          'A tie that helps at the start may press later. So give it a day on which you look at it again.',
        ],
        passage:
          'Previous research has found that many self-help groups have some type of formal relationship with either national self-help organizations, local agencies, and/or professionals in their community.',
        sources: ['seed', 'AP', 'ours'],
      },
    },
  } satisfies Readonly<Record<string, PageWords>>,
  national: {
    asks: 'You ask:',
    none: {
      title: 'No national body is named yet',
      text: 'Search for the problem and the word “association”, or ask a clinic or a library. Write its name on the page “What exists already”.',
      link: 'What exists already',
    },
    tie: 'What a tie would give and ask',
  },
  questions: {
    nationalAskedOn: {
      label: 'When did you ask?',
      why: 'After some weeks you can ask again without a bad feeling, because you know the day.',
      sources: ['ours'],
    },
    nationalOffers: {
      label: 'What do they offer?',
      hint: 'Choose all that they named.',
      why: 'Each of these saves you work: a handbook spares you writing, a list brings people, insurance may open a room.',
      sources: ['NJ', 'BR', 'AA', 'ours'],
      options: {
        handbook: { label: 'Handbook or starter kit', hint: 'Ask whether it is free.' },
        training: 'Training',
        listing: 'A place on their list of groups',
        insurance: 'Insurance',
        name: { label: 'The use of their name', hint: 'Ask for the terms in writing.' },
      },
    } satisfies One<typeof choices.nationalOffers>,
    nationalSaid: {
      label: 'What did they say?',
      hint: 'Also whom you talked to, and what comes next.',
      why: 'Half a year later nobody remembers who promised what.',
      sources: ['ours'],
    },
    affiliationGives: {
      label: 'What do they give?',
      hint: 'Handbook, training, a place on the list, insurance, somebody to call.',
      why: 'What was said on the phone is easily forgotten. Written down it can be asked for.',
      sources: ['ours'],
    },
    affiliationAsks: {
      label: 'What do they ask of you?',
      hint: 'Fees, reports, a set format, rules on who may lead.',
      why: 'Some bodies ask for their own format. Al-Anon, for one, asks that members run the group.',
      sources: ['AL', 'ours'],
    },
    affiliationName: {
      label: 'How may you use their name?',
      hint: 'On the flyer, in the group’s name, on a website.',
      why: 'A name on a flyer says who stands behind the group. Use theirs only as they allow it.',
      sources: ['AA_W', 'AL'],
    },
    affiliationContact: {
      label: 'Who is your contact there?',
      hint: 'An office or a first name, with an address or number.',
      why: 'One person to call makes the tie a real one.',
      sources: ['ours'],
    },
    affiliationReview: {
      label: 'When will you look at the tie again?',
      why: 'This day goes onto the timeline. You can let the tie go then, or keep it.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
