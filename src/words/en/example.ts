import type { ExampleTexts } from '#domain/example/texts.ts'

/** What can be read in the example plan. Everybody in it is invented; 555-01.. numbers and example.org reach nobody. */
export const example: ExampleTexts = {
  name: 'Evening Tide',
  problem: 'Caring for a partner with Parkinson’s',
  area: 'Port Ellery',
  national: 'Parkinson’s association',
  people: {
    ruth: { name: 'Ruth', brings: 'Started this. Cares for her husband. Knows the clinic well.' },
    ines: { name: 'Ines', brings: 'Has led a parents’ circle. Calm when it gets loud.', reach: '555-0117, evenings' },
    marcus: { name: 'Marcus', brings: 'Has a van, and keys to half the town.', reach: 'marcus@example.org' },
    tom: { name: 'Tom', brings: 'Prints things at work. Wants to start small.' },
  },
  letters: 'Letters to clinics',
  shortfall: 'We start later rather than push. Ruth hands over what she can.',
  talk1: {
    where: 'The café next to the library, upstairs',
    notes:
      'All four came. Ruth hoped to meet before the holidays. Ines told how long her circle took. Tom can give three hours, no more.',
    decided: 'We take our time. Nobody stays on longer than nine months without being asked again.',
  },
  talk2: { where: 'The café next to the library, upstairs' },
  statement: 'We sit down together so that nobody who cares for a partner with Parkinson’s has to do it alone.',
  mayCome:
    'Husbands, wives and partners of somebody with Parkinson’s. Adult children are welcome on the third Thursday.',
  confidentiality: 'What is said in the group stays in the group, and so does who was there.',
  places: {
    library: {
      name: 'Port Ellery Library, community room',
      address: '12 Harbor Street',
      contact: 'The front desk, 555-0133',
      cost: 'Free',
      timesFree: 'Thursdays until 9 pm',
      notes: {
        private: 'The door closes.',
        slot: 'Until 9 pm.',
        size: 'Holds 16.',
        transit: 'Bus 4 and 7 stop outside.',
        kitchen: 'None. Bring flasks.',
      },
    },
    hall: {
      name: 'St. Brendan’s, parish hall',
      address: '3 Chapel Hill',
      contact: 'Parish office, mornings, 555-0146',
      cost: 'Free, a donation is welcome',
      timesFree: 'Thursdays',
      notes: {
        stepFree: 'Ramp at the side door.',
        free: 'A donation is welcome.',
        size: 'Holds 60. Big for us.',
        transit: 'The last bus leaves at 8 pm.',
        safeWalk: 'The lane is dark.',
        neutral: 'Some may stay away from a church.',
      },
    },
    hospital: {
      name: 'Mercy Hospital, room 2.14',
      address: '200 Mercy Drive',
      contact: 'Volunteer office, 555-0158',
      cost: 'Free, parking $2',
      timesFree: 'Thursdays, but not the first of the month',
      notes: {
        slot: 'Not on the first Thursday.',
        private: 'Next to the café.',
        size: 'The table is fixed.',
        transit: 'Parking is $2.',
        neutral: 'A hospital again, after a day of it.',
      },
    },
  },
  visits: 'Visit all three places',
  connections: {
    clinic: {
      organization: 'Movement disorders clinic, Mercy Hospital',
      contact: 'Nurse Adeyemi',
      next: 'Take flyers by',
    },
    practice: { organization: 'Dr. Lund’s family practice', contact: 'Front desk', next: 'Call again' },
    speech: { organization: 'Speech therapy, Port Ellery', contact: 'Ask for Joan', next: 'First call' },
    national: {
      organization: 'Parkinson’s association, support line',
      contact: 'Groups desk',
      next: 'Answer expected',
    },
    agency: {
      organization: 'Area Agency on Aging',
      contact: 'Caregiver program',
      next: 'They tell people once the date is fixed',
    },
    paper: { organization: 'Port Ellery Courier', contact: 'Community page', next: 'Send the notice' },
  },
  contact: 'evening-tide@example.org',
  counselor: 'Dana',
  suggestion: {
    place: 'Harbor House, garden room',
    kitchen: 'A small kitchen.',
    words: 'They hosted a stroke group for years. Worth a phone call.',
  },
}
