import type { CrisisCardFacts } from '#domain/documents/crisisCard.ts'

type Where = Pick<CrisisCardFacts, 'several' | 'inRoom' | 'online'>
const only = (is: boolean, ...texts: readonly string[]) => (is ? texts : [])

/** The crisis card: steps, numbers entered by hand, who does what, and the talk afterward. */
export const crisisCardPaper = {
  title: 'Crisis card',
  lead: 'We are not crisis workers, and nobody here has to judge how another person is. We stay with people, and we call those who are trained for it.',
  now: {
    heading: 'If you fear for somebody’s life',
    text: 'Call the emergency number now. You need not be sure, and you need nobody’s permission.',
  },
  numbers: {
    heading: 'Numbers for where you are',
    lead: 'Look them up, and check them with the services themselves. They are different in every country.',
    caption: 'Whom to call, with the day each number was checked',
    head: { who: 'Who', number: 'Number', checked: 'Checked on' },
    emergency: 'Emergency services',
    line: 'Crisis line, day and night',
    local: 'Local service',
    agreedOn: 'Numbers last checked',
  },
  place: {
    label: 'Where we are',
    online: 'Online, ask the person first where they are right now. Those who come to help need a place.',
  },
  steps: {
    heading: 'Step by step',
    items: ({ several, inRoom, online }: Where): readonly string[] => [
      several
        ? 'One of us stays with the person. Nobody in a crisis is left alone.'
        : 'Stay with the person. Nobody in a crisis is left alone.',
      ...only(
        inRoom,
        several
          ? 'Go to a quiet place together, if the person wants. The other one stays with the group.'
          : 'Ask somebody to stay with the group, or end the meeting early. Then go to a quiet place together, if the person wants.',
      ),
      ...only(
        online,
        'On the screen: go to a separate room of the meeting with the person, or call them. Keep the line open.',
      ),
      'Listen. Ask what the person needs now, and whom they would like to have with them.',
      'Say plainly that you cannot do this alone, and call together: a crisis line, the local service, somebody they trust.',
      'If somebody is threatened or hurt, end the meeting. See that people get to a safe place, and call emergency services.',
      'Stay until somebody else is there, or until you both know what happens next.',
      'Tell the group only that somebody is being looked after.',
    ],
  },
  say: {
    heading: 'Words that may help',
    words:
      'I am glad that you told me. I am not trained for this, and I do not want you to be alone with it. I would like to call somebody who is, together with you. Whom shall we call?',
  },
  agreed: { heading: 'What we agreed' },
  who: {
    heading: 'Who does what',
    leads: 'Stays with the group',
    stepsOut: 'Steps out with the person',
    calls: 'Makes the call',
    told: 'Whom we tell afterward',
    house: 'Who has the say in the house',
    two: 'Two names belong here before the first meeting.',
  },
  law: {
    heading: 'What cannot stay private',
    lead: 'Laws differ. Ask locally what members have to report, and whom to tell. A professional who sits in has duties of their own.',
    asked: 'Asked whom, and when',
  },
  after: {
    heading: 'Afterward, on the same evening',
    items: ({ several }: Where): readonly string[] => [
      several ? 'Sit down together. How is each of us?' : 'Call somebody who supports you. How are you?',
      'What happened, what did we do, what would have helped? Write down no names.',
      'Does the person want to hear from us? Who calls, and when?',
      several
        ? 'Who looks after the one who stepped out, this week?'
        : 'What do you need this week? Who could lead next time with you?',
      'Do the numbers and this card still fit?',
    ],
  },
  pocket: {
    lead: 'Cards to take along. Fill in the numbers before you copy them.',
    heading: 'If you need help now',
    emergency: 'Emergency',
    line: 'Crisis line',
    other: 'Somebody you trust',
    checked: 'Checked on',
  },
}
