import type { CrisisCardFacts } from '#domain/documents/crisisCard.ts'

type Where = Pick<CrisisCardFacts, 'several' | 'inRoom' | 'online'>
const only = (is: boolean, ...texts: readonly string[]) => (is ? texts : [])

/** The crisis card: steps, numbers entered by hand, who does what, and the talk afterward. */
export const crisisCardPaper = {
  title: 'Crisis card',
  lead: 'We are not crisis workers, and we do not have to judge how anyone is. We stay with the person, and we call people who are trained for this.',
  cut: 'Cut along the outer lines, and fold each card in the middle.',
  now: {
    heading: 'If you fear for someone’s life',
    text: 'Call the emergency number now. You do not have to be sure. You do not have to ask for permission.',
  },
  numbers: {
    heading: 'Numbers for where you are',
    lead: 'Look the numbers up, and check them with each service. Every country has its own.',
    checked: 'Date checked',
    emergency: 'Emergency services',
    line: 'Crisis line, day and night',
    local: 'Local service',
  },
  place: {
    label: 'Where we are',
    online: 'Online, ask where the person is right now. Emergency services need an address.',
  },
  steps: {
    items: ({ several, inRoom, online }: Where): readonly string[] => [
      several
        ? 'One of us stays with the person. We never leave them alone.'
        : 'Stay with the person. Never leave them alone.',
      ...only(
        inRoom,
        several
          ? 'Go to a quiet place together, if the person wants to. Another person stays with the group.'
          : 'Ask someone to stay with the group, or end the meeting early. Then go to a quiet place together, if the person wants to.',
      ),
      ...only(online, 'Online, meet with the person separately, or call them. Keep the line open.'),
      'Listen. Ask what the person needs now and who they would like to have with them.',
      'Say plainly that you cannot do this alone. Call together. Try a crisis line, the local service, or someone they trust.',
      'If anyone is threatened or hurt, end the meeting. Help people get to a safe place, and call emergency services.',
      'Stay until someone else is there, or until you both know what happens next.',
      'Tell the group only that someone is with the person.',
    ],
  },
  say: {
    heading: 'Words that may help',
    words:
      'I am glad you told me. I am not trained for this, and I do not want you to be alone with it. I would like to call someone who is, together with you. Who should we call?',
  },
  agreed: { heading: 'What we agreed' },
  who: {
    heading: 'Who does what',
    leads: 'Stays with the group',
    stepsOut: 'Steps out with the person',
    calls: 'Makes the call',
    told: 'Who we tell afterward',
    house: 'Who is in charge of the building',
    two: 'Write two names here before the first meeting.',
  },
  law: {
    heading: 'What cannot stay private',
    lead: 'Laws differ. Ask locally what members must report, and to which office. A professional who sits in has to follow their own rules.',
    asked: 'Who we asked, and when',
  },
  after: {
    heading: 'Afterward, the same day',
    items: ({ several }: Where): readonly string[] => [
      several ? 'Sit down together. How is each of us?' : 'Call someone who supports you. How are you?',
      'What happened? What did we do? What would have helped? Do not write down any names.',
      'Does the person want to hear from us? Who calls, and when?',
      several
        ? 'Who checks on the person who stepped out, this week?'
        : 'What do you need this week? Who could lead with you next time?',
      'Are the numbers on this card still right?',
    ],
  },
  pocket: {
    lead: 'Members can keep these cards. Fill in the numbers before you copy them.',
    heading: 'If you need help now',
    emergency: 'Emergency',
    line: 'Crisis line',
    other: 'Someone you trust',
    checked: 'Date checked',
  },
}
