import type { RuleAs } from '#domain/stages/standardRules.ts'

/** Ground rules, confidentiality, crisis, money. */
export const rules = {
  heading: 'Ground rules',
  none: 'No rules yet. Choose a few, or write your own.',
  add: 'Write your own',
  unnamed: (n: number) => `Rule ${n}`,
  offers: {
    heading: 'Rules that many groups use',
    text: 'A short list is easier to remember.',
    sources: ['NB', 'FCB', 'ours'],
  },
  item: {
    heading: 'A ground rule',
    lead: 'Keep it short enough to read aloud.',
    words: { label: 'The rule', hint: 'You can use your own words.' },
  },
  standard: {
    keepPrivate: 'What’s said here, and who’s here, stays here',
    mayPass: 'You can pass',
    speakForYourself: 'Speak for yourself',
    noAdvice: 'Don’t give advice unless asked',
    noInterrupting: 'Let each person finish',
    shareTime: 'Share the time',
    onTime: 'Start and end on time',
    sober: 'Come sober. Prescribed medicine is OK',
    noRecording: 'No recordings or photos',
    phonesOff: 'Silence your phone',
    noSelling: 'No selling',
    respect: 'No put-downs',
    noClinicianNames: 'Don’t name doctors when you complain',
    meetOutside: 'Outside, let others say hello first',
    ownRoom: 'Online, use headphones',
    noHarm: 'You cannot come while you are harming someone',
    noAdviceEver: 'Don’t give advice. Share what you have lived through',
    adviceIfKind: 'Keep advice kind, and never about medicine or treatment',
    noticesOnly: 'No selling. Free notices can go on a table',
    sellingIfAgreed: 'No selling, unless the group agreed to it first',
  } satisfies Record<RuleAs, string>,
  agree: { heading: 'What stays private' },
  start: {
    heading: 'Sample wording',
    take: 'Use sample wording',
    confidentiality: 'What’s said here, and who’s here, stays here. We don’t tell others who came.',
    limits:
      'If a life is in danger, we may have to tell someone who can help. The same is true if a child, or an adult who cannot protect themselves, is being harmed. If we can, we tell the person first.',
    local: 'Add what the law asks where you live. A professional who sits in must follow reporting laws of their own.',
  },
  crisis: {
    heading: 'In a crisis',
    text: 'Look up the emergency number and a crisis line for where you are. Numbers differ from country to country.',
    unchecked: 'Check the numbers with each service, and write down the day.',
  },
  money: { heading: 'Money' },
  moneyMore: 'Choose who keeps and checks the money',
} as const
