import type { FactSheetFacts } from '#domain/documents/factSheet.ts'
import { meeting } from '../purpose/meeting.ts'
import { letter } from './letter.ts'
import { limitsAlone } from './limits.ts'
import { does } from './does.ts'
import { meets } from './meets.ts'
import { ties } from './ties.ts'
import { whyGroups } from './whyGroups.ts'

/** One page about the group, for those who may tell others of it. */
export const factSheet = {
  meets,
  who: letter.who,
  ages: letter.ages,
  newcomers: letter.newcomers,
  askFirst: letter.askFirst,
  tiesWords: ties,
  why: whyGroups,
  does,
  doesText: (what: string) => `People meet to ${what}.`,
  parts: { standard: meeting.parts.standard },
  title: (name: string | undefined) => name ?? 'A self-help group',
  lead: 'The group is free. It works alongside care, never instead of it.',
  leadBy: {
    members: 'Self-help group led by its members.',
    together: 'Self-help group led by a member and a professional.',
    professional: 'Support group led by a professional.',
  } satisfies Record<FactSheetFacts['ledBy'], string>,
  labels: {
    about: 'What the group is about',
    statement: 'Purpose',
    who: 'Who it’s for',
    notFor: 'What the group doesn’t do',
    started: 'Who started it',
    led: 'Who leads it',
    professional: 'Professionals',
    meeting: 'What happens at a meeting',
    when: 'When',
    where: 'Where',
    access: 'Access',
    cost: 'Cost',
    ties: 'Connections',
    say: 'Decisions',
    privacy: 'Privacy',
    crisis: 'In a crisis',
    contact: 'Contact',
  },
  newcomersAre: (how: string) => `Newcomers: ${how.charAt(0).toLowerCase()}${how.slice(1)}`,
  notFor: 'The group isn’t therapy, treatment, or a crisis service.',
  serviceFirst: 'People in danger need a specialist service first.',
  started: {
    mine: { one: 'One person who lives with this', several: 'A few people, and at least one lives with this' },
    family: {
      one: 'One person whose family lives with this',
      several: 'A few people, and at least one has a family member who lives with this',
    },
    helper: {
      one: 'One person who helps people with this at work',
      several: 'A few people, and one helps people with this at work',
    },
    other: { one: 'One person who saw a need', several: 'A few people who saw a need' },
  } satisfies Record<NonNullable<FactSheetFacts['relation']>, { one: string; several: string }>,
  led: {
    two: 'Two members lead together.',
    turns: 'Members take turns.',
    one: 'One member leads.',
    helperFirst: 'A professional leads the first few meetings, then members lead.',
  } satisfies Record<NonNullable<FactSheetFacts['leading']>, string>,
  professional: {
    none: 'Professionals don’t take part.',
    lists: 'A professional lists the group.',
    refers: 'A professional refers people to the group.',
    thinks: 'A professional helps the founders plan and doesn’t come to meetings.',
    lendsRoom: 'A professional lends a room and doesn’t run the meetings.',
    trains: 'A professional trains the members who lead.',
    sitsIn: 'A professional comes when the group asks.',
    coLeads: 'A member and a professional lead as a pair for a set time.',
    leads: 'A professional leads the meetings.',
  } satisfies Record<NonNullable<FactSheetFacts['involvement']>, string>,
  meeting: (parts: string, minutes: string | undefined) =>
    `${minutes === undefined ? 'In this order' : `${minutes} minutes`}: ${parts}.`,
  /** The name of a part in the middle of a line. */
  inLine: (title: string) => title.replace(/[.!]+$/, ''),
  meetingPlain: 'Everyone can have time to speak. You can pass.',
  cost: 'Free. Money keeps no one out.',
  money: {
    none: 'There are no costs.',
    basket: 'There is a donation basket.',
    inKind: 'People donate what the group needs.',
    grant: 'A grant covers the costs.',
    rota: 'Members take turns bringing what the group needs.',
  } satisfies Record<NonNullable<FactSheetFacts['money']>, string>,
  /** Behind the contact: the day on which somebody made sure that it answers. */
  checked: (contact: string, date: string) => `${contact} (checked ${date})`,
  checkedOn: 'Contact checked on',
  health: 'Members share their own experience. They don’t advise on medicines or treatment.',
  say: 'Members make the rules together.',
  privacy: 'We ask everyone to keep private what is said and who was there. We can’t guarantee it. It rests on trust.',
  limits: (limits: string) => (limitsAlone(limits) === '' ? limits : `Limits: ${limitsAlone(limits)}`),
  crisis: 'Members are not crisis workers. They have agreed on what to do in a crisis.',
}
