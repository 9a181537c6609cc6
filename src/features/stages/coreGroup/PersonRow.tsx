import type { CurrentItem } from '#domain/plan/current.ts'
import { listedDuties } from '#domain/stages/load.ts'
import { isSpreadOut } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { OpenRow } from '#pages/OpenRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { useDutyTitle } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

type Person = CurrentItem<'people'>

/** One of the core group: who, where they stand, what they have taken on, what they offer. Opens to what is asked most. */
export function PersonRow({ person }: { readonly person: Person }) {
  const { person: words, people } = useWords('coreGroup')
  const shell = useWords('shell')
  const formats = useFormats()
  const who = useWho()(person.id)
  const fields = person.you ? words.own : words.fields
  const isOut = person.stance === 'declined' || person.stance === 'left'
  return (
    <OpenRow
      list="people"
      id={person.id}
      name={who.name}
      at="coreGroup/people"
      more={person.you ? words.moreAboutYou : words.more}
      mayRemove={!person.you}
      title={
        <>
          <span dir="auto" translate="no">
            {who.name}
          </span>
          {person.you && who.name !== shell.you && (
            <>
              {' '}
              <Tag>{shell.you}</Tag>
            </>
          )}
        </>
      }
      about={<About person={person} isOut={isOut} />}
      end={!isOut && person.hours !== undefined ? people.hoursGiven(formats.number(person.hours)) : undefined}
    >
      {() => (
        <>
          <div className="row-pair">
            <ItemAsk list="people" id={person.id} field="name" words={fields.name} />
            <ItemAsk list="people" id={person.id} field="hours" words={fields.hours} />
          </div>
          {!person.you && <ItemAsk list="people" id={person.id} field="stance" words={words.stance} sideBySide />}
          <ItemAsk list="people" id={person.id} field="brings" words={fields.brings} />
        </>
      )}
    </OpenRow>
  )
}

/** Where they stand unless they agreed, what they have taken on, until when. */
function About({ person, isOut }: { readonly person: Person; readonly isOut: boolean }) {
  const { person: words, people } = useWords('coreGroup')
  const formats = useFormats()
  const now = useCurrent()
  const titleOf = useDutyTitle()
  const duties = listedDuties(now)
  const titles = (of: (duty: CurrentItem<'duties'>) => boolean) => duties.filter(of).map(titleOf)
  const holds = titles((duty) => duty.holder === person.id)
  const standsIn = titles((duty) => duty.deputy === person.id)
  const stance = person.stance === undefined ? words.unsaid : optionLabel(words.stance.options[person.stance])
  const said = [
    person.you || person.stance === 'agreed' ? '' : stance,
    ...(isOut
      ? []
      : [
          holds.join(', '),
          standsIn.length > 0 ? people.standsIn(standsIn.join(', ')) : '',
          holds.length + standsIn.length === 0 ? people.noRole : '',
          person.until === undefined
            ? ''
            : person.until < now.today
              ? people.untilPast(formats.date(person.until))
              : people.until(formats.date(person.until)),
        ]),
  ].filter(Boolean)
  return (
    <>
      {said.join(' · ')}
      {!isOut && person.where !== undefined && isSpreadOut(now) && (
        <>
          {' · '}
          <span dir="auto" translate="no">
            {person.where}
          </span>
        </>
      )}
    </>
  )
}
