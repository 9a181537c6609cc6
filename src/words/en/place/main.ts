import { ended } from '#words/ended.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { Criterion, VisitCriterion } from '#domain/plan/criteria.ts'
import type { Item } from '#domain/plan/lists.ts'
import type { Finding } from '#domain/stages/placeComparison.ts'
import type { HomeQuestion } from '#domain/stages/placeHome.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { FieldWords, PageWords, QuestionWords } from '#words/types.ts'
import { placeCriteria } from './criteria.ts'
import { placeQuestions } from './questions.ts'
import type { more as morePages } from './more.ts'

type Kind = (typeof choices.placeKinds)[number]
type Found = Criterion | VisitCriterion
/** Fields that the page of a place asks at once; those of its call, its visit and of a home are in `placeMore`. */
type FieldName = Exclude<
  keyof Item<'places'>,
  'id' | 'std' | Found | `${Found}Note` | keyof (typeof morePages)['visit']['fields'] | HomeQuestion
>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One to nine in words. */
const counted = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? String(n)

/** What members need to join on a screen, as far as it is said. */
interface JoinWords {
  readonly platform: string | undefined
  readonly link: string | undefined
  readonly id: string | undefined
  readonly passcode: string | undefined
  readonly dialIn: string | undefined
}

/** Stage 4: finding, comparing and booking a place, or setting up the screen. */
export const main = {
  pages: {
    places: {
      heading: 'Where could you meet?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'More people can come if the place is free and easy to enter. We suggest two or three to compare.',
          'A phone call can save you a trip. Have your dates ready, and leave the room tidy.',
        ],
        passage:
          'A second organizational task identified by self-help group founders was finding adequate meeting locations. Counselors often are knowledgeable about accessible, cost-free meeting locations.',
        sources: ['seed', 'PC', 'SCIE', 'ICA', 'CG_L2', 'ours'],
      },
    },
    compare: {
      heading: 'Which place suits your group?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Five must-haves come first, because a place without them shuts someone out.',
          'If you don’t know an answer, ask on your next call. Keep your second choice in reserve.',
        ],
        passage:
          'With a limited amount of effort, counselors can suggest to founders a number of meeting locations, allowing them to decide which would fit their needs.',
        sources: ['seed', 'SCIE', 'PC', 'HC', 'ours'],
      },
    },
    book: {
      heading: 'Have you booked the place?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People who find a locked door may not come again. We suggest three confirmed dates, a person on site, and a backup plan.',
          'One blog calls losing the room the worst blow. Ask for a long booking early.',
        ],
        sources: ['ALZ', 'MSP', 'CG_L4', 'ours'],
      },
    },
    online: {
      heading: 'How will you meet online?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People may join from home, a bus, or a hospital bed, some by phone. Your answers help you let them in and keep strangers out.',
          'If the host’s connection fails, the co-host goes on, and no one is left waiting.',
        ],
        sources: ['IOC', 'FCB', 'APH', 'ours'],
      },
    },
    join: {
      heading: 'How will members join?',
      lead: 'Only members get these. We never print them on a document.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A public link lets strangers in. Send it to each member in a private message.',
          'If the passcode gets out, change it. Then tell your members the new one.',
        ],
        sources: ['FCB', 'ours'],
      },
    },
    weights: {
      heading: 'What matters on the way there?',
      note: {
        title: 'Why this matters',
        paragraphs: ['Your weights add up what is known, in small print. They never pick a place for you.'],
        sources: ['CG_L2', 'SHO', 'ours'],
      },
    },
    weightsRoom: {
      heading: 'What matters in the room?',
      note: {
        title: 'Why this matters',
        paragraphs: ['Your weights add up what is known, in small print. They never pick a place for you.'],
        sources: ['CG_L2', 'ALZ', 'ours'],
      },
    },
  } satisfies Record<Exclude<StepId<'place'>, keyof (typeof morePages)['pages']>, PageWords>,

  questions: placeQuestions,

  unnamed: (n: number) => `Place ${n}`,
  kinds: {
    library: 'Library',
    communityCenter: 'Community or senior center',
    hospital: 'Hospital classroom',
    worship: 'House of worship',
    school: 'School or adult education',
    cityHall: 'City hall',
    clinic: 'Clinic or health insurance office',
    cafe: 'Café or bookstore',
    home: 'Someone’s home',
    other: 'Something else',
  } satisfies Record<Kind, string>,
  /** What to know of a kind before the call. */
  kindHints: {
    library: 'Ask for the community room.',
    communityCenter: 'Ask which rooms are quiet at your time.',
    hospital: 'Ask the education or front office. Some people avoid hospitals.',
    worship: 'Ask for the hall or a meeting room. Some people avoid churches.',
    school: 'Ask about nights and days off.',
    cityHall: 'Ask for a meeting room for residents.',
    clinic: 'Ask about the waiting room after hours.',
  } satisfies Partial<Record<Kind, string>>,

  list: {
    add: 'Add a place',
    empty: {
      title: 'No places yet',
      text: 'Add one you know, or look at kinds of places below.',
    },
    starters: {
      heading: 'Kinds of places',
      lead: 'Add one now. You can fill in its name later.',
      take: 'Add to the list',
      added: (kind: string) => `Added ${kind}.`,
      sources: ['CG_L2', 'TEST', 'SHO', 'HC', 'ours'] satisfies readonly SourceKey[],
    },
    hidden: {
      title: 'Your group is unlisted',
      text: 'Share the address with members only, and leave it off flyers and lists. A busy entrance or an unmarked door protects people best.',
      sources: ['EUG', 'HC'] satisfies readonly SourceKey[],
    },
  },

  item: {
    lead: 'Write what you know so far. Skip what you don’t.',
    mustHaves: (known: number, of: number) => `Must-haves, ${known} of ${of} known`,
    others: (known: number, of: number) => `Nice to have, ${known} of ${of} known`,
    knowing: 'What you know about this place',
    askFirst: 'Ask by phone first, then look for yourself.',
    askSources: ['PC', 'SCIE', 'CG_L2', 'HC', 'EUG'] satisfies readonly SourceKey[],
    when: 'When the room is free, and who asked',
  },
  fields: {
    name: { label: 'What is the place called?', hint: 'Name the building and the room.' },
    kind: { label: 'What kind of place is it?' },
    address: { label: 'What is the address?', why: 'People look up the way before they come.', sources: ['ours'] },
    contact: {
      label: 'Who decides about the room?',
      hint: 'Write a name, a phone number, or an email.',
      why: 'Call before you visit. In a hospital, ask the education or staff office.',
      sources: ['PC', 'CG_L2'],
    },
    cost: {
      label: 'What does it cost?',
      hint: 'Count rent, a deposit, or a donation.',
      why: 'No one is turned away for money. For one group that meets every other week, the room is most of what a year costs.',
      sources: ['seed', 'PER'],
    },
    timesFree: {
      label: 'When is it free?',
      hint: 'Write days and hours. Include holidays.',
      why: 'Have your dates ready when you call, and ask for a long booking. One blog calls losing the room the worst blow.',
      sources: ['ICA', 'ALZ'],
    },
    learnedBy: { label: 'Who found this out?' },
    learnedOn: { label: 'When did they find out?' },
  } satisfies Readonly<
    Record<FieldName, FieldWords> & Record<'address' | 'contact' | 'cost' | 'timesFree', QuestionWords>
  >,

  criteria: placeCriteria,
  mustHave: 'must-have',
  note: 'Note',
  findings: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    unknown: 'Not known yet',
  } satisfies Record<Finding, string>,
  /** In the table, what is not known is something to do. */
  ask: 'Ask',

  /** The one line that leads for each place. `no` and `partly` are phrases of `placeCriteria`: "Has steps, 2 to ask". */
  standing: ({
    of,
    met,
    mended,
    no,
    partly,
    unknown,
  }: {
    of: number
    met: number
    mended: number
    no: readonly string[]
    partly: readonly string[]
    unknown: number
  }): string => {
    if (met === of)
      return mended > 0
        ? `All ${counted(of)} must-haves, ${mended === 1 ? 'one gap' : `${counted(mended)} gaps`} closed`
        : `All ${counted(of)} must-haves`
    if (unknown === of) return `Ask about all ${counted(of)} must-haves`
    const gaps = [...no, ...partly]
    const start = gaps.length > 0 ? gaps : [`${counted(met)} of ${counted(of)} must-haves`]
    return capital([...start, ...(unknown > 0 ? [`${counted(unknown)} to ask`] : [])].join(', '))
  },

  compare: {
    empty: {
      title: 'No places to compare yet',
      text: 'Add one place to start.',
      go: 'Add a place',
    },
    /** What the comparison finds, as the heading of the page. `nearest` lacks the fewest. */
    finding: ({
      places,
      all,
      name,
      nearest,
      lacks,
    }: {
      places: number
      all: number
      name: string | undefined
      nearest: string | undefined
      lacks: number
    }): string => {
      if (places === 1 && all === 1) return `${name ?? 'Your place'} has all five must-haves`
      if (all === 1) return `Only ${name ?? 'one place'} has all five must-haves`
      if (all > 1) return `${capital(counted(all))} places have all five must-haves`
      return nearest === undefined || lacks === 0
        ? 'No place has all five must-haves yet'
        : `No place has all five. ${nearest} lacks ${counted(lacks)}.`
    },
    /** What nobody knows yet, below the heading. */
    unknowns: (names: string) => `You don’t know these yet: ${names}.`,
    mustHaves: 'Must-haves',
    nice: 'Nice to have',
    five: (yes: number, of: number) =>
      yes === of ? `All ${counted(of)} must-haves` : `${capital(counted(yes))} of ${counted(of)} must-haves`,
    caption: (places: string) => `Comparison of ${places}`,
    rows: 'What you need',
    choose: 'Choose',
    thisOne: ' this one',
    decide: 'Choose one',
    chosen: (name: string) => ended(`You chose ${name}`),
    aside: (name: string) => ended(`We set aside your booking answers for the other place. Check them for ${name}`),
    cell: (name: string, criterion: string) => `${name}, ${criterion}:`,
    change: 'Change',
    done: 'Done',
    columns: { legend: 'Which places will you compare?', label: (n: number) => `Column ${n}` },
    fit: ({ points, most, unknown }: { points: string; most: string; unknown: number }) =>
      `Nice to have, ${points} of ${most} points${unknown > 0 ? `, ${unknown} to ask` : ''}`,
    fitNote: 'Points come from your own weights. “Partly” counts by half. You still decide.',
    noWeights: 'You haven’t said how much the rest matters. That’s fine.',
    weights: 'What matters on the way',
    weightsRoom: 'What matters in the room',
    gap: {
      title: (name: string) => `${name} lacks one or more must-haves`,
      text: 'You can still choose it. Write below how people get in without steps, or who pays.',
      firm: 'You can’t fix privacy, the restroom, or your time with a note. Talk with the core group, or look for another place.',
    },
    noWay: 'Write which door to use and who will open it.',
    toAsk: {
      heading: 'Questions to ask',
      lead: 'Keep this list by the phone. Then visit.',
      none: 'You have asked all the questions about these places.',
      summary: (name: string, count: number) => `${name}: ${count === 1 ? '1 question' : `${count} questions`}`,
      call: (contact: string) => `Ask ${contact}`,
      noContact: 'No contact yet. Who could you call?',
      addContact: 'Add a contact',
      phone: 'By phone',
      visit: 'When you visit',
      others: 'For someone else to answer',
      sources: ['PC', 'SCIE', 'CG_L2', 'HC'] satisfies readonly SourceKey[],
    },
    add: 'Add a place',
  },

  book: {
    /** The three rows of the page: each says what stands, or what there is to do. */
    rows: {
      dates: { title: 'The first three dates', todo: 'Ask the place to confirm them.' },
      person: { title: 'Someone with a key', todo: 'Find out who is there when you meet.' },
      backup: { title: 'Backup plan', todo: 'Decide what you’ll do if you lose the room.' },
    },
    yours: 'The place you chose',
    none: {
      title: 'Choose a place first',
      text: 'You can still answer these now.',
      go: 'Compare the places',
    },
    unknown: (what: string) => `Before you book, ask about these: ${what}.`,
    firm: (what: string) => `This place lacks a must-have. Look at ${what}.`,
    look: 'What you know about this place',
    dates: {
      heading: 'The dates to ask for',
      none: 'Your first meeting doesn’t have a date yet. You can ask with a wish.',
      go: 'Set the date',
      first: 'Set a date for the first meeting. Then tell us whether the place confirmed the first three.',
      kept: 'We kept your earlier yes. It counts once you set the date.',
      at: (time: string) => `at ${time}`,
      booked: 'Dates you booked',
      notice: (date: string) => `cancel by ${date}`,
      inCharge: (who: string) => `${who} is in charge on the day`,
    },
    again: {
      title: 'Ask the place again',
      text: 'You changed the day or the place. Ask again before you tell people where to come.',
    },
    noOther: 'You don’t have a second place yet.',
    addOther: 'Add a second place',
    choosePlace: 'Choose a place',
  },

  online: {
    /** The three rows of the page: each says what stands, or what there is to do. */
    rows: {
      program: { title: 'Program and phone', todo: 'Choose a program, and a way to join by phone.' },
      entry: { title: 'Time limit and waiting room', todo: 'Find out when the meeting ends, and who lets people in.' },
      hosts: { title: 'Host and co-host', todo: 'Choose who opens the meeting, and a backup.' },
    },
    same: 'Your host and co-host are the same person. Who else could open the meeting?',
    idAndCode: 'Meeting ID and passcode',
    forMembers: {
      heading: 'Message for members',
      hint: 'Send this privately. Don’t post it.',
      copy: 'Copy message',
      words: ({ platform, link, id, passcode, dialIn }: JoinWords): string =>
        [
          platform === undefined
            ? 'We meet online.'
            : `We meet online. The program is ${platform.replace(/[.]$/, '')}.`,
          ...(link === undefined ? [] : [`Link: ${link}`]),
          ...(id === undefined ? [] : [`Meeting ID: ${id}`]),
          ...(passcode === undefined ? [] : [`Passcode: ${passcode}`]),
          ...(dialIn === undefined ? [] : [`By phone: ${dialIn}`]),
          'Please don’t pass this on.',
        ].join('\n'),
    },
  },

  weights: {
    legend: 'How much does each one matter?',
    levels: ['Doesn’t matter', 'Nice to have', 'Matters', 'Matters a lot'],
    unsaid: 'Not said',
  },
}
