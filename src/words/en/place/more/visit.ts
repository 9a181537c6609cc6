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
    heading: 'Take this to the phone and to the door',
    lead: 'For every place: what you know and from whom, what to ask by phone, and what to look at. Print it and fill it in by hand.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Ask about ramp, toilet, parking and steps by phone first. Then go and see with a list in your hand: what one person calls step-free may have a lip at the door.',
        'Have your dates ready when you call. Ask who is in charge of the room, and put down who told you what. In half a year nobody will remember.',
      ],
      sources: ['PC', 'SCIE', 'ICA', 'CG_L2', 'ours'],
    },
  } satisfies PageWords,

  print: 'Print the sheets',
  dates: 'Have these dates ready',
  noDates: 'Your first meeting has no date yet. A wish is enough to ask with.',
  setDate: 'Set the date',
  at: (time: string) => `at ${time}`,
  none: { title: 'No place yet', text: 'Add a place first. One is enough to begin.', go: 'Go to the places' },
  change: 'Write down what you learn',
  ask: (contact: string) => `Ask: ${contact}`,
  askOf: 'Ask:',
  home: 'The address of a home stands on no paper.',
  phoned: (who: string | undefined, when: string | undefined) => said('Phoned', who, when),
  visited: (who: string | undefined, when: string | undefined) => said('Visited', who, when),
  learned: (who: string | undefined, when: string | undefined) => said('Found out', who, when),
  notYet: 'Nobody has phoned or visited yet.',
  line: { phoned: 'Phoned by, on', visited: 'Visited by, on' },
  known: 'What you know',
  nothingKnown: 'Nothing yet.',
  inCharge: (who: string) => `In charge on the day: ${who}`,
  notice: (days: number) => `Give a date back ${inDays(days)}.`,
  phone: 'To ask by phone',
  visit: 'To look at when you visit',
  allKnown: 'Nothing is left to ask here.',
  table: { criterion: 'What', finding: 'Known', note: 'Note' },
  caption: (place: string) => `What you know about ${place}`,

  questions: {
    inCharge: { short: 'In charge', ask: 'Who is in charge of the room when we meet, and how do we reach them?' },
    cancelNotice: { short: 'Giving a date back', ask: 'How early must we tell you if we do not need a date?' },
  } satisfies Record<
    Extract<PhoneQuestion, 'inCharge' | 'cancelNotice'>,
    { readonly short: string; readonly ask: string }
  >,

  seen: {
    signs: {
      short: 'Signs',
      ask: 'Is the way to the room marked? Can we put up signs that do not say what the group is about?',
    },
    lighting: { short: 'Light', ask: 'Is the room well lit, without flicker or glare? And the way out?' },
    hearing: {
      short: 'Hearing',
      ask: 'Does the room echo? Is there a hearing loop? Can somebody who lip-reads see every face?',
    },
  } satisfies Record<VisitCriterion, { readonly short: string; readonly ask: string }>,
  seenSources: ['PC', 'RH', 'TTC'] satisfies readonly SourceKey[],
  note: (criterion: string) => `Note: ${criterion}`,

  item: {
    calls: 'The call, the visit, who is in charge',
    seen: (known: number, of: number) => `Signs, light, hearing: ${known} of ${of} known`,
    seenWhy:
      'Look at these when you visit. They knock no place out and carry no points, but they decide who can follow and who feels safe.',
  },
  fields: {
    phonedBy: { label: 'Who phoned?' },
    phonedOn: { label: 'When was the call?' },
    visitedBy: { label: 'Who visited?' },
    visitedOn: { label: 'When was the visit?' },
    visitNote: { label: 'What did you see?', hint: 'What would a newcomer feel at the door?' },
    inCharge: {
      label: 'Who is in charge on the day?',
      hint: 'A name, and how to reach them.',
      why: 'Ask who is in charge of the room. On the evening itself you want to know whom to call.',
      sources: ['CG_L2', 'ours'],
    },
    cancelNotice: {
      label: 'How many days ahead must you give a date back?',
      hint: 'Write 0 if it can be done on the day.',
      why: 'If a meeting has to be put off, you know until when the room can be given back.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<VisitField, FieldWords> & Record<'inCharge' | 'cancelNotice', QuestionWords>>,
  days: 'days',
}

const said = (what: string, who: string | undefined, when: string | undefined): string =>
  [what, who && `by ${who}`, when && `on ${when}`].filter(Boolean).join(' ')

function inDays(days: number): string {
  if (days === 0) return 'on the day itself at the latest'
  return days === 1 ? 'one day ahead or earlier' : `${days} days ahead or earlier`
}
