import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

/** People under 18 may come. */
export const young = {
  page: {
    heading: 'What people under 18 need',
    lead: 'A host organization stands behind the group, and the adults are checked, before anybody is invited.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'In Alateen, adults who were certified for it are at every meeting. They are 21 or over and have been in Al-Anon for two years.',
        'That a group for young people needs a host and checks is our suggestion. Laws differ by place: let the host tell you what applies.',
      ],
      sources: ['ALT', 'ours'],
    } satisfies PageWords['note'],
  },
  questions: {
    hostOrganization: {
      label: 'Which organization stands behind the group?',
      hint: 'A school, a youth service, a national body.',
      why: 'A host has people, rules and insurance that a few volunteers do not have.',
      sources: ['ALT', 'ours'],
    },
    checksBy: {
      label: 'Who checks the adults who take part?',
      hint: 'An office, or a person at the host.',
      why: 'What is checked differs by place. The host knows what is asked of its own staff.',
      sources: ['ALT', 'ours'],
    },
    checksAgreedOn: {
      label: 'When was that agreed?',
      why: 'Until there is a day, stage 3 keeps this open. We suggest settling it eight weeks before the first meeting, with the third discussion.',
      sources: ['ours'],
    },
    secondAdult: {
      label: 'Will a second adult be at every meeting?',
      why: 'Then no adult is alone with a young person, and the meeting can take place when one is ill.',
      sources: ['ALT', 'ours'],
      options: { yes: 'Yes', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    parentsKnow: {
      label: 'How do parents know?',
      hint: 'A letter, a talk, a form. And what stays in the room.',
      why: 'Say before the first meeting what parents are told and what they are not. Decide it together with the host.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
