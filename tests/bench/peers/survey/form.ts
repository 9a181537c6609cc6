/** Six pages of five fields, asking what our stage pages ask. */
const yesNo = ['Yes', 'No']
const text = (name: string, title: string) => ({ type: 'text', name, title })
const amount = (name: string, title: string) => ({ type: 'text', inputType: 'number', name, title })
const day = (name: string, title: string) => ({ type: 'text', inputType: 'date', name, title })
const long = (name: string, title: string) => ({ type: 'comment', name, title })
const choice = (name: string, title: string, choices: readonly string[]) => ({
  type: 'radiogroup',
  name,
  title,
  choices,
})

export const textPage = 0
export const amountPage = 1
export const itemPage = 2

export const form = {
  showProgressBar: true,
  pages: [
    {
      name: 'name',
      title: 'What shall we call it?',
      elements: [
        text('groupName', 'Name of the group'),
        day('planningStart', 'When do you begin to plan?'),
        text('area', 'Where can people come from?'),
        choice('setting', 'How will you meet?', ['In person', 'Online', 'Both']),
        long('problem', 'What do people share?'),
      ],
    },
    {
      name: 'effort',
      title: 'How long, and how much of your time?',
      elements: [
        amount('months', 'Months until the first meeting'),
        amount('hours', 'Hours that you have in a month'),
        amount('sharers', 'People who share the work'),
        choice('hoursReply', 'Does that suit you?', ['It does', 'Fewer hours', 'More people']),
        long('effortNote', 'Anything else about your time'),
      ],
    },
    {
      name: 'places',
      title: 'Where could you meet?',
      elements: [
        {
          type: 'paneldynamic',
          name: 'places',
          title: 'Places',
          panelCount: 3,
          templateElements: [text('name', 'Name'), text('address', 'Address'), text('cost', 'What it costs')],
        },
        choice('stepFree', 'Is there a way in without steps?', yesNo),
        text('onSite', 'Who opens the door?'),
        choice('fallback', 'Is there another place if this one falls through?', yesNo),
        long('placeNote', 'Anything else about places'),
      ],
    },
    {
      name: 'connections',
      title: 'Who can refer people to you?',
      elements: [
        text('organization', 'Organization'),
        { type: 'dropdown', name: 'kind', title: 'Kind', choices: ['Health', 'Church', 'Library', 'Paper'] },
        text('contact', 'Who is asked there'),
        day('nextOn', 'When next'),
        text('nextWhat', 'What next'),
      ],
    },
    {
      name: 'turnout',
      title: 'Who may come, and who helps?',
      elements: [
        amount('firstTurnout', 'People at the first meeting'),
        amount('laterFew', 'Later, at least'),
        amount('laterMany', 'Later, at most'),
        {
          type: 'checkbox',
          name: 'hearing',
          title: 'How will they hear of it?',
          choices: ['From a doctor', 'From a paper', 'From a friend', 'From a note on a wall'],
        },
        choice('turnoutReply', 'Is that what you hoped for?', yesNo),
      ],
    },
    {
      name: 'date',
      title: 'When will you first meet?',
      elements: [
        day('firstMeeting', 'First meeting'),
        choice('firm', 'Is that day firm?', ['Yes', 'No', 'Nearly']),
        text('time', 'At what time?'),
        amount('length', 'How many minutes?'),
        long('dateNote', 'Anything else about the day'),
      ],
    },
  ],
}

/** What is stored when it opens: somebody comes back, as to our plan. */
export const answers = {
  groupName: 'Evening Tide',
  planningStart: '2026-09-07',
  area: 'Port Ellery',
  setting: 'In person',
  problem: 'Living with somebody who has Parkinson’s',
  months: 6,
  hours: 10,
  sharers: 3,
  places: [
    { name: 'Library', address: '12 Mill Lane', cost: 'Nothing' },
    { name: 'Church hall', address: '3 Quay Street', cost: '15 an evening' },
    { name: 'Hospital', address: '80 Hill Road', cost: 'Nothing' },
  ],
  organization: 'Clinic',
  firstTurnout: 8,
  time: '7 pm',
}

export const storedAt = 'survey'
