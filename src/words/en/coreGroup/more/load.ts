import { ended } from '#words/ended.ts'
import type { CareSign } from '#domain/stages/careBalance.ts'
import type { QuestionWords } from '#words/types.ts'
import type { SourceKey } from '#domain/sources.ts'

const hours = (n: string) => (n === '1' ? '1 hour' : `${n} hours`)

/** Terms, the load looked at again, and the founder's own care. */
export const load = {
  units: { months: 'months', weeks: 'weeks', points: 'points' },
  terms: {
    heading: 'Roles with a name',
    empty: 'No one has a role yet. Share some first.',
    toDuties: 'Who does what',
    heldBy: (name: string) => name,
    until: (date: string) => `until ${date}`,
    over: (date: string) => `This ended on ${date}.`,
    noEnd: 'No end date yet',
    next: (name: string) => `${name} is next`,
    noNext: 'no next person yet',
    notes: 'with notes',
    noNotes: 'no notes yet',
    task: 'When a role has an end date, we add “Hand off” to your timeline four weeks before. That’s our suggestion.',
    toTimeline: 'See the timeline',
    fields: {
      until: {
        label: 'Until when?',
        hint: (date: string) => `Counted from today, your usual time would end on ${date}.`,
        why: 'With an end date, everyone knows when they can step down. In A.A. groups, three months to two years is usual.',
        sources: ['AA_R', 'AA_NY', 'ours'] satisfies readonly SourceKey[],
      },
      successor: {
        label: 'Who could do this next?',
        hint: 'Ask them first. Often it’s the backup.',
        why: 'Someone who practices now can take over later.',
        sources: ['NZ_S', 'AA_R'],
      } satisfies QuestionWords,
      handOver: {
        label: 'What does the next person need to know?',
        hint: 'Write where you keep the passwords, not the passwords themselves.',
        why: 'In A.A. groups, the person who leaves shows the next one how with a checklist.',
        sources: ['AA_R', 'U3A'],
      } satisfies QuestionWords,
    },
    title: (duty: string) => `When does ${duty} end?`,
    lead: (holder: string) => `${holder} has this role now.`,
    leadNobody: 'No one has this role now.',
    toDuty: 'Name, backup, and hours',
    handOver: (name: string) => `Hand off to ${name}`,
    handOverYou: 'Take over this role',
    handOverText: 'The next person gets the role with a new end date. Your notes stay.',
    handedOver: (duty: string, name: string) => ended(`Handed off ${duty} to ${name}`),
  },
  loadAgain: {
    before: 'Before the first meeting',
    after: 'After the first meeting',
    totals: (before: string, after: string) =>
      `The roles take ${hours(before)} a month before the first meeting and ${after} after it.`,
    none: 'No roles yet, so there’s nothing to draw.',
    next: 'A date to check again',
    drawn: 'Who does how much, and what you could change',
    sum: { heading: 'After the first meeting, in words' },
    fair: 'Check again on the date you set.',
    shareAgain: 'Move one role at a time, and ask people first.',
    tooMuch: 'Thank you for saying so. You could drop something, meet less often, or ask one more person.',
    toDuties: 'Share the roles again',
    toTerms: 'Set an end date',
    toSearch: 'Ask someone to join',
    toCare: 'Look after yourself',
  },
  care: {
    notKept: {
      title: 'We don’t keep these points',
      text: 'We never save, print, or share them. They’re gone when you leave this page.',
    },
    points: {
      legend: 'Where did your time go this month?',
      hint: 'Split ten points between these three.',
      giving: { label: 'Giving help', hint: 'Listening and passing on what helped you.' },
      receiving: { label: 'Receiving help', hint: 'Being heard, learning, and not feeling alone.' },
      organizing: { label: 'Organizing', hint: 'Calls, rooms, flyers, and dates.' },
    },
    left: (n: string, many: boolean) => (many ? `${n} points to go.` : `${n} point to go.`),
    over: (n: string, many: boolean) => (many ? `${n} points too many.` : `${n} point too many.`),
    fine: 'You split all ten points. We see nothing you need to change.',
    signs: {
      organizing: 'Most of your month went into organizing.',
      receiving: 'You got no help back this month.',
    } satisfies Record<CareSign, string>,
    lastMonth: {
      legend: 'Was last month like this too?',
      hint: 'We suggest acting after two months like this in a row.',
      options: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    },
    once: 'One month like this can happen. Check again in a month.',
    twice: 'You had two months like this. Hand off one small task with a date. You can take it back later.',
    clear: 'Clear my points',
    sources: ['seed', 'ours'] satisfies SourceKey[],
    burnout: {
      heading: 'Signs that it is too much',
      lead: 'These signs are common. You did nothing wrong.',
      list: [
        'You don’t want to quit, but you’re short with people.',
        'You feel drained, even after a good meeting.',
        'You no longer feel good about the group.',
        'You’re at the center of every decision, and the core group rarely meets.',
      ],
      survey:
        'In a study of 132 leaders, burnout went with unclear or clashing roles, too much work, and trouble finding members. You can change these together.',
      sources: ['CF', 'CON', 'BURN', 'NZ_S'] satisfies SourceKey[],
    },
    signsAndOptions: 'How your month went, and what you can do',
    rest: {
      heading: 'Your next time off',
      more: 'Until when, and who fills in',
      lead: 'Your time off stays on this device. We never print it or list it as a task.',
    },
    options: {
      heading: 'What you can do now',
      lead: 'All of these are good choices. You can also just go on.',
      hand: {
        title: 'Hand off a role',
        text: 'A small one is enough, and you can set an end date.',
        go: 'Set an end date',
      },
      move: 'These would fit the hours people offered.',
      off: {
        title: 'Take time off',
        text: 'Choose the dates above, and tell the person who fills in.',
        go: 'Choose dates',
      },
      outside: {
        title: 'Ask someone outside',
        text: 'Talk with a friend, your doctor, a self-help center, or someone who started another group.',
        go: 'See your connections',
      },
      join: {
        title: 'Ask one more person',
        text: 'With one more person, each of you has less to do.',
        go: 'Ask someone to join',
      },
    },
    danger: 'Are you or someone near you in danger now? Call your local emergency number or a crisis line.',
  },
}
