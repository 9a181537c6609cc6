import type { VisitCriterion } from '#domain/plan/criteria.ts'
import type { Item } from '#domain/plan/lists.ts'
import type { PhoneQuestion } from '#domain/stages/placeVisit.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { FieldWords, PageWords, QuestionWords } from '#words/types.ts'

type VisitField = Extract<
  keyof Item<'places'>,
  'phonedBy' | 'phonedOn' | 'visitedBy' | 'visitedOn' | 'visitNote' | 'inCharge' | 'cancelNotice'
>

/** The phone call and the visit: what is known of each place, and a sheet to take along. */
export const visit = {
  page: {
    heading: 'What will you ask each place?',
    lead: 'Print these sheets for your calls and visits.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Ask about ramps, restrooms, parking, and steps by phone first. Then go and look, because a place without steps may have a lip at the door.',
        'Have your dates ready when you call. Ask who is in charge of the room, and write down who told you.',
      ],
      sources: ['PC', 'SCIE', 'ICA', 'CG_L2', 'ours'],
    },
  } satisfies PageWords,

  print: 'Print the sheets',
  dates: 'Have these dates ready',
  noDates: 'Your first meeting doesn’t have a date yet. You can ask with a wish.',
  setDate: 'Set the date',
  at: (time: string) => `at ${time}`,
  none: { title: 'No places yet', text: 'Add one place to start.', go: 'Add a place' },
  change: 'Write down what you learn',
  ask: (contact: string) => `Ask ${contact}`,
  askOf: 'Ask',
  home: 'We never print a home address.',
  phoned: (who: string | undefined, when: string | undefined) => said('Called', who, when),
  visited: (who: string | undefined, when: string | undefined) => said('Visited', who, when),
  learned: (who: string | undefined, when: string | undefined) => said('Found out', who, when),
  notYet: 'No one has called or visited yet.',
  line: { phoned: 'Called by, on', visited: 'Visited by, on' },
  known: 'What you know',
  nothingKnown: 'You don’t know anything yet.',
  inCharge: (who: string) => `${who} is in charge on the day`,
  notice: (days: number) => `Cancel a date ${inDays(days)}.`,
  phone: 'Ask by phone',
  visit: 'Look at when you visit',
  allKnown: 'You have asked everything here.',
  table: { criterion: 'What', finding: 'Known', note: 'Note' },
  caption: (place: string) => `What you know about ${place}`,

  questions: {
    inCharge: { short: 'In charge', ask: 'Who is in charge of the room when we meet, and how do we reach them?' },
    cancelNotice: { short: 'Canceling a date', ask: 'How early must we tell you if we don’t need a date?' },
  } satisfies Record<
    Extract<PhoneQuestion, 'inCharge' | 'cancelNotice'>,
    { readonly short: string; readonly ask: string }
  >,

  seen: {
    signs: {
      short: 'Signs',
      ask: 'Is the way to the room marked? Can we put up signs that don’t say what the group is about?',
    },
    lighting: { short: 'Light', ask: 'Is the room well lit, without flicker or glare? Is the way out lit?' },
    hearing: {
      short: 'Hearing',
      ask: 'Does the room echo? Is there a hearing loop? Can a person who lip-reads see each face?',
    },
  } satisfies Record<VisitCriterion, { readonly short: string; readonly ask: string }>,
  seenSources: ['PC', 'RH', 'TTC'] satisfies readonly SourceKey[],
  note: (criterion: string) => `Note: ${criterion}`,

  item: {
    calls: 'The call, the visit, and who is in charge',
    seen: (known: number, of: number) => `Signs, light, and hearing, ${known} of ${of} known`,
    seenWhy: 'Look at these when you visit. They help people follow and feel safe.',
  },
  fields: {
    phonedBy: { label: 'Who called?' },
    phonedOn: { label: 'When was the call?' },
    visitedBy: { label: 'Who visited?' },
    visitedOn: { label: 'When was the visit?' },
    visitNote: { label: 'What did you see?', hint: 'What would a newcomer feel at the door?' },
    inCharge: {
      label: 'Who is in charge on the day?',
      hint: 'Write a name, and how to reach them.',
      why: 'Ask who is in charge of the room. On the day, you may have to call them.',
      sources: ['CG_L2', 'ours'],
    },
    cancelNotice: {
      label: 'How many days ahead must you cancel a date?',
      hint: 'Write 0 if you can cancel on the day.',
      why: 'If you put off a meeting, you know when to cancel the room.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<VisitField, FieldWords> & Record<'inCharge' | 'cancelNotice', QuestionWords>>,
  days: 'days',
}

const said = (what: string, who: string | undefined, when: string | undefined): string =>
  [what, who && `by ${who}`, when && `on ${when}`].filter(Boolean).join(' ')

function inDays(days: number): string {
  if (days === 0) return 'on the day or earlier'
  return days === 1 ? 'one day ahead or earlier' : `${days} days ahead or earlier`
}
