import type { RuleAs } from '#domain/stages/standardRules.ts'

/** Ground rules, confidentiality, crisis, money. */
export const rules = {
  heading: 'Ground rules',
  /** How many are chosen so far. */
  chosen: (n: number) => (n === 0 ? 'None chosen yet' : `${n} chosen`),
  seeAll: (n: number) => `See all ${n} rules`,
  own: 'Your own rule',
  rewrite: 'Change wording or order',
  add: 'Write your own',
  unnamed: (n: number) => `Rule ${n}`,
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
  /** The three rows of the page on privacy: each says what stands, or what there is to do. */
  rows: {
    privacy: { title: 'Privacy', todo: 'Decide what stays private, and what the limits are.' },
    crisis: { title: 'Crisis', todo: 'Decide what you’ll do if someone is in danger.' },
    money: { title: 'Money', todo: 'Decide how you’ll cover costs.' },
  },
  start: {
    take: 'Use sample wording',
    confidentiality: 'What’s said here, and who’s here, stays here. We don’t tell others who came.',
    limits:
      'If a life is in danger, we may have to tell someone who can help. The same is true if a child, or an adult who cannot protect themselves, is being harmed. If we can, we tell the person first.',
    crisis:
      'One of us steps out with the person and stays. Another calls the numbers on our crisis card. If a life is in danger, we call emergency services first.',
    local: 'Add what the law asks where you live. A professional who sits in must follow reporting laws of their own.',
  },
  crisis: {
    unchecked: 'Check the numbers with each service, and write down the day.',
  },
  moneyMore: 'Choose who keeps and checks the money',
} as const
