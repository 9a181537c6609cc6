import type { CurrentItem } from '#domain/plan/current.ts'
import { dutyApplies, dutyHours, standardDuty, type DutyPhase } from '#domain/stages/duties.ts'
import { agreedPeople, isWithUs } from '#domain/stages/holders.ts'
import { needsDeputyNow, withoutDeputy } from '#domain/stages/loadGaps.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { OpenRow } from '#pages/OpenRow.tsx'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Same } from './Same.tsx'
import { useDutyTitle } from './useDutyTitle.ts'

type Duty = CurrentItem<'duties'>

/** One role: its name, who has it, who the backup is, what it takes. Opens to those four. */
export function DutyRow({ duty, phase }: { readonly duty: Duty; readonly phase: DutyPhase }) {
  const words = useWords('coreGroup').duty
  const formats = useFormats()
  const title = useDutyTitle()(duty)
  const applies = dutyApplies(useCurrent(), duty.std)
  const takes = dutyHours(duty, phase)
  const standard = standardDuty(duty.std)
  const estimated = (field: 'hoursBefore' | 'hoursAfter') =>
    standard ? { ...words.fields[field], hint: words.estimate(formats.number(standard[field])) } : words.fields[field]
  return (
    <OpenRow
      list="duties"
      id={duty.id}
      name={title}
      at="coreGroup/duties"
      more={words.more}
      title={<span dir="auto">{title}</span>}
      about={applies ? <Holders duty={duty} /> : words.notHere}
      end={words.hours(formats.number(takes))}
    >
      {() => (
        <>
          <div className="row-pair">
            <ItemAsk list="duties" id={duty.id} field="holder" words={words.fields.holder} />
            <ItemAsk list="duties" id={duty.id} field="deputy" words={words.fields.deputy} />
          </div>
          <Same duty={duty} />
          <div className="row-pair">
            <ItemAsk list="duties" id={duty.id} field="hoursBefore" words={estimated('hoursBefore')} />
            <ItemAsk list="duties" id={duty.id} field="hoursAfter" words={estimated('hoursAfter')} />
          </div>
        </>
      )}
    </OpenRow>
  )
}

function Holders({ duty }: { readonly duty: Duty }) {
  const words = useWords('coreGroup').duty
  const nameOf = useNameOf()
  const now = useCurrent()
  const holder = nameOf(duty.holder)
  const deputy = nameOf(duty.deputy)
  if (holder === undefined) return <>{words.heldByNobody}</>
  if (!isWithUs(now, duty.holder)) return <>{words.wasHeldBy(holder)}</>
  const agreed = (person: string | undefined) => agreedPeople(now).some((each) => each.id === person)
  const isAlone = withoutDeputy(now).some((each) => each.id === duty.id)
  const isBoth = deputy !== undefined && duty.deputy === duty.holder
  const said = [
    agreed(duty.holder) ? holder : words.notAgreed(holder),
    isBoth
      ? words.both(deputy)
      : isAlone || deputy === undefined
        ? needsDeputyNow(now, duty.std)
          ? words.deputyNow
          : words.noDeputy
        : agreed(duty.deputy)
          ? words.deputy(deputy)
          : words.deputyNotAgreed(deputy),
  ]
  return <>{said.join(' · ')}</>
}
