import type { RuleAs } from '#domain/stages/standardRules.ts'

/** Ground rules, confidentiality, crisis, money. */
export const rules = {
  heading: 'Ground rules',
  none: 'No rules yet. Take some below, or write your own.',
  add: 'Write a rule of your own',
  unnamed: (n: number) => `Rule ${n}`,
  offers: {
    heading: 'Rules that groups have again and again',
    text: 'Few rules are easier to remember than many.',
    sources: ['NB', 'FCB', 'ours'],
  },
  item: {
    heading: 'A ground rule',
    lead: 'Short enough to be read aloud.',
    words: { label: 'The rule', hint: 'In your own words, if you like.' },
  },
  standard: {
    keepPrivate: 'What is said here, and who is here, stays here.',
    mayPass: 'Everybody may pass, at any time.',
    speakForYourself: 'We speak for ourselves: “I”, not “you should”.',
    noAdvice: 'We give no advice unless somebody asks for it.',
    noInterrupting: 'We let one another finish.',
    shareTime: 'We share the time, so that everybody can speak.',
    onTime: 'We start on time and end on time.',
    sober: 'We come sober.',
    noRecording: 'Nobody records or takes pictures.',
    phonesOff: 'Phones are off, or silent if somebody must be reached.',
    noSelling: 'Nobody sells anything here.',
    respect: 'Nobody is put down for who they are.',
    noClinicianNames: 'We name no doctors or therapists when we complain.',
    meetOutside: 'When we meet outside, we greet only those who greet first.',
    ownRoom: 'Online, each of us is in a room alone or wears headphones.',
    noHarm: 'Whoever harms others now cannot take part.',
    noAdviceEver: 'We give no advice. We say what we have lived through ourselves.',
    adviceIfKind: 'Advice is kind, and never about medicines or treatment.',
    noticesOnly: 'Nobody sells anything here. Notices of things that are free may lie on a table.',
    sellingIfAgreed: 'Nobody sells anything here, unless the group has agreed to it before.',
  } satisfies Record<RuleAs, string>,
  agree: { heading: 'What stays in the room' },
  start: {
    heading: 'Words to start from',
    take: 'Take these words',
    confidentiality: 'What is said here, and who is here, stays here. We do not tell others that somebody came.',
    limits:
      'When somebody’s life is in danger, or a child or an adult who cannot protect themselves is being harmed, we may have to tell someone who can help. If we can, we tell the person first.',
    local:
      'These are only words to begin with. Put in what the law asks where you live. A professional who sits in has reporting duties of their own: ask about them.',
  },
  crisis: {
    heading: 'In a crisis',
    text: 'Numbers are different in every country, so this field starts empty. Look up the emergency number and a crisis line for where you are.',
    unchecked: 'Check the numbers with the services themselves, and write down the day.',
  },
  money: { heading: 'Money' },
  moneyMore: 'Who keeps the money, and who checks it',
} as const
