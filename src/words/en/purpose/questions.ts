import type * as choices from '#domain/plan/choices.ts'
import type { more as purposeMore } from './more.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** The questions of the stage "Purpose and format". */
export const questions = {
  statement: {
    label: 'What is the group for?',
    why: 'A short statement helps people decide whether to come. It also helps you decide what to leave to others.',
    sources: ['COP', 'SHU'],
  },
  mayCome: {
    label: 'Who may come?',
    hint: 'For example, an age, an area, or family too.',
    why: 'A narrow group brings people who are alike. A wide one brings more people. Both work if you say so first.',
    sources: ['CAP', 'AFT', 'AL'],
  },
  openness: {
    label: 'Open or closed?',
    why: 'An open group is easy to join, which helps when few people come. A closed one builds more trust.',
    sources: ['WHO', 'CAM', 'VIT', 'BE'],
    options: {
      open: { label: 'Open', hint: 'Anyone the group is for can come to any meeting.' },
      closed: { label: 'Closed', hint: 'The same people come each time.' },
      newcomersMonthly: {
        label: 'Newcomers once a month',
        hint: 'For example, on the first Thursday.',
      },
      callFirst: { label: 'Call first', hint: 'Newcomers talk with one of you first.' },
      onceSteady: { label: 'Closed at first', hint: 'The group opens once it is steady.' },
    },
  } satisfies One<typeof choices.openness>,
  sizeFew: {
    label: 'How few people are enough?',
    why: 'Five or six is a workable start. With a number in mind, a quiet meeting won’t surprise you.',
    sources: ['CG_L4', 'ours'],
  },
  sizeMany: {
    label: 'How many people at most?',
    why: 'Groups that talk have 8 to 12 people in the room. Above 12, you could split.',
    sources: ['SEKO', 'CG_D'],
  },
  rhythm: {
    label: 'How often will you meet?',
    why: 'Meeting often at the start builds trust. Meeting less often takes less work. You can change this at a review.',
    sources: ['TEST', 'SEKO'],
    options: {
      weekly: 'Every week',
      everyOther: 'Every other week',
      monthly: { label: 'Set weeks of the month', hint: 'For example, the first and third Thursdays.' },
    },
  } satisfies One<typeof choices.rhythms>,
  nth: {
    label: 'Which weeks of the month?',
    hint: 'Choose one or more.',
    why: 'A set week is easy to remember and fits on a flyer.',
    sources: ['ours'],
    options: { '1': 'First', '2': 'Second', '3': 'Third', '4': 'Fourth', last: 'Last' },
  } satisfies One<typeof choices.nthWeeks>,
  weekday: {
    label: 'Which day?',
    why: 'Ask those who said yes which day they can get away. Places often book rooms by the day of the week.',
    sources: ['ours'],
    options: {
      '1': 'Monday',
      '2': 'Tuesday',
      '3': 'Wednesday',
      '4': 'Thursday',
      '5': 'Friday',
      '6': 'Saturday',
      '7': 'Sunday',
    },
  } satisfies One<typeof choices.weekdays>,
  startTime: {
    label: 'What time does it start?',
    why: 'Many groups agree to start and end on time. People can plan their way home.',
    sources: ['NB', 'SEKO'],
  },
  length: {
    label: 'How long is a meeting?',
    why: 'Two hours is a good limit. Some groups take one and a half to two hours. A scripted program takes one.',
    sources: ['SEKO', 'ICA', 'SMH'],
  },
  leading: {
    label: 'Who leads a meeting?',
    why: 'A worn-out leader can be the greatest risk to a group. With two, one can step out with someone who is upset.',
    sources: ['NZ_S', 'DV', 'BE'],
    options: {
      two: 'Two people together',
      turns: { label: 'You take turns', hint: 'Someone else leads each time.' },
      one: { label: 'One person', hint: 'Name a backup on Who does what.' },
      helperFirst: {
        label: 'A professional at first, then you',
        hint: 'Three meetings can be enough.',
      },
    },
  } satisfies One<typeof choices.leading>,
  firstLeaders: {
    label: 'Who leads the first three meetings?',
    hint: 'If a professional starts, name who takes over.',
    why: 'If you agree now, no one has to step in at the last minute. Someone else may like to try the fourth.',
    sources: ['ours'],
  },
  confidentiality: {
    label: 'What stays private?',
    why: 'Groups keep what was said private, and who was there. It rests on trust, so everyone should hear it.',
    sources: ['NB', 'FCB'],
  },
  limits: {
    label: 'What are the limits?',
    hint: 'Laws vary. Ask locally what members must report.',
    why: 'Groups say their limits aloud. These can be danger to a life, or abuse of a child or of an adult who cannot protect themselves.',
    sources: ['FCB', 'NZ_F'],
  },
  crisis: {
    label: 'What will you do in a crisis?',
    hint: 'Decide who stays, who calls, and which numbers you’ll use.',
    why: 'Agree on this before you open. You are not crisis workers. You stay with the person and call people who can help.',
    sources: ['THP', 'DV', 'WGR', 'NZ_F'],
  },
  crisisChecked: {
    label: 'When did you check the numbers?',
    why: 'Numbers differ from place to place, and they change. We print only yours, with the day you checked them.',
    sources: ['ours'],
  },
  money: {
    label: 'How will you cover costs?',
    why: 'The group is free, and no one is turned away. For one group, the room is most of what a year costs.',
    sources: ['seed', 'SHC', 'PER', 'AA_NY', 'CG_L3'],
    options: {
      none: 'No costs',
      basket: { label: 'Donation basket', hint: 'Anyone who can gives something. No one checks.' },
      inKind: { label: 'Donated space or supplies', hint: 'For example, a room, printing, or coffee.' },
      grant: 'A grant',
      rota: { label: 'Taking turns', hint: 'Each person brings something.' },
    },
  } satisfies One<typeof choices.moneyWays>,
  moneyNote: {
    label: 'What else have you agreed about money?',
    why: 'Write down what comes in and goes out. Let members agree on what you pay, and show everyone the figures.',
    sources: ['CRC', 'ours'],
  },
} satisfies { [Q in Exclude<keyof Sections['purpose'], keyof (typeof purposeMore)['questions']>]-?: QuestionWords }
