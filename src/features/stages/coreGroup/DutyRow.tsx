import type { CurrentItem } from '#domain/plan/current.ts'
import { dutyApplies, dutyHours } from '#domain/stages/duties.ts'
import { agreedPeople, isWithUs } from '#domain/stages/holders.ts'
import { needsDeputyNow, withoutDeputy } from '#domain/stages/loadGaps.ts'
import { useCurrent } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { useDutyTitle } from './useDutyTitle.ts'

/** One duty: its name, who holds it, who stands in, what it takes. */
export function DutyRow({ duty }: { readonly duty: CurrentItem<'duties'> }) {
  const words = useWords('coreGroup').duty
  const formats = useFormats()
  const nameOf = useNameOf()
  const now = useCurrent()
  const title = useDutyTitle()(duty)
  const takes = words.takes(formats.number(dutyHours(duty, 'before')), formats.number(dutyHours(duty, 'after')))
  const holder = nameOf(duty.holder)
  const isHeld = isWithUs(now, duty.holder)
  const agreed = (person: string | undefined) => agreedPeople(now).some((each) => each.id === person)
  const deputy = nameOf(duty.deputy)
  // Only somebody who could stand in at all is waited for.
  const deputyWaits = isWithUs(now, duty.deputy) && duty.deputy !== duty.holder && !agreed(duty.deputy)
  const applies = dutyApplies(now, duty.std)
  return (
    <ListRow list="duties" id={duty.id} name={title} at="coreGroup/duties">
      <h3 dir="auto">{title}</h3>
      {!applies && <span className="soft small">{words.notHere}</span>}
      {applies && (
        <>
          <span>
            {isHeld && holder !== undefined
              ? words.heldBy(holder)
              : holder === undefined
                ? words.heldByNobody
                : words.wasHeldBy(holder)}
            {isHeld && <Deputy duty={duty} />}
          </span>
          {isHeld && !agreed(duty.holder) && holder !== undefined && (
            <Status tone="care">{words.notAgreed(holder)}</Status>
          )}
          {isHeld && deputyWaits && deputy !== undefined && (
            <Status tone="care">{words.deputyNotAgreed(deputy)}</Status>
          )}
          {needsDeputyNow(now, duty.std) && isHeld && withoutDeputy(now).some((each) => each.id === duty.id) && (
            <Status tone="care">{words.deputyNow}</Status>
          )}
        </>
      )}
      <span className="soft small">{takes}</span>
    </ListRow>
  )
}

function Deputy({ duty }: { readonly duty: CurrentItem<'duties'> }) {
  const words = useWords('coreGroup').duty
  const name = useNameOf()(duty.deputy)
  const hasOne = !withoutDeputy(useCurrent()).some((each) => each.id === duty.id)
  const none = name !== undefined && duty.deputy === duty.holder ? words.both(name) : words.noDeputy
  return <span className="soft"> · {hasOne && name !== undefined ? words.deputy(name) : none}</span>
}
