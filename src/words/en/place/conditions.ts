import type { PlaceFacts } from '#domain/stages/place.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

function room({ places, isChosen, chosenName, toAsk, passes, booked }: PlaceFacts): string {
  if (places === 0) return 'No place yet.'
  const open = toAsk > 0 ? `, ${count(toAsk, 'question', 'questions')} still to ask` : ''
  if (!isChosen) return `${count(places, 'place', 'places')} to compare${open}.`
  const name = chosenName ?? 'One place'
  if (booked) return `${name} is chosen and booked${passes ? '' : ', but a must-have is missing'}.`
  return `${name} is chosen${open}.`
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
    chosen: 'You have chosen a place.',
    knockOutsPass: 'It has all five must-haves, or the gap is closed: a way in without steps, a rent that is paid.',
    booked: 'The place has confirmed your first three dates.',
    onSite: 'You know who is at the place when you meet.',
    fallback: 'You know what happens when the place falls through.',
    onlineReady: 'For the screen, all is settled: program, joining by phone, time limit, waiting room.',
    twoHosts: 'Two people can open the meeting on screen.',
  },
  line: (facts: PlaceFacts): string =>
    [
      facts.inRoom && room(facts),
      facts.online &&
        (facts.onlineReady ? 'The meeting on screen is set up.' : 'The meeting on screen is not set up yet.'),
    ]
      .filter(Boolean)
      .join(' '),
} satisfies StandingWords<ConditionId<'place'>, LineId<'place'>> & { readonly line: (facts: PlaceFacts) => string }
