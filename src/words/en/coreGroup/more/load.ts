import { ended } from '#words/ended.ts'
import type { CareSign } from '#domain/stages/careBalance.ts'
import type { QuestionWords } from '#words/types.ts'
import type { SourceKey } from '#domain/sources.ts'

const hours = (n: string) => (n === '1' ? '1 hour' : `${n} hours`)

/** Terms, the load looked at again, and the founder's own care. */
export const load = {
  units: { months: 'months', weeks: 'weeks', points: 'points' },
  terms: {
    heading: 'The duties that are held',
    empty: 'Nobody holds a duty yet. Share some out first.',
    toDuties: 'Who does what',
    heldBy: (name: string) => `Held by ${name}`,
    until: (date: string) => `until ${date}`,
    over: (date: string) => `The term ended on ${date}.`,
    noEnd: 'No end yet',
    next: (name: string) => `${name} comes next`,
    noNext: 'nobody comes next yet',
    notes: 'notes are there',
    noNotes: 'no notes yet',
    task: 'Once a duty has an end, “Hand over” stands in your timeline, four weeks before: our suggestion.',
    toTimeline: 'See the timeline',
    fields: {
      until: {
        label: 'Until when?',
        hint: (date: string) => `Your usual term, from today, would end on ${date}.`,
        why: 'With a set term, everyone knows when they can step down. Three months to two years are usual in A.A. groups.',
        sources: ['AA_R', 'AA_NY', 'ours'] satisfies readonly SourceKey[],
      },
      successor: {
        label: 'Who comes next?',
        hint: 'Ask them first. The deputy is often the one.',
        why: 'Think of the next one when you set up the group. Someone who practices now can take over.',
        sources: ['NZ_S', 'AA_R'],
      } satisfies QuestionWords,
      handOver: {
        label: 'What must the next one know?',
        hint: 'Where things are, who is called and when, what went wrong once. Write down where passwords are kept, not the passwords.',
        why: 'In A.A. groups the person who leaves shows the next one how it is done, with a checklist.',
        sources: ['AA_R', 'U3A'],
      } satisfies QuestionWords,
    },
    title: (duty: string) => `${duty}: its end, and who comes next`,
    lead: (holder: string) => `Held by ${holder}.`,
    leadNobody: 'Nobody holds it now.',
    toDuty: 'Holder, deputy and hours',
    handOver: (name: string) => `${name} has taken over`,
    handOverYou: 'You have taken over',
    handOverText: 'One press: the next one holds it, and a new term begins. Your notes stay.',
    handedOver: (duty: string, name: string) => ended(`“${duty}” is now down for ${name}`),
  },
  loadAgain: {
    before: 'Before the first meeting',
    after: 'After the first meeting',
    totals: (before: string, after: string) =>
      `The duties on your list take ${hours(before)} a month before the first meeting, and ${after} after it.`,
    none: 'No duty is on your list yet, so there is nothing to draw.',
    sum: { heading: 'After the first meeting, in words' },
    fair: 'Good. Look again when you said, or when somebody sighs.',
    shareAgain: 'Take one duty at a time, and ask before you move it.',
    tooMuch:
      'That is worth saying aloud. Leave something out, meet less often, or ask one more person. None of these is a failure.',
    toDuties: 'Share the duties anew',
    toTerms: 'Give a duty an end',
    toSearch: 'Ask someone to join',
    toCare: 'Look after yourself',
  },
  care: {
    notKept: {
      title: 'The ten points are not kept',
      text: 'They are not saved, not printed and not passed on. They are gone when you leave this page.',
    },
    points: {
      legend: 'Where did this month go? Share out ten points.',
      hint: 'What the group cost you and gave you, roughly.',
      giving: { label: 'Giving help', hint: 'Listening, passing on what helped you.' },
      receiving: { label: 'Receiving help', hint: 'Being heard, learning, not being alone with it.' },
      organizing: { label: 'Organizing', hint: 'Calls, rooms, flyers, dates.' },
    },
    left: (n: string, many: boolean) => (many ? `${n} points to go.` : `${n} point to go.`),
    over: (n: string, many: boolean) => (many ? `${n} points too many.` : `${n} point too many.`),
    fine: 'All ten are shared out. Nothing here asks you to change something.',
    signs: {
      organizing: 'Most of your month went into organizing.',
      receiving: 'Nothing came back to you this month.',
    } satisfies Record<CareSign, string>,
    lastMonth: {
      legend: 'Was it so last month too?',
      hint: 'One such month is a busy month. Two in a row are a sign: our suggestion.',
      options: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    },
    once: 'One month like this happens. Look again in a month.',
    twice: 'Two months in a row: hand one task over, a small one with a date. It need not be for good.',
    clear: 'Clear my points',
    sources: ['seed', 'ours'] satisfies SourceKey[],
    burnout: {
      heading: 'Signs that it is too much',
      lead: 'Read them as one reads a weather report. None of them says something about your worth.',
      list: [
        'You do not want to quit, and yet you are short with people.',
        'You feel drained, also after a good meeting.',
        'You can no longer say yes to: “Do I still feel good about this?”',
        'You are at the center of every decision, and the team seldom meets.',
      ],
      survey:
        'Among 132 leaders burnout went with clashing or unclear roles, with too much work, and with trouble finding members. Those can be changed together.',
      sources: ['CF', 'CON', 'BURN', 'NZ_S'] satisfies SourceKey[],
    },
    rest: {
      heading: 'Your next time off',
      lead: 'This stays in your plan on this device. No checklist, no task and no paper shows it.',
    },
    options: {
      heading: 'What you can do now',
      lead: 'All of these are good ways. You can also just go on.',
      hand: {
        title: 'Hand a duty to someone',
        text: 'A small one is enough, and it can have an end.',
        go: 'Terms and who comes next',
      },
      move: 'These would fit, by the hours people offered:',
      off: {
        title: 'Take time off',
        text: 'The dates are above. Tell who stands in, and then be away.',
        go: 'To the dates',
      },
      outside: {
        title: 'Ask someone outside',
        text: 'A friend, your doctor, a self-help center, another group’s founder. Somebody who is not in the group.',
        go: 'Your connections',
      },
      join: { title: 'Ask one more person in', text: 'With one more, each has less.', go: 'Ask someone to join' },
    },
    danger: 'If you or somebody near you may be in danger now, call your local emergency number or a crisis line.',
  },
}
