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
          'Meet by phone or video at a time that works for everyone. Each person’s page has a line for area or time zone.',
          'Use headphones and a quiet spot to keep talks private.',
          'A free account may end the call after 40 minutes. Agree how you’ll go on.',
          'Share the roles that people can do from anywhere, such as calls, lists, and writing.',
        ],
      },
    },
    duties: {
      standard: {
        facilitating: { what: 'Keeps the meeting on time and on topic, and makes time for quiet people.' },
        welcoming: { what: 'Greets people as they join and stays with newcomers.' },
      },
    },
    care: { points: { organizing: { hint: 'Calls, links, flyers, dates.' } } },
    questions: {
      loadSeen: { options: { shareAgain: { hint: 'One person has time, and another doesn’t.' } } },
      stepsIn: { hint: 'This person needs to know where the link, the passwords, and the contact list are.' },
    },
  },
  expectations: {
    questions: {
      organizing: { why: 'Calls, links, flyers, dates.' },
      firstTurnout: { why: 'The turnout decides how much time each person gets.' },
    },
    later: { hint: 'How many people on the call, as a range.' },
  },
  purpose: {
    pages: {
      talks: {
        note: {
          paragraphs: [
            'Each of you may hope for something different. It’s easier to find out now than in front of newcomers.',
          ],
        },
      },
      size: {
        note: {
          paragraphs: [
            'Online, use smaller groups within the call above 10 to 12 people.',
            'A full group can become two good groups if each has people who lead.',
          ],
        },
      },
    },
    talks: {
      item: {
        sitDownHint: 'Share this page on the screen. It shows the time, the questions, and space for decisions.',
      },
      standard: { talk2: { about: 'What the group is for, who it’s for, and what you’ll do when you meet.' } },
    },
    questions: {
      sizeFew: { why: 'Five or six is a workable start. With a number in mind, a quiet meeting won’t surprise you.' },
      sizeMany: { why: 'With more than about 12 people, each has little time to talk.' },
      mayCome: {
        why: 'A narrow group brings people who are alike. A wide one brings more people. Both work if you say so first.',
      },
      weekday: { why: 'Ask those who said yes which day they can get away.' },
      money: {
        options: {
          basket: { label: 'Donations' },
          inKind: { hint: 'For example, an account for calls, or printing.' },
        },
        why: 'No one is turned away for money. Online, most of it goes to the program you meet with.',
      },
      growth: {
        options: { smallRooms: { label: 'Share in smaller groups on the call' } },
        why: 'If you decide this early, you don’t have to turn someone away.',
      },
      growthNote: { hint: 'For example, two more people who can lead, or a second call.' },
      selling: {
        options: {
          table: { label: 'Notices in the chat' },
          groupDecides: { hint: 'Decide in advance, without the person on the call.' },
        },
      },
      children: { options: { present: { hint: 'Children can be near the screen.' } } },
      firstProject: { hint: 'For example, a list of what helps, or a talk by a guest.' },
      cashYear: {
        hint: 'Add the program, printing, and postage. A guess is fine.',
        why: 'With a figure in mind, you can decide how to cover it.',
      },
    },
    meeting: {
      parts: {
        standard: { welcome: { about: 'Start on time. Show how to mute, use the chat, and rejoin the call.' } },
      },
      reasons: { heading: 'Does your meeting leave time for this?' },
    },
    rules: {
      start: {
        local:
          'Add what the law asks where you live. A professional who joins a meeting must follow reporting laws of their own.',
      },
    },
    conduct: {
      groups: [
        {
          heading: 'When someone talks for a long time',
          sentences: [
            'Thank you. I’d like to pause here so everyone gets a turn.',
            'I hear there’s a lot more. Can we come back to it at the end, or after the call?',
            'We have two minutes left for this. What’s the one thing you’d like us to hear?',
          ],
        },
        {
          heading: 'When someone interrupts',
          sentences: [
            'One moment, please. Let’s hear the rest of this, and then you.',
            'I can see this matters to you. You’ll get a turn. I haven’t forgotten.',
          ],
        },
        {
          heading: 'When someone gives advice',
          sentences: [
            'Would you like ideas now, or would you like us to listen?',
            'Could you tell us what helped you?',
            'We don’t give advice on medicine or treatment. That’s between you and your care team.',
          ],
        },
        {
          heading: 'When someone sells or recruits',
          sentences: ['We don’t sell things here. Please save that for another time.'],
        },
        {
          heading: 'When someone hasn’t spoken',
          sentences: ['Would anyone who hasn’t spoken like to share? It’s fine to pass.'],
        },
      ],
    },
  },
  place: {
    pages: {
      online: {
        note: {
          paragraphs: [
            'People may join from home, work, or a hospital bed, some by phone. Your answers help you let them in and keep strangers out.',
            'If the host’s connection fails, the co-host goes on, and no one is left waiting.',
          ],
        },
      },
      onlineMore: { lead: 'You can’t see who else is listening. A few agreements help keep it private.' },
    },
    questions: {
      clashesWay: { hint: 'For example, a second time or an earlier end.' },
      screenRules: { options: { privateSpace: { hint: 'For example, at home, in a car, or anywhere quiet.' } } },
      timeZones: { label: 'In which other time zones do people live?' },
    },
  },
  connections: {
    questions: {
      involvement: {
        options: {
          lendsRoom: 'Lends an account for calls',
          sitsIn: 'Joins a meeting by invitation',
        },
      },
    },
    involvement: {
      levels: {
        lendsRoom: {
          does: 'The professional lends an account for calls, and may print copies.',
          doesNot: 'The professional doesn’t come to meetings or make decisions.',
        },
      },
    },
  },
  timeline: {
    pages: {
      date: {
        note: {
          paragraphs: [
            'Put people first and the date later. A date is easier to choose when some people have said yes.',
            'If you move the date, open tasks move with it. Tasks that are done, or that you set yourself, stay.',
          ],
        },
      },
    },
    questions: {
      firstMeeting: { why: 'We count back from this day to plan calls, flyers, and talks.' },
      outcome: { options: { join: { hint: 'Its members already know how it works.' } } },
      followDays: { why: 'A thank-you within two days reaches people while the meeting is fresh.' },
    },
    diary: {
      page: {
        note: {
          paragraphs: ['One bad meeting can feel like the end. A few numbers show how it’s really going.'],
        },
      },
    },
  },
  overview: {
    next: {
      legs: {
        talk3: { text: 'Talk about ground rules, privacy, a crisis, and money.' },
        online: { title: 'set up the online meeting' },
      },
    },
  },
  tasks: {
    whys: {
      firstMeeting: 'All the work before this day helps people come and be heard.',
      talk3: 'Before anyone comes, agree on privacy and on what you’ll do in a crisis.',
      getApproval: 'Boards can take time. If you ask early, your flyer doesn’t have to wait.',
    },
  },
  documents: {
    notice: {
      paper: {
        small:
          'You don’t need training. You could make a call, help with the sound, or share ideas. You choose when to stop.',
      },
    },
  },
  papers: {
    documents: {
      charter: { use: 'This says what the group is for, who may come, how you meet, and what stays private.' },
    },
  },
  prompts: {
    'about/where': { leave: ['In person, online, or both.', 'Whether the time and link stay private.'] },
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
    'place/times': {
      ask: [
        { words: 'What else happens at that time, and who would have to choose?' },
        { words: 'What time is it for people in other time zones?' },
      ],
    },
    'purpose/talks': {
      leave: ['Choosing who facilitates. Offer to help, not to lead.', 'What is on the agenda, and what can wait.'],
    },
  },
  talk: { start: { minutes: { label: 'How long do you want to talk?' } } },
  flyerPaper: {
    opening: {
      begun: 'We meet, listen, and pass on what helps.',
      starting: 'A new group will meet, listen, and pass on what helps.',
      either: 'In this group, people meet, listen, and pass on what helps.',
    },
    chair: 'You’re welcome to join us.',
  },
  factSheetPaper: {
    professional: { lendsRoom: 'A professional lends an account for calls but doesn’t run the meetings.' },
    money: { basket: 'Members who can give a little do.' },
  },
  charterPaper: {
    children: { present: 'Can be near the screen' },
    costs: {
      basket: 'Donations. Members give what they can, and no one checks who.',
      inKind: 'Someone gives what we need, such as an account or printing.',
    },
  },
  crisisCardPaper: {
    law: {
      lead: 'Laws vary. Ask locally what members must report, and who to tell. A professional who joins a meeting must follow other rules.',
    },
  },
  cashSheetPaper: { ways: { basket: 'Donations, from those who can' } },
  whatIf: {
    cases: {
      costs: {
        paragraphs: [
          'A group is free for the people who come. Online, most of the cost is the program you use. A host organization may lend an account.',
        ],
      },
    },
  },
} satisfies { readonly [B in keyof typeof en]?: Patch<Awaited<ReturnType<(typeof en)[B]>>> }
