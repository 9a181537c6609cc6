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
  lead: 'Any group can meet one of these. None of them means that you did it wrong.',
  others: 'Other questions',
  moves: 'What you could do',
  cases: {
    nobodyComes: {
      title: 'What if nobody comes?',
      paragraphs: [
        'It happens. One leader still had about three people after a year and a half, and asked others whether to give up. They told her to phone those who are ill, and to add something social, like a coffee morning.',
        'Announcing it is not enough. Try waiting rooms, discharge papers, and a personal invitation. Five or six people can be a good meeting.',
        'Until attendance was steady, one group met only when enough people had said that they would come. So nobody sat there alone.',
      ],
      moves: {
        call: {
          title: 'Call those who can send people',
          text: (n) =>
            n === 0
              ? 'Nobody is down to be called this week. Pick one or two.'
              : `${count(n, 'call is', 'calls are')} waiting this week.`,
          link: 'Whom to call this week',
        },
        invite: {
          title: 'Ask people in person',
          text: () => 'We suggest that each of you invites two or three people, in your own words.',
          link: 'Word of mouth',
        },
        countYeses: {
          title: 'Count the yeses before you call the date firm',
          text: () =>
            'A date can move. One self-help center starts at six to eight yeses. Where few people share the concern, we suggest three to five.',
          link: 'First meeting date',
        },
        smaller: {
          title: 'Say how few are still worth it',
          text: () => 'Two or three people who come back can be a group. You can plan for that size.',
          link: 'The size of the group',
        },
      },
    },
    oneTakesOver: {
      title: 'What if one person takes over?',
      paragraphs: [
        'One leader writes that a meeting turned into one person’s troubles, ran over, and left her worn out. It is easier when everybody agreed on it before.',
        'A second person who watches the clock helps. So do two or three sentences that you have ready.',
      ],
      moves: {
        sentences: {
          title: 'Have a sentence ready',
          text: () => 'Kind sentences that stop a long talk, to copy and to practice.',
          link: 'How you talk with each other',
        },
        turns: {
          title: 'Give everybody a turn',
          text: () => 'See how many minutes each person gets, and name somebody who watches the clock.',
          link: 'The meeting, minute by minute',
        },
        rule: {
          title: 'Agree on it as a rule',
          text: () => '“Share the time” can stand among your ground rules. Then the rule says it, not you.',
          link: 'Ground rules',
        },
      },
    },
    everything: {
      title: 'What if I do everything?',
      paragraphs: [
        'In a survey of leaders of cancer and MS groups, 52 of 100 who had no training said that contact outside the meetings was a trouble.',
        'Others often do not help because they cannot see how much work it is, or fear that one small task becomes ten. So hand over something small, with a name and an end.',
      ],
      moves: {
        share: {
          title: 'Hand over one duty',
          text: (n) =>
            n === 0
              ? 'You hold none of the duties on the list.'
              : `You hold ${count(n, 'duty', 'duties')} on the list. Which one could go first?`,
          link: 'Who does what',
        },
        list: {
          title: 'Write down what there is to do',
          text: () => 'Nobody can take over what nobody sees. The list is ready to be looked through.',
          link: 'Who does what',
        },
        deputies: {
          title: 'Name somebody who stands in',
          text: (n) => `${count(n, 'duty has', 'duties have')} nobody yet for the day you are ill.`,
          link: 'Who does what',
        },
        ask: {
          title: 'Ask one more person',
          text: () => 'A message and a notice are ready. They ask for helpers, not for visitors.',
          link: 'Ask someone to join',
        },
        hours: {
          title: 'Set hours for calls',
          text: () => 'Say when people can reach you, and let a second person answer too.',
          link: 'Between meetings',
        },
      },
    },
    costs: {
      title: 'What if it costs too much?',
      paragraphs: [
        'A group is free for those who come. One group in Perth that meets every other week needs about 2,400 Australian dollars a year, most of it for the room.',
        'One group got its room, drinks and lunch free for three years. Offer something back: thanks, a tidy room, a good word for the place.',
      ],
      moves: {
        freeRoom: {
          title: 'Look for a free room',
          text: () => 'A library, a clinic or a house of worship may lend one. See which of your places are free.',
          link: 'Places',
        },
        figures: {
          title: 'Write down what it costs in a year',
          text: () => 'Then you see what is needed, and everybody can see the figures.',
          link: 'Money with two people',
        },
        ways: {
          title: 'Agree how costs are met',
          text: () => 'A basket, things given instead of money, a grant, or taking turns.',
          link: 'What you agree',
        },
      },
    },
    notBack: {
      title: 'What if they will not come back?',
      paragraphs: [
        'Getting people back is harder than getting them there once. Many groups have a good first meeting and then drop, because the next ones had no structure.',
        'Some do not come back because they got what they needed, moved, or have no time. In winter fewer come. That is no failure.',
      ],
      moves: {
        followUp: {
          title: 'Follow up',
          text: () => 'Say who thanks newcomers, and who asks after somebody who is missing.',
          link: 'Following up',
        },
        structure: {
          title: 'Give the meeting a frame',
          text: () => 'A fixed start and end, a turn for everybody, and a topic for next time.',
          link: 'The meeting, minute by minute',
        },
        forms: {
          title: 'Ask those who came',
          text: () => 'A short form after the third and the sixth meeting. Only numbers are kept.',
          link: 'Evaluations',
        },
        firstMeeting: {
          title: 'Plan what a newcomer finds',
          text: () => 'Where does somebody new meet a person who is further along?',
          link: 'Why groups work',
        },
      },
    },
    needBreak: {
      title: 'What if I need a break?',
      paragraphs: [
        'Signs of being worn out are a short temper, feeling drained, and going on without wanting to. Then a break helps the group too.',
        'It helps to have two people who can lead. A group may also pause, or end: that is as honorable as going on.',
      ],
      moves: {
        rest: {
          title: 'Take time off',
          text: () => 'Say from when until when, and who stands in.',
          link: 'Looking after yourself',
        },
        standIn: {
          title: 'Let somebody practice',
          text: () => 'Who could lead next? Let them lead one meeting while you are there.',
          link: 'Who comes after you',
        },
        pause: {
          title: 'Let the group pause',
          text: () => 'There is a short path for it: whom to tell, and what to settle.',
          link: 'How it goes on',
        },
      },
    },
  } satisfies { readonly [W in WhatIfId]: CaseWords<W> },
}
