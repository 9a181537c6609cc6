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
      lead: 'Put down every place that comes to mind. Two or three are enough to compare: our suggestion.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A place that costs nothing and that everyone can get into lets people come who would stay away otherwise.',
          'Call before you visit. A few questions on the phone can save you the trip. Have your dates ready, and offer something back: a thank-you, a tidy room.',
        ],
        passage:
          'A second organizational task identified by self-help group founders was finding adequate meeting locations. Counselors often are knowledgeable about accessible, cost-free meeting locations.',
        sources: ['seed', 'PC', 'SCIE', 'ICA', 'CG_L2', 'ours'],
      },
    },
    compare: {
      heading: 'Which place suits your group?',
      lead: 'Compare them line by line. Select any answer to change it. You decide; the table only helps you see.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Five things come first, because a place without them shuts somebody out: a way in without steps, a toilet everyone can use, no cost for members, privacy, and your time.',
          'What you do not know yet is the next phone call. All other wishes come after that. Let the core group have a say, and keep the second-best place in reserve.',
        ],
        passage:
          'With a limited amount of effort, counselors can suggest to founders a number of meeting locations, allowing them to decide which would fit their needs.',
        sources: ['seed', 'SCIE', 'PC', 'HC', 'ours'],
      },
    },
    book: {
      heading: 'Is the place yours?',
      lead: 'A yes on the phone is a start. These make it safe to tell people.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People who come once and find a locked door may not come again. We suggest three confirmed dates, a person on site and a second plan.',
          'One blog calls losing the room the worst blow. Ask for a long booking early.',
        ],
        sources: ['ALZ', 'MSP', 'CG_L4', 'ours'],
      },
    },
    online: {
      heading: 'How will you meet on screen?',
      lead: 'A room on the screen needs a key too: somebody who opens it, and a way in for everyone.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People join from a kitchen, a bus or a hospital bed, some of them by phone. What you settle here lets them in, and keeps strangers out.',
          'Agree before you start: nobody records, the chat is not saved, cameras are a choice. Ask each person to find a private spot or to wear headphones.',
        ],
        sources: ['IOC', 'FCB', 'APH', 'ours'],
      },
    },
    hosts: {
      heading: 'Who opens the meeting on screen?',
      lead: 'Two different people, so that one lost connection does not end it.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'The host lets people in and looks after the circle. When the host’s connection fails, the co-host goes on, and nobody sits in front of a closed door.',
        ],
        sources: ['IOC', 'FCB', 'ours'],
      },
    },
    join: {
      heading: 'How will members join?',
      lead: 'Only members get these. We never print them on a document.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A link that anyone can find lets in strangers. Send it to each member in a private message.',
          'You can change the passcode if it gets out. Then tell your members the new one.',
        ],
        sources: ['FCB', 'ours'],
      },
    },
    weights: {
      heading: 'What matters on the way to your place?',
      lead: 'The five must-haves always count. For the rest, say how much each one matters to you.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'With your own weights the comparison adds up what is known, in small print. It never picks a place for you.',
        ],
        sources: ['CG_L2', 'SHO', 'ours'],
      },
    },
    weightsRoom: {
      heading: 'What matters in the room?',
      lead: 'A wish is no must-have. A room without it can still be the right one.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'With your own weights the comparison adds up what is known, in small print. It never picks a place for you.',
        ],
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
    clinic: 'Clinic or health insurer',
    cafe: 'Café or bookshop',
    home: 'Somebody’s home',
    other: 'Something else',
  } satisfies Record<Kind, string>,
  /** What to know of a kind before the call. */
  kindHints: {
    library: 'Ask for the community room.',
    communityCenter: 'Ask which rooms are quiet at your time.',
    hospital: 'Ask education, administration or the staff office. Some people avoid hospitals.',
    worship: 'Ask for the hall or a meeting room. Some people avoid churches.',
    school: 'Ask about evenings and holidays.',
    cityHall: 'Ask for a meeting room for residents.',
    clinic: 'The waiting room after hours.',
  } satisfies Partial<Record<Kind, string>>,

  list: {
    add: 'Add a place',
    empty: {
      title: 'No place yet',
      text: 'One phone call is a good start. Take one of the kinds below, or add a place you know.',
    },
    starters: {
      heading: 'Kinds of places to think of',
      lead: 'Take one and fill in its name when you know it.',
      take: 'Add to the list',
      added: (kind: string) => `${kind} added to the list.`,
      sources: ['CG_L2', 'TEST', 'SHO', 'HC', 'ours'] satisfies readonly SourceKey[],
    },
    hidden: {
      title: 'Your group stays hidden',
      text: 'Give the address to members only, and leave it off flyers and lists. A busy entrance or an unmarked door protects people best.',
      sources: ['EUG', 'HC'] satisfies readonly SourceKey[],
    },
  },

  item: {
    lead: 'What you know so far. Leave empty what you don’t know.',
    mustHaves: (known: number, of: number) => `Must-haves: ${known} of ${of} known`,
    others: (known: number, of: number) => `Other wishes: ${known} of ${of} known`,
    knowing: 'What we know about it',
    askFirst: 'Ask by phone first, then look for yourself.',
    askSources: ['PC', 'SCIE', 'CG_L2', 'HC', 'EUG'] satisfies readonly SourceKey[],
    when: 'When it is free, and who asked',
  },
  fields: {
    name: { label: 'What is it called?', hint: 'The house and the room.' },
    kind: { label: 'What kind of place is it?' },
    address: { label: 'Where is it?', why: 'People look the way up before they dare to come.', sources: ['ours'] },
    contact: {
      label: 'Who decides about the room?',
      hint: 'A name, a phone number or an email.',
      why: 'Call before you visit. In a hospital, ask education, administration or the staff office.',
      sources: ['PC', 'CG_L2'],
    },
    cost: {
      label: 'What does it cost?',
      hint: 'A rent, a deposit, a donation, or nothing.',
      why: 'Nobody is turned away for money. One group that meets every other week needs about 2,400 Australian dollars a year, most of it for the room.',
      sources: ['seed', 'PER'],
    },
    timesFree: {
      label: 'When is it free?',
      hint: 'Days and hours, holidays too.',
      why: 'Have your dates ready when you call, and ask for a long booking. One blog calls losing the room the worst blow.',
      sources: ['ICA', 'ALZ'],
    },
    learnedBy: { label: 'Who found this out?' },
    learnedOn: { label: 'When was that?' },
  } satisfies Readonly<
    Record<FieldName, FieldWords> & Record<'address' | 'contact' | 'cost' | 'timesFree', QuestionWords>
  >,

  criteria: placeCriteria,
  mustHave: 'must have',
  note: 'Note',
  findings: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    unknown: 'Not known yet',
  } satisfies Record<Finding, string>,
  /** In the table, what is not known is something to do. */
  ask: 'Ask',

  /** The one line that leads for each place. `no` and `partly` are phrases of `placeCriteria`. */
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
        ? `All ${of} must-haves, ${mended === 1 ? 'one gap' : `${mended} gaps`} closed`
        : `All ${of} must-haves`
    if (unknown === of) return `All ${of} must-haves still to ask`
    const gaps = [...no, ...partly]
    const start = gaps.length > 0 ? gaps : [`${met} of ${of} must-haves`]
    return capital([...start, ...(unknown > 0 ? [`${unknown} still to ask`] : [])].join(', '))
  },

  compare: {
    empty: {
      title: 'Nothing to compare yet',
      text: 'Add a place first. One is enough to begin.',
      go: 'Go to the places',
    },
    /** The main fact, above the table. */
    fact: ({
      places,
      all,
      missing,
      asking,
    }: {
      places: number
      all: number
      missing: number
      asking: number
    }): string => {
      const start =
        places === 1
          ? all === 1
            ? 'Your place has all five must-haves.'
            : 'Your place does not have all five must-haves yet.'
          : all === 0
            ? `None of your ${places} places has all five must-haves yet.`
            : `${all} of your ${places} places ${all === 1 ? 'has' : 'have'} all five must-haves.`
      const ask =
        asking === 0
          ? ''
          : places === 1
            ? ' Something is still to ask.'
            : ` ${asking} still ${asking === 1 ? 'has' : 'have'} a must-have to ask about.`
      const gap =
        missing === 0 || places === 1 ? '' : ` ${missing} ${missing === 1 ? 'falls' : 'fall'} short of one or more.`
      return start + ask + gap
    },
    caption: (places: string) => `Places compared: ${places}`,
    rows: 'What you need',
    short: 'In short',
    choose: 'Choose',
    thisOne: ' this one',
    decide: 'Your choice',
    chosen: (name: string) => ended(`You chose ${name}`),
    none: 'Nothing is chosen yet. Choose in the last row of the table.',
    aside: (name: string) => ended(`What you said about booking the other place is set aside. Check it for ${name}`),
    cell: (name: string, criterion: string) => `${name}, ${criterion}:`,
    change: 'Change',
    done: 'Done',
    columns: { legend: 'Three places fit side by side. Which ones?', label: (n: number) => `Column ${n}` },
    fit: ({ points, most, unknown }: { points: string; most: string; unknown: number }) =>
      `Other wishes: ${points} of ${most} points${unknown > 0 ? `, ${unknown} still to ask` : ''}`,
    fitNote:
      'The points come from your own weights: a yes counts in full, “partly” by half. They help you see and decide nothing.',
    noWeights: 'You have not said how much the other wishes matter. That is fine.',
    weights: 'What matters on the way',
    weightsRoom: 'What matters in the room',
    gap: {
      title: (name: string) => `${name} falls short of one or more must-haves`,
      text: 'You can choose it all the same. Write below how somebody without steps gets in, or who pays.',
      firm: 'A gap in privacy, in the toilet or in your time cannot be closed with a note. Talk it over with the core group, or look for another place.',
    },
    noWay: 'That is no way in. Write which door, and who opens it; you do not know yet who will come.',
    toAsk: {
      heading: 'Still to ask',
      lead: 'Take this list to the phone. Then go and look.',
      none: 'Nothing is left to ask about these places.',
      summary: (name: string, count: number) => `${name}: ${count === 1 ? '1 question' : `${count} questions`}`,
      call: (contact: string) => `Ask: ${contact}`,
      noContact: 'No contact yet. Whom could you call?',
      addContact: 'Add a contact',
      phone: 'By phone',
      visit: 'When you visit',
      others: 'For somebody else to answer',
      sources: ['PC', 'SCIE', 'CG_L2', 'HC'] satisfies readonly SourceKey[],
    },
    add: 'Add a place',
  },

  book: {
    yours: 'The place you chose',
    none: {
      title: 'No place is chosen yet',
      text: 'You can go on here, but the place comes first.',
      go: 'Compare and choose',
    },
    unknown: (what: string) => `Not known yet: ${what}. Ask before you book.`,
    firm: (what: string) => `It falls short here: ${what}. A note does not close this gap.`,
    look: 'What you know about it',
    dates: {
      heading: 'The dates to ask for',
      none: 'Your first meeting has no date yet. A wish is enough to ask with.',
      go: 'Set the date',
      first:
        'The dates come first. Once the first meeting has one, say here whether the place has confirmed the first three.',
      kept: 'Your “Yes” from before is kept, but does not count yet.',
      at: (time: string) => `at ${time}`,
      booked: 'Booked: these dates',
      notice: (date: string) => `to give back by ${date}`,
      inCharge: (who: string) => `In charge on the day: ${who}`,
    },
    again: {
      title: 'Ask the place again',
      text: 'It once said yes here. If the day or the place has changed since, that yes was for the old one. Tell nobody the room until the new dates are confirmed.',
    },
    noOther: 'There is no other place on your list yet.',
    addOther: 'Add a second place',
    choosePlace: 'Choose a place',
  },

  online: {
    same: 'Host and co-host are the same person. Who else could open the meeting?',
    forMembers: {
      heading: 'Words for members',
      hint: 'Send them in a private message. Don’t post them.',
      copy: 'Copy the words',
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
    levels: ['Does not matter', 'Nice to have', 'Matters', 'Matters a lot'],
    unsaid: 'Not said',
    back: 'Back to the comparison',
  },
}
