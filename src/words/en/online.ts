import type { Patch } from '../patch.ts'
import type { en } from './index.ts'

/**
 * What is said another way to a group that meets online only. `WordsOfSetting` puts it in the place of what speaks of
 * rooms, chairs and doors; everything else is said as anywhere. A key that its bundle no longer has does not compile.
 */
export const online = {
  about: {
    pages: {
      where: {
        note: {
          paragraphs: [
            'Where people live decides how they can reach you, and who can send people to you.',
            'Groups are for adults unless a host organization stands behind them. Some groups must stay hidden to be safe.',
          ],
        },
      },
      name: {
        note: {
          paragraphs: [
            'A name helps people talk about the group. Don’t name it after the program or organization you use.',
            'The day you begin is where the six months start.',
          ],
        },
      },
    },
    questions: {
      functions: { options: { support: { hint: 'Talk, listen, and pass on what helps.' } } },
      name: { hint: 'Don’t use the name of an organization that helps you.' },
      hidden: {
        why: 'Groups about abuse keep the link to members only. The plan then leaves out public lists, flyers, and the press. For a group about abuse it does so until you say no.',
      },
      nationalOffers: {
        why: 'Each of these saves you work. A handbook spares you writing, and a list brings people.',
      },
    },
  },
  coreGroup: {
    people: {
      spread: {
        points: [
          'Meet by phone or on a screen, at an hour that is bearable for all. Each person’s page has a line for area or time zone.',
          'Headphones and a quiet spot keep what is said among you.',
          'A free account may end the call after 40 minutes. Know it before, and say how you go on.',
          'Share the roles by what can be done from anywhere: calls, lists, writing.',
        ],
      },
    },
    search: { toAskText: 'Questions for a talk. The first time, meet in public or on a call.' },
    duties: {
      standard: {
        facilitating: { what: 'Keeps the talk going: time, topic, and time for the quiet ones.' },
        welcoming: { what: 'Greets people as they join and stays with newcomers.' },
      },
    },
    care: { points: { organizing: { hint: 'Calls, links, flyers, dates.' } } },
    questions: {
      loadSeen: { options: { shareAgain: { hint: 'Someone has time, someone has none.' } } },
      stepsIn: { hint: 'They need to know where the link, the passwords, and the contact list are.' },
    },
  },
  expectations: {
    pages: {
      turnout: {
        note: {
          paragraphs: [
            'Many who ask about a group never come, and that is normal. Getting people back is harder than the first meeting.',
            'If you know how few are still worth it, a small first meeting hurts less.',
          ],
        },
      },
    },
    questions: {
      organizing: { why: 'Calls, links, flyers, dates.' },
      firstTurnout: { why: 'It decides how much time each person gets, and how you’ll feel afterward.' },
    },
    later: { hint: 'How many people on the call, as a range.' },
  },
  purpose: {
    pages: {
      talks: {
        note: {
          paragraphs: [
            'You may find that each of you hopes for something else. It is easier to find out among yourselves than in front of strangers.',
          ],
        },
      },
      rules: { lead: 'A handful of rules, what stays private, what you do in a crisis, and money.' },
      size: {
        note: {
          paragraphs: [
            'Online, one guide names 10 to 12 people, and smaller groups within the call beyond that.',
            'Two halves of a full group are two good groups, if each has people who lead.',
          ],
        },
      },
    },
    talks: {
      item: {
        sitDown: 'Start this talk',
        sitDownHint: 'A page to share on the screen: the time, the questions, and space for what you decide.',
      },
      standard: { talk2: { about: 'What the group is for, whom it is for, and what you’ll do when you meet.' } },
    },
    questions: {
      sizeFew: { why: 'Five or six is a workable start. With a number in mind, a quiet meeting is no surprise.' },
      sizeMany: { why: 'With more than about 12 people, each has little time to talk.' },
      mayCome: {
        why: 'A narrow group brings people who are alike. A wide one brings more people. Both are fine, as long as you say it beforehand.',
      },
      weekday: { why: 'Ask those who said yes which day they can get away.' },
      money: {
        options: { basket: { label: 'Donations' }, inKind: { hint: 'An account for calls, printing, a host.' } },
        why: 'No one is turned away for money. Online, most of it goes to the program you meet with.',
      },
      growth: {
        options: { smallRooms: { label: 'Smaller groups within the call' } },
        why: 'If you decide this early, you don’t have to turn someone away.',
      },
      growthNote: { hint: 'For example, two more people who can lead, or a second call.' },
      selling: {
        options: {
          table: { label: 'Notices in the chat' },
          groupDecides: { hint: 'Beforehand, and without the person on the call.' },
        },
      },
      children: { options: { present: { hint: 'They may be near the screen.' } } },
      firstProject: { hint: 'For example, a list of what helps, or a talk by a guest.' },
      cashYear: {
        hint: 'The program, printing, postage, in your own money. A guess will do.',
        why: 'With a figure in mind, you can decide how to cover it.',
      },
    },
    meeting: {
      parts: {
        standard: { welcome: { about: 'Start on time. How to mute, use the chat, and come back if the line drops.' } },
      },
      reasons: { heading: 'Why groups work: does your outline leave time for it?' },
    },
    rules: {
      standard: { ownRoom: 'Online, each of us is alone or wears headphones.' },
      agree: { heading: 'What stays private' },
      start: {
        local:
          'These are only words to begin with. Put in what the law asks where you live. A professional who joins a meeting has reporting duties of their own: ask about them.',
      },
    },
    conduct: {
      groups: [
        {
          heading: 'When somebody talks for a long time',
          sentences: [
            'Thank you. I would like to stop here for a moment, so that everybody gets a turn.',
            'I hear that there is much more. May we come back to it at the end, or after the call?',
            'We have two minutes left for this. What is the one thing you would like us to hear?',
          ],
        },
        {
          heading: 'When somebody interrupts',
          sentences: [
            'One moment, please. Let us hear this to the end, and then you.',
            'I can see that this touches you. Your turn comes, I have not forgotten.',
          ],
        },
        {
          heading: 'When somebody gives advice',
          sentences: [
            'May I ask: would you like ideas now, or would you like us to listen?',
            'Could you say it as what helped you?',
            'About medicines and treatment we give no advice here. That is for you and those who treat you.',
          ],
        },
        {
          heading: 'When somebody sells or recruits',
          sentences: ['This hour is free of selling. Please leave it for another time.'],
        },
        {
          heading: 'When somebody has not spoken',
          sentences: ['Would anybody like to speak who has not yet? It is fine to pass.'],
        },
      ],
    },
  },
  place: {
    pages: {
      online: {
        lead: 'Someone opens the meeting, and everyone needs a way in.',
        note: {
          paragraphs: [
            'People join from home, from work, or from a hospital bed, some of them by phone. What you settle here lets them in, and keeps strangers out.',
            'Agree before you start: nobody records, the chat is not saved, cameras are a choice. Ask each person to find a private spot or to wear headphones.',
          ],
        },
      },
      hosts: {
        note: {
          paragraphs: [
            'The host lets people in and looks after the group. When the host’s connection fails, the co-host goes on, and nobody is left waiting.',
          ],
        },
      },
      onlineMore: { lead: 'No one sees who else is listening. A few agreements help keep it private.' },
    },
    questions: {
      clashesWay: { hint: 'A second time, an earlier end, or someone who stays with the person at home.' },
      screenRules: { options: { privateSpace: { hint: 'At home, in a car, or anywhere nobody listens.' } } },
      timeZones: { label: 'In which other time zones do people live?' },
    },
  },
  connections: {
    questions: {
      involvement: {
        options: {
          lendsRoom: { label: 'Lends an account', hint: 'For calls, and perhaps printing or postage.' },
          sitsIn: { label: 'Joins a meeting by invitation' },
        },
      },
    },
    involvement: {
      levels: {
        lendsRoom: {
          does: 'They lend an account for calls, and perhaps print copies.',
          doesNot: 'They do not come to meetings, and the account buys no say.',
        },
      },
    },
  },
  timeline: {
    pages: {
      date: {
        note: {
          paragraphs: [
            'Guides that order the steps put people first, and the date later. A date comes easier when some have already said yes.',
            'Move the date and the open tasks move with it. What is done, or set by hand, stays where it is.',
          ],
        },
      },
    },
    questions: {
      firstMeeting: { why: 'The calls, the flyers, and the talks are all counted back from this day.' },
      outcome: { options: { join: { hint: 'Its members already know how it works.' } } },
      followDays: { why: 'A thank-you within two days reaches people while the meeting is fresh.' },
    },
    diary: {
      page: {
        note: {
          paragraphs: [
            'A bad meeting feels like the end, and a full one like success. A few numbers side by side show how it really goes.',
          ],
        },
      },
    },
  },
  overview: {
    next: {
      legs: {
        talk3: { text: 'Ground rules, what stays private, what you do in a crisis, money.' },
        online: { title: 'set up the online meeting' },
      },
    },
  },
  tasks: {
    whys: {
      firstMeeting: 'Everything before this day is there so that people can come and be heard.',
      talk3: 'Know the limits of privacy, and what you do when someone is in danger, before anyone comes.',
      getApproval: 'Boards meet when they meet. If you ask early, your first flyer doesn’t have to wait for them.',
    },
  },
  documents: {
    notice: {
      paper: {
        small:
          'You need no training. Small tasks are enough: make a call, help with the sound, think along. And you can say when it ends.',
      },
    },
  },
  papers: {
    documents: { charter: { use: 'What the group is for, who may come, how you meet, what stays private.' } },
  },
  prompts: {
    'about/where': { leave: ['In person, online, or both.', 'Whether time and link stay unknown.'] },
    'connections/involvement': {
      ask: [
        { words: 'When has a professional helped you most, and when too much?' },
        { words: 'What would change in the meeting if I joined you?' },
        { words: 'When should my part end, and how will we both know?' },
      ],
    },
    'coreGroup/succession': {
      ask: [
        { words: 'Who could lead a meeting next month, with you on the call?' },
        { words: 'What would stop if you fell ill tomorrow?' },
      ],
    },
    'expectations/turnout': {
      ask: [
        { words: 'If two people come, would you still meet?' },
        { words: 'How few would still be worth it after half a year?' },
        { words: 'Who would tell whom about the group, and where?', early: true },
      ],
    },
    'place/times': {
      ask: [
        { words: 'What else happens at that time, and who would have to choose?' },
        { words: 'How late is it for those in other time zones?' },
      ],
    },
    'purpose/talks': {
      leave: ['Who facilitates. Offer to help, not to lead.', 'What is on the agenda, and what can wait.'],
    },
  },
  talk: { start: { minutes: { label: 'How long do you want to talk?' } } },
  flyerPaper: {
    opening: {
      begun: 'Others know it too. We meet, listen, and pass on what helps.',
      starting: 'Others know it too. A new group will meet, listen, and pass on what helps.',
      either: 'Others know it too. In this group people meet, listen, and pass on what helps.',
    },
    chair: 'You are welcome to join us.',
  },
  factSheetPaper: {
    professional: { lendsRoom: 'One lends an account for calls, and has no say in the meetings.' },
    money: { basket: 'Members who can, give a little.' },
  },
  charterPaper: {
    children: { present: 'May be near the screen' },
    costs: {
      basket: 'Donations. Members give what they can, and no one checks who.',
      inKind: 'Somebody gives what we need: an account, printing, postage.',
    },
  },
  crisisCardPaper: {
    law: {
      lead: 'Laws differ. Ask locally what members have to report, and whom to tell. A professional who joins a meeting has duties of their own.',
    },
  },
  cashSheetPaper: { ways: { basket: 'Donations, from those who can' } },
  whatIf: {
    cases: {
      costs: {
        paragraphs: [
          'A group is free for those who come. Online, most of the cost is the program you meet with. A host organization may lend an account.',
        ],
      },
    },
  },
} satisfies { readonly [B in keyof typeof en]?: Patch<Awaited<ReturnType<(typeof en)[B]>>> }
