import type { FactSheetFacts } from '#domain/documents/factSheet.ts'
import { meeting } from '../purpose/meeting.ts'
import { letter } from './letter.ts'
import { limitsAlone } from './limits.ts'
import { meets } from './meets.ts'

/** One page about the group, for those who may tell others of it. */
export const factSheet = {
  meets,
  who: letter.who,
  ages: letter.ages,
  newcomers: letter.newcomers,
  askFirst: letter.askFirst,
  parts: { standard: meeting.parts.standard },
  title: (name: string | undefined) => name ?? 'A self-help group',
  lead: 'Free, and alongside care, never instead of it.',
  leadBy: {
    members: 'A self-help group, led by its members.',
    together: 'A self-help group, led by a member and a professional together.',
    professional: 'A support group, led by a professional.',
  } satisfies Record<FactSheetFacts['ledBy'], string>,
  labels: {
    about: 'What it is about',
    statement: 'What it is for',
    who: 'Who it suits',
    newcomers: 'Newcomers',
    notFor: 'What it cannot do',
    started: 'Who started it',
    led: 'Who leads it',
    professional: 'Professionals',
    meeting: 'What happens',
    when: 'When',
    where: 'Where',
    access: 'Access',
    cost: 'Cost',
    ties: 'Ties',
    health: 'Health advice',
    say: 'How members decide',
    privacy: 'Privacy',
    crisis: 'In a crisis',
    contact: 'Contact',
    checked: 'Contact last checked',
  },
  notFor: 'It is not therapy, not treatment, and no crisis service.',
  serviceFirst: 'Whoever is in danger needs a specialist service first.',
  started: {
    mine: { one: 'Somebody who lives with it', several: 'A few people, at least one of whom lives with it' },
    family: {
      one: 'Somebody whose family lives with it',
      several: 'A few people, at least one of whom has it in the family',
    },
    helper: {
      one: 'Somebody who helps people with it at work',
      several: 'A few people, one of whom helps people with it at work',
    },
    other: { one: 'One person who saw the need', several: 'A few people who saw the need' },
  } satisfies Record<NonNullable<FactSheetFacts['relation']>, { one: string; several: string }>,
  led: {
    two: 'Members. Two lead together.',
    turns: 'Members, in turns',
    one: 'One of the members',
    helperFirst: 'A helper for the first few meetings, then members',
  } satisfies Record<NonNullable<FactSheetFacts['leading']>, string>,
  professional: {
    none: 'None takes part.',
    lists: 'One keeps the group on a list.',
    refers: 'One tells people about the group.',
    thinks: 'One helps the founders think, and does not come to meetings.',
    lendsRoom: 'One lends a room, and has no say in the meetings.',
    trains: 'One trains the members who lead.',
    sitsIn: 'One comes when the group asks.',
    coLeads: 'One leads together with a member for an agreed time.',
    leads: 'A professional leads the meetings.',
  } satisfies Record<NonNullable<FactSheetFacts['involvement']>, string>,
  meeting: (parts: string, minutes: string | undefined) =>
    `${minutes === undefined ? 'In this order' : `${minutes} minutes`}: ${parts}.`,
  /** The name of a part in the middle of a line. */
  inLine: (title: string) => title.replace(/[.!]+$/, ''),
  meetingPlain: 'Everybody who wants to gets time to speak. Nobody has to.',
  cost: 'Free. Nobody is turned away for money.',
  money: {
    none: 'There are no costs.',
    basket: 'Whoever can puts something into a basket.',
    inKind: 'What the group needs is given.',
    grant: 'Costs are met by a grant.',
    rota: 'Members take turns to bring what is needed.',
  } satisfies Record<NonNullable<FactSheetFacts['money']>, string>,
  affiliated: (body: string | undefined) => `Starts under ${body ?? 'a national organization'}.`,
  tied: (body: string | undefined) => `Has a tie to ${body ?? 'a national organization'}.`,
  host: (host: string) => `${host} stands behind the group.`,
  program: {
    twelveSteps: 'It works with the twelve steps.',
    smart: 'It works with the SMART program.',
    national: 'It works with the program of a national organization.',
    other: 'It works with a program of somebody else.',
  } satisfies Record<NonNullable<FactSheetFacts['ties']['program']>, string>,
  isNew: 'A new group, not started under a national organization.',
  health: 'Members tell what they have lived through. Nobody advises on medicines or treatment.',
  say: 'Members agree on the rules themselves.',
  privacy:
    'We ask everyone to keep private what is said and who was there. Nobody can guarantee it: it rests on trust.',
  limits: (limits: string) => (limitsAlone(limits) === '' ? limits : `The limits: ${limitsAlone(limits)}`),
  crisis: 'Members are not crisis workers. They have agreed on what they do in a crisis.',
}
