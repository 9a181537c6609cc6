import type { MoveId, WhatIfId } from '#domain/whatIf/cases.ts'

interface CaseWords<W extends WhatIfId> {
  readonly title: string
  /** What others met with, and that it is nobody's fault. */
  readonly paragraphs: readonly string[]
  /** `n` is what the plan counts: duties you hold, people to call; 0 where it counts nothing. */
  readonly moves: {
    readonly [M in MoveId<W>]: { readonly title: string; readonly text: (n: number) => string; readonly link: string }
  }
}

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What if … : what founders fear or meet with, and what they can do about it here. */
export const whatIf = {
  title: 'What if …?',
  lead: 'Any group can have these troubles. None of them means you did it wrong.',
  others: 'Other questions',
  moves: 'What you could do',
  cases: {
    nobodyComes: {
      title: 'What if no one comes?',
      paragraphs: [
        'One leader still had about three people after a year and a half. Others told her to call people who are sick, and to add something social.',
        'Try waiting rooms, discharge papers, and personal invitations. Five or six people can be a good meeting.',
        'At first, one group met only when enough people had said they would come.',
      ],
      moves: {
        call: {
          title: 'Call people who can refer',
          text: (n) =>
            n === 0
              ? 'You have no calls planned this week. Pick one or two.'
              : `You have ${count(n, 'call', 'calls')} this week.`,
          link: 'Who to call this week',
        },
        invite: {
          title: 'Ask people in person',
          text: () => 'We suggest that each of you invite two or three people.',
          link: 'Word of mouth',
        },
        countYeses: {
          title: 'Count who plans to come',
          text: () =>
            'A self-help center starts with six to eight people. For a rare concern, we suggest three to five.',
          link: 'First meeting date',
        },
        smaller: {
          title: 'Plan for a small group',
          text: () => 'Two or three people who come back can be a group.',
          link: 'The size of the group',
        },
      },
    },
    oneTakesOver: {
      title: 'What if one person takes over?',
      paragraphs: [
        'One leader writes that a meeting became about one person, ran over, and left her worn out.',
        'It’s easier with a rule you all agreed on, and with a second person who watches the clock.',
      ],
      moves: {
        sentences: {
          title: 'Have a sentence ready',
          text: () => 'Copy and practice kind ways to stop a long talk.',
          link: 'How you talk with each other',
        },
        turns: {
          title: 'Give everyone a turn',
          text: () => 'See how many minutes each person gets, and choose someone to watch the clock.',
          link: 'The meeting, minute by minute',
        },
        rule: {
          title: 'Agree on it as a rule',
          text: () => 'Add “Share the time” to your ground rules. Then you can point to the rule.',
          link: 'Ground rules',
        },
      },
    },
    everything: {
      title: 'What if I do everything?',
      paragraphs: [
        'A survey asked leaders of cancer and MS groups. Of those without training, 52 of 100 had trouble with contact outside meetings.',
        'Others may not see the work, or may fear that one small task becomes ten. Hand off something small, with an end date.',
      ],
      moves: {
        share: {
          title: 'Hand off one role',
          text: (n) =>
            n === 0
              ? 'You don’t hold a role on the list.'
              : `You hold ${count(n, 'role', 'roles')}. Which one could you hand off first?`,
          link: 'Who does what',
        },
        list: {
          title: 'List the work',
          text: () => 'People can’t help with work they don’t see. Start with our list.',
          link: 'Who does what',
        },
        deputies: {
          title: 'Find a backup',
          text: (n) => `${count(n, 'role needs', 'roles need')} a backup for when you’re sick.`,
          link: 'Who does what',
        },
        ask: {
          title: 'Ask one more person',
          text: () => 'We have a message and a notice that ask people to help.',
          link: 'Ask someone to join',
        },
        hours: {
          title: 'Set hours for calls',
          text: () => 'Tell people when they can reach you. Ask a second person to answer too.',
          link: 'Between meetings',
        },
      },
    },
    costs: {
      title: 'What if it costs too much?',
      paragraphs: [
        'A self-help group is free for people who come. One group got its room, drinks, and lunch free for three years.',
        'You can offer thanks, a tidy room, and a good word for the place.',
      ],
      moves: {
        freeRoom: {
          title: 'Look for a free room',
          text: () => 'A library, a clinic, or a house of worship may lend one.',
          link: 'Places',
        },
        figures: {
          title: 'Add up the costs for a year',
          text: () => 'Then everyone can see what you need.',
          link: 'Money with two people',
        },
        ways: {
          title: 'Agree on how to cover costs',
          text: () => 'You could use a donation basket, donated supplies, a grant, or taking turns.',
          link: 'What you agree',
        },
      },
    },
    notBack: {
      title: 'What if people don’t come back?',
      paragraphs: [
        'Getting people back is harder than getting them there once. Many groups shrink after a good first meeting, because the next ones lack structure.',
        'Some people got what they needed, moved, or don’t have time. Fewer people come in winter. You did nothing wrong.',
      ],
      moves: {
        followUp: {
          title: 'Follow up',
          text: () => 'Choose who thanks newcomers, and who calls someone you miss.',
          link: 'Following up',
        },
        structure: {
          title: 'Give the meeting a structure',
          text: () => 'Plan a set start and end, a turn for everyone, and a topic for next time.',
          link: 'The meeting, minute by minute',
        },
        forms: {
          title: 'Ask those who came',
          text: () => 'Hand out a short form after the third and the sixth meeting.',
          link: 'Feedback forms',
        },
        firstMeeting: {
          title: 'Plan for newcomers',
          text: () => 'Where does someone new meet a person who is further along?',
          link: 'Why groups work',
        },
      },
    },
    needBreak: {
      title: 'What if I need a break?',
      paragraphs: [
        'You may be worn out if you feel drained, have a short temper, or don’t want to go on. A break helps the group too.',
        'Two people who can lead make a break easier. A group may also take a break or end, and that’s fine.',
      ],
      moves: {
        rest: {
          title: 'Take time off',
          text: () => 'Choose your dates, and who fills in.',
          link: 'Looking after yourself',
        },
        standIn: {
          title: 'Let someone practice',
          text: () => 'Who could lead next? Let them lead one meeting while you’re there.',
          link: 'Who comes after you',
        },
        pause: {
          title: 'Take a break as a group',
          text: () => 'We have a short list of who to tell and what to do.',
          link: 'After the first meeting',
        },
      },
    },
  } satisfies { readonly [W in WhatIfId]: CaseWords<W> },
}
