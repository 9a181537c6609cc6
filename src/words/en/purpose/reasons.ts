import type { ReasonId } from '#domain/stages/reasons.ts'

/** The encyclopedia entry's six reasons why groups work, each as a question to the running order. */
export const reasons = {
  heading: 'Does your meeting make room for this?',
  text: 'The encyclopedia entry gives six reasons why groups work. Check your outline for each one.',
  of: {
    instantIdentity: {
      name: 'Instant identity',
      ask: 'How will newcomers see, in ten minutes, that others face the same thing?',
      passage: 'Recognizing that there are others who face the same situation or problem',
    },
    empowerment: {
      name: 'Empowerment',
      ask: 'When can people say what they managed on their own?',
      passage: 'Being able to meet the challenges and concerns using their own strengths and abilities',
    },
    mutualSelfDisclosure: {
      name: 'Mutual self-disclosure',
      ask: 'When does everyone get to share, also those who lead?',
      passage: 'Sharing with one another about their experiences',
    },
    helperPrinciple: {
      name: 'Helper principle',
      ask: 'What small thing can people do for others by their second meeting?',
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
      ask: 'When do you gather what you have all learned?',
      passage: 'Creating a new understanding of the situation, issue, or problem based on shared experiences',
    },
  } satisfies Record<ReasonId, { readonly name: string; readonly ask: string; readonly passage: string }>,
} as const
