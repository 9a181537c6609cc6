import type { CurrentItem } from '#domain/plan/current.ts'
import { listedDuties } from '#domain/stages/load.ts'
import { isSpreadOut } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { ListRow } from '#pages/ListRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status, type StatusTone } from '#ui/marks/Status.tsx'
import { Tag } from '#ui/marks/Tag.tsx'
import { useDutyTitle } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

type Person = CurrentItem<'people'>

/** One of the core group: who, where they stand, what they offer, what they hold. */
export function PersonRow({ person }: { readonly person: Person }) {
  const words = useWords('coreGroup')
  const shell = useWords('shell')
  const formats = useFormats()
  const titleOf = useDutyTitle()
  const who = useWho()(person.id)
  const now = useCurrent()
  const duties = listedDuties(now)
  const titles = (of: (duty: CurrentItem<'duties'>) => boolean) => formats.list(duties.filter(of).map(titleOf))
  const isPast = person.until !== undefined && person.until < now.today
  const offer = [
    person.hours === undefined
      ? person.written?.hours === undefined && words.people.hoursUnsaid
      : words.people.hoursSaid(formats.number(person.hours)),
    person.until === undefined
      ? ''
      : isPast
        ? words.people.untilPast(formats.date(person.until))
        : words.people.until(formats.date(person.until)),
  ].filter(Boolean)
  const isOut = person.stance === 'declined' || person.stance === 'left'
  const holds = titles((duty) => duty.holder === person.id)
  const standsIn = titles((duty) => duty.deputy === person.id)
  return (
    <ListRow list="people" id={person.id} name={who.name} at="coreGroup/people" mayRemove={!person.you}>
      <h3>
        <span dir="auto" translate="no">
          {who.name}
        </span>
        {person.you && who.name !== shell.you && <Tag>{shell.you}</Tag>}
      </h3>
      {!person.you && (
        <Status tone={toneOf(person)}>
          {person.stance === undefined ? words.person.unsaid : optionLabel(words.person.stance.options[person.stance])}
        </Status>
      )}
      {!isOut && <span className="soft small">{offer.join(' · ')}</span>}
      {!isOut && person.where !== undefined && isSpreadOut(now) && (
        <span className="soft small" dir="auto" translate="no">
          {person.where}
        </span>
      )}
      {person.brings?.trim() && (
        <span className="cg-own" dir="auto" translate="no">
          {person.brings}
        </span>
      )}
      {!isOut && holds && <span>{words.people.holds(holds)}</span>}
      {!isOut && standsIn && <span className="soft small">{words.people.standsIn(standsIn)}</span>}
    </ListRow>
  )
}

const toneOf = (person: Person): StatusTone => (person.stance === 'agreed' ? 'good' : 'none')
