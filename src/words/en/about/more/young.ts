import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

/** People under 18 may come. */
export const young = {
  page: {
    heading: 'What do people under 18 need?',
    lead: 'Find a host and check the adults before you invite anyone.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'In Alateen, certified adults are at every meeting. They are 21 or over and have been in Al-Anon for two years.',
        'For any group for minors, we suggest a host and checks. Laws differ by place, so ask your host what applies.',
      ],
      sources: ['ALT', 'ours'],
    } satisfies PageWords['note'],
  },
  questions: {
    hostOrganization: {
      label: 'Which organization will be your host?',
      hint: 'For example, a school or a youth service.',
      why: 'A host has staff, rules, and insurance that a few volunteers don’t have.',
      sources: ['ALT', 'ours'],
    },
    checksBy: {
      label: 'Who will check the adults who take part?',
      hint: 'Name an office or a person at the host.',
      why: 'Checks differ by place. Your host knows what its own staff must pass.',
      sources: ['ALT', 'ours'],
    },
    checksAgreedOn: {
      label: 'When did you agree on that?',
      why: 'You need this day to finish stage 3. We suggest eight weeks before the first meeting, at your third talk.',
      sources: ['ours'],
    },
    secondAdult: {
      label: 'Will a second adult be at every meeting?',
      why: 'Then no adult is alone with a young person, and you can still meet when one adult is sick.',
      sources: ['ALT', 'ours'],
      options: { yes: 'Yes', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    parentsKnow: {
      label: 'What will you tell parents?',
      hint: 'Write how you’ll tell them and what stays private.',
      why: 'Before the first meeting, decide with your host what you will tell parents and what you won’t.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
