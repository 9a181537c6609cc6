import type { Sections } from '../plan/sections.ts'
import { founderId } from '../plan/plan.ts'
import type { ExampleDays } from './days.ts'
import type { ExampleTexts } from './texts.ts'

const is = <T>(value: T): { value: T } => ({ value })

export const exampleSections = (texts: ExampleTexts, days: ExampleDays): Sections => ({
  about: {
    problem: is(texts.problem), category: is('illness'), audience: is('family'), relation: is('family'),
    setting: is('inPerson'), area: is(texts.area), ages: is('adults'), rare: is('no'), hidden: is('no'),
    similar: is('no'), national: is('yes'), nationalName: is(texts.national), direction: is('start'),
    functions: is(['support', 'education']), name: is(texts.name), planningStart: is(days.start),
  },
  coreGroup: { lookIn: is(['library', 'clinic', 'wordOfMouth']) },
  expectations: {
    // Ruth hoped to meet within two months; the others told her what they know.
    months: is(2), sharers: is(4), firstTurnout: is(8), laterFew: is(6), laterMany: is(12),
    giving: is(6), receiving: is(1), organizing: is(3), hearing: is(['referral', 'wordOfMouth', 'flyers']), helperMeetings: is(3),
    monthsReply: is('fine'), hoursReply: is('talk'), sharersReply: is('fine'), firstTurnoutReply: is('fine'), laterReply: is('fine'),
    balanceReply: is('talk'), hearingReply: is('fine'), helperReply: is('fine'),
    shortfall: is('accepted'), shortfallNote: is(texts.shortfall),
  },
  purpose: {
    statement: is(texts.statement), mayCome: is(texts.mayCome), openness: is('open'), sizeFew: is(6), sizeMany: is(12),
    rhythm: is('monthly'), nth: is(['1', '3']), weekday: is('4'), startTime: is('19:00'), length: is(90),
    leading: is('two'), firstLeaders: is(['ines', founderId]), confidentiality: is(texts.confidentiality),
    limits: { open: { as: 'askGroup' } }, crisis: { open: { as: 'askGroup' } }, money: { open: { as: 'askGroup' } },
  },
  place: { transitWeight: is(3), safeWalkWeight: is(2), neutralWeight: is(2), sizeWeight: is(3), longBookingWeight: is(2), kitchenWeight: is(1) },
  connections: {
    contactKind: is('email'), publicContact: is(texts.contact), testedBy: is('marcus'), testedOn: is(days.soon(-20)),
    involvement: { open: { as: 'askGroup' } },
  },
  timeline: { firstMeeting: is(days.first), firm: is('provisional') },
})
