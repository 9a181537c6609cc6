import type * as choices from '#domain/plan/choices.ts'
import type { more as purposeMore } from './more.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** The questions of the stage "Purpose and format". */
export const questions = {
  statement: {
    label: 'What is the group for?',
    hint: 'One or two sentences.',
    why: 'A short statement helps people decide whether to come, and helps you decide what to leave to others.',
    sources: ['COP', 'SHU'],
  },
  mayCome: {
    label: 'Who may come?',
    hint: 'Family and friends too? Any limits, like the area, the language, or how long ago it was?',
    why: 'A narrow door brings people who are alike. A wide one brings more people. Both are fine, as long as you say it beforehand.',
    sources: ['CAP', 'AFT', 'AL'],
  },
  openness: {
    label: 'Open or closed?',
    why: 'An open group is easy to reach and is needed when few people come. A closed one builds more trust. There are ways between.',
    sources: ['WHO', 'CAM', 'VIT', 'BE'],
    options: {
      open: { label: 'Open', hint: 'Whoever is meant may come to any meeting.' },
      closed: { label: 'Closed', hint: 'The same people each time.' },
      newcomersMonthly: { label: 'Newcomers once a month', hint: 'At the first meeting of each month.' },
      callFirst: { label: 'A talk first', hint: 'Newcomers talk with one of you before they come.' },
      onceSteady: { label: 'Newcomers once you are steady', hint: 'First the group finds its feet, then it opens.' },
    },
  } satisfies One<typeof choices.openness>,
  sizeFew: {
    label: 'How few people are enough?',
    why: 'Five or six is a workable start. With a number in mind, a quiet evening is no surprise.',
    sources: ['CG_L4', 'ours'],
  },
  sizeMany: {
    label: 'How many people at most?',
    why: 'Groups that talk have 8 to 12 people in the room. Above 12, one guide says to split.',
    sources: ['SEKO', 'CG_D'],
  },
  rhythm: {
    label: 'How often?',
    why: 'Meeting often at the start builds trust. Meeting less often is less work. You can change it at a review.',
    sources: ['TEST', 'SEKO'],
    options: {
      weekly: 'Every week',
      everyOther: 'Every other week',
      monthly: { label: 'On set weeks of the month', hint: 'Like the first and third Thursday.' },
    },
  } satisfies One<typeof choices.rhythms>,
  nth: {
    label: 'Which weeks of the month?',
    hint: 'Choose one or more.',
    why: 'A fixed week is easy to remember and fits onto a flyer.',
    sources: ['ours'],
    options: { '1': 'First', '2': 'Second', '3': 'Third', '4': 'Fourth', last: 'Last' },
  } satisfies One<typeof choices.nthWeeks>,
  weekday: {
    label: 'On which day?',
    why: 'Ask those who said yes which day they can get away. Rooms are booked by the day of the week too.',
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
    label: 'At what time does it start?',
    why: 'Starting and ending on time is one of the rules that groups have again and again. It lets people plan the way home.',
    sources: ['NB', 'SEKO'],
  },
  length: {
    label: 'How long is a meeting?',
    why: 'Two hours at most, with a fixed end. Some groups take one and a half to two hours. A scripted program takes one.',
    sources: ['SEKO', 'ICA', 'SMH'],
  },
  leading: {
    label: 'Who leads a meeting?',
    why: 'One guide rates a worn-out leader as the greatest risk to a group, so it asks for two. One of them can step out with somebody who is upset.',
    sources: ['NZ_S', 'DV', 'BE'],
    options: {
      two: 'Two people together',
      turns: { label: 'You take turns', hint: 'A different person, or a different two, each time.' },
      one: { label: 'One person', hint: 'Name a deputy on “Who does what”.' },
      helperFirst: {
        label: 'A helper at first, then you',
        hint: 'A professional leads the first few. In one guide that ends after three.',
      },
    },
  } satisfies One<typeof choices.leading>,
  firstLeaders: {
    label: 'Who leads the first three meetings?',
    hint: 'With a helper at first: who takes over.',
    why: 'Settled beforehand, nobody has to step in at the last minute. At the fourth meeting somebody else may like to try.',
    sources: ['ours'],
  },
  confidentiality: {
    label: 'What stays in the group?',
    why: 'Groups keep private what was said, and also who was there. It rests on trust, so everybody needs to hear it.',
    sources: ['NB', 'FCB'],
  },
  limits: {
    label: 'What are the limits of that?',
    hint: 'Laws differ: ask locally what members must report.',
    why: 'Groups say their limits aloud: danger to somebody’s life, or abuse of a child or of an adult who cannot protect themselves.',
    sources: ['FCB', 'NZ_F'],
  },
  crisis: {
    label: 'What do you do when somebody is in a crisis?',
    hint: 'Who steps out with them. Which numbers you call. When you call emergency services. Who talks with the helper afterward.',
    why: 'Agree on it before you open. You are not crisis workers, and it is right to say so. Nobody here judges how another person is: you stay with them and call people who can help.',
    sources: ['THP', 'DV', 'WGR', 'NZ_F'],
  },
  crisisChecked: {
    label: 'When did you last check the numbers?',
    why: 'Numbers differ from country to country, and they change. So we print none of our own: yours count, with the day you checked them.',
    sources: ['ours'],
  },
  money: {
    label: 'The group is free. How are its costs met?',
    why: 'Nobody is turned away for money. One group in Perth that meets every other week needs about 2,400 Australian dollars a year, most of it for the room.',
    sources: ['seed', 'SHC', 'PER', 'AA_NY', 'CG_L3'],
    options: {
      none: 'There are none',
      basket: { label: 'A basket', hint: 'Whoever can puts something in. Nobody looks.' },
      inKind: { label: 'Somebody gives what you need', hint: 'A room, printing, tea.' },
      grant: 'A grant',
      rota: { label: 'You take turns', hint: 'Each brings something.' },
    },
  } satisfies One<typeof choices.moneyWays>,
  moneyNote: {
    label: 'What else have you agreed about money?',
    why: 'Write everything down, let members agree on what is paid, and let everybody see the figures. Two people check.',
    sources: ['CRC', 'ours'],
  },
} satisfies { [Q in Exclude<keyof Sections['purpose'], keyof (typeof purposeMore)['questions']>]-?: QuestionWords }
