import type { screenRules } from '#domain/plan/choices.ts'
import type { Zone } from '#domain/stages/placeZones.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type Rule = (typeof screenRules)[number]

/** A city of each zone: its name comes from the language. */
const cities = {
  'America/St_Johns': 'St. John’s',
  'America/Halifax': 'Halifax',
  'America/Puerto_Rico': 'San Juan',
  'America/New_York': 'New York',
  'America/Chicago': 'Chicago',
  'America/Denver': 'Denver',
  'America/Phoenix': 'Phoenix',
  'America/Los_Angeles': 'Los Angeles',
  'America/Anchorage': 'Anchorage',
  'Pacific/Honolulu': 'Honolulu',
  'America/Mexico_City': 'Mexico City',
  'America/Bogota': 'Bogotá',
  'America/Sao_Paulo': 'São Paulo',
  'America/Argentina/Buenos_Aires': 'Buenos Aires',
  'Europe/London': 'London',
  'Europe/Berlin': 'Berlin',
  'Europe/Athens': 'Athens',
  'Africa/Lagos': 'Lagos',
  'Africa/Johannesburg': 'Johannesburg',
  'Africa/Nairobi': 'Nairobi',
  'Asia/Dubai': 'Dubai',
  'Asia/Kolkata': 'Kolkata',
  'Asia/Singapore': 'Singapore',
  'Asia/Manila': 'Manila',
  'Asia/Tokyo': 'Tokyo',
  'Australia/Perth': 'Perth',
  'Australia/Brisbane': 'Brisbane',
  'Australia/Sydney': 'Sydney',
  'Pacific/Auckland': 'Auckland',
} satisfies Record<Zone, string>

/** What holds for everybody at a screen, and whose clock counts. */
export const onlineMore = {
  page: {
    heading: 'What holds for everyone on screen?',
    lead: 'Behind a screen nobody sees who else is listening. A few agreements make it as private as a closed door.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Groups that meet on screen agree beforehand: each decides about the camera, the chat is not saved, nobody records, and everybody finds a private spot or wears headphones.',
        'Some free accounts end a meeting at 40 minutes. And where you live in different time zones, one clock has to count.',
      ],
      sources: ['CMA', 'IOC', 'FCB', 'APH', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    screenRules: {
      label: 'What do you agree for the screen?',
      why: 'Said once at the start, it need not be said again to a single person.',
      sources: ['CMA', 'IOC', 'FCB'],
      options: {
        cameras: {
          label: 'Cameras by choice',
          hint: 'Nobody has to be seen. You may ask people to show their face to the host once.',
        },
        chat: { label: 'The chat is not saved', hint: 'Switch saving off in the program before you start.' },
        recording: { label: 'Nobody records', hint: 'Each says yes to this; no pictures of the screen either.' },
        headphones: { label: 'Headphones, where others are at home', hint: 'Then only one person hears the circle.' },
        privateSpace: { label: 'A private spot for each', hint: 'A room, a car, a bench where nobody listens.' },
      },
    } satisfies ChoiceWords<Rule>,
    zone: {
      label: 'In which time zone do you tell your times?',
      hint: 'The one on your flyer and in your letters.',
      why: '“7 o’clock” is three different hours when three people live far apart.',
      sources: ['ours'],
      options: cities,
    } satisfies ChoiceWords<Zone>,
    timeZones: {
      label: 'In which other time zones do people sit?',
      hint: 'Yours first, then those you hope to reach.',
      why: 'The start is then shown on each clock, for every one of you.',
      sources: ['ours'],
      options: cities,
    } satisfies ChoiceWords<Zone>,
  } satisfies Readonly<Record<string, QuestionWords>>,
  city: (zone: string, city: string) => (zone.includes(city) ? zone : `${zone} (${city})`),
  zones: {
    pick: 'Choose a time zone to add',
    add: 'Add',
    remove: 'Remove',
  },
  starts: {
    heading: 'Your start on every clock',
    on: (date: string) => `For the meeting on ${date}`,
    need: (what: readonly string[]) => `To show it, we need ${what.join(' and ')}.`,
    zone: 'your time zone',
    time: 'the time at which you start',
    setTime: 'Set the time',
    where: 'Time zone',
    from: 'Starts',
    to: 'Ends',
    day: 'Day',
    moves: (zone: string, date: string, time: string) =>
      `${zone}: on ${date} you start at ${time} there. Clocks do not change together everywhere.`,
    caption: 'The start in each time zone',
    advice: (time: string, zone: string) => `Name the zone whenever you write a time: “${time}, ${zone}”.`,
    night: (zones: string) => `In the night for ${zones}. Would another hour do, or a turn of early and late?`,
  },
}
