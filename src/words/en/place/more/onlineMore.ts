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
    heading: 'What will you agree on for online meetings?',
    lead: 'You can’t see who else is listening. A few agreements help keep it private.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Groups that meet online agree on rules first. Cameras are a choice, and no one records or saves the chat.',
        'Some free accounts end a meeting at 40 minutes. If people live in different time zones, use one clock.',
      ],
      sources: ['CMA', 'IOC', 'FCB', 'APH', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    screenRules: {
      label: 'What will you agree on?',
      why: 'If you say this once at the start, you don’t have to single anyone out.',
      sources: ['CMA', 'IOC', 'FCB'],
      options: {
        cameras: {
          label: 'Cameras by choice',
          hint: 'People don’t have to be seen. You can ask them to show the host their face once.',
        },
        chat: { label: 'We don’t save the chat', hint: 'Turn off saving in the program before you start.' },
        recording: { label: 'No recordings', hint: 'Each person agrees. Don’t take pictures of the screen.' },
        headphones: { label: 'Headphones, if others are at home', hint: 'Then only one person hears the group.' },
        privateSpace: {
          label: 'A private spot for each person',
          hint: 'For example, a room, a car, or a quiet bench.',
        },
      },
    } satisfies ChoiceWords<Rule>,
    zone: {
      label: 'Which time zone do you use for your times?',
      hint: 'Use the one on your flyer and in your letters.',
      why: 'When people live far apart, 7 p.m. can mean three different hours.',
      sources: ['ours'],
      options: cities,
    } satisfies ChoiceWords<Zone>,
    timeZones: {
      label: 'In which other time zones do people live?',
      hint: 'Add yours first, then those you hope to reach.',
      why: 'We’ll show the start on each clock.',
      sources: ['ours'],
      options: cities,
    } satisfies ChoiceWords<Zone>,
  } satisfies Readonly<Record<string, QuestionWords>>,
  city: (zone: string, city: string) => (zone.includes(city) ? zone : `${zone} (${city})`),
  others: 'People in other time zones',
  zones: {
    pick: 'Choose a time zone to add',
    add: 'Add',
    remove: 'Remove',
  },
  starts: {
    heading: 'Your start on each clock',
    on: (date: string) => `For the meeting on ${date}`,
    need: (what: readonly string[]) => `To show this, we need ${what.join(' and ')}.`,
    zone: 'your time zone',
    time: 'your start time',
    setTime: 'Set the time',
    where: 'Time zone',
    from: 'Starts',
    to: 'Ends',
    day: 'Day',
    moves: (zone: string, date: string, time: string) =>
      `In ${zone}, you start at ${time} on ${date}. Clocks don’t all change on the same day.`,
    caption: 'The start in each time zone',
    advice: (time: string, zone: string) => `When you write a time, name the zone, too: ${time}, ${zone}`,
    night: (zones: string) => `It’s night for ${zones}. Could you choose another hour, or take turns?`,
  },
}
