import type { PlaceFacts } from '#domain/stages/place.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

function room({ places, isChosen, chosenName, toAsk, passes, booked }: PlaceFacts): string {
  if (places === 0) return 'No places yet.'
  const open = toAsk > 0 ? `, ${count(toAsk, 'question', 'questions')} to ask` : ''
  if (!isChosen) return `${count(places, 'place', 'places')} to compare${open}.`
  const name = chosenName ?? 'a place'
  if (booked) return `You chose and booked ${name}${passes ? '' : ', but it lacks a must-have'}.`
  return `You chose ${name}${open}.`
}

export const place = {
  why: 'People come back to a place they can find, enter, and afford.',
  lines: {
    choose: 'Choose a meeting place',
    book: 'Get three dates confirmed',
    onSite: 'Find out who is there when you meet',
    backup: 'Make a backup plan for the room',
    screen: 'Set up the online meeting',
  },
  conditions: {
    chosen: 'Choose a meeting place',
    knockOutsPass: 'Meet all five must-haves, or close the gap',
    booked: 'Get three dates confirmed',
    onSite: 'Find out who is there when you meet',
    fallback: 'Make a backup plan for the room',
    onlineReady: 'Set up the online meeting',
    twoHosts: 'Name a host and a co-host',
  },
  line: (facts: PlaceFacts): string =>
    [
      facts.inRoom && room(facts),
      facts.online && (facts.onlineReady ? 'The online meeting is ready.' : 'The online meeting isn’t ready yet.'),
    ]
      .filter(Boolean)
      .join(' '),
} satisfies StandingWords<ConditionId<'place'>, LineId<'place'>> & { readonly line: (facts: PlaceFacts) => string }
