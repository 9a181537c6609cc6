import type { ReasonId } from '#domain/stages/reasons.ts'

/** The encyclopedia entry's six reasons why groups work, each as a question to the running order. */
export const reasons = {
  heading: 'Why groups work: does your order make room for it?',
  text: 'The encyclopedia entry gives six reasons. Hold your running order against them.',
  of: {
    instantIdentity: {
      name: 'Instant identity',
      ask: 'How does a newcomer learn, in the first ten minutes, that others face the same?',
      passage: 'Recognizing that there are others who face the same situation or problem',
    },
    empowerment: {
      name: 'Empowerment',
      ask: 'Where does somebody get to say what they managed on their own?',
      passage: 'Being able to meet the challenges and concerns using their own strengths and abilities',
    },
    mutualSelfDisclosure: {
      name: 'Mutual self-disclosure',
      ask: 'When does everybody have time to tell, and those who lead too?',
      passage: 'Sharing with one another about their experiences',
    },
    helperPrinciple: {
      name: 'Helper principle',
      ask: 'What small thing can somebody do for the others at their second meeting?',
      passage: 'Growing stronger through the process of helping others',
    },
    socialRoleModels: {
      name: 'Social role models',
      ask: 'Where does a newcomer meet someone further along?',
      passage:
        'Noticing that others who have experienced the same situation, issue, or problem are in a better position and able to cope',
    },
    sharedUnderstanding: {
      name: 'Shared understanding',
      ask: 'Where do you gather what all your experience has taught you?',
      passage: 'Creating a new understanding of the situation, issue, or problem based on shared experiences',
    },
  } satisfies Record<ReasonId, { readonly name: string; readonly ask: string; readonly passage: string }>,
} as const
