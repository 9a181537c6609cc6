import { dutyApplies, standardDuties } from '#domain/stages/duties.ts'
import { isNeededNow } from '#domain/stages/loadGaps.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { useRef, useState, type ReactNode } from 'react'

type Standard = (typeof standardDuties)[number]

/** Standard roles that are not on the list: what is needed now first. They count for nothing until taken. */
export function DutyOffers({ own }: { readonly own: ReactNode }) {
  const words = useWords('coreGroup').duties.offers
  const now = useCurrent()
  const box = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState('')
  const listed = new Set(now.lists.duties.map((duty) => duty.std))
  const missing = standardDuties.filter((duty) => !listed.has(duty.id) && dutyApplies(now, duty.id))
  const needed = missing.filter((duty) => isNeededNow(now, duty))
  const more = missing.filter((duty) => !isNeededNow(now, duty))
  const { addAll } = useList('duties')
  const { added } = useWords('asking').list
  const { standard } = useWords('coreGroup').duties
  const formats = useFormats()
  const take = (duties: readonly Standard[]) => {
    addAll(duties.map((duty) => ({ std: duty.id })))
    setTold(added(formats.list(duties.map(({ id }) => standard[id].title))))
    // The button goes with what it added: focus stays with the offers.
    box.current?.focus()
  }
  return (
    <div ref={box} tabIndex={-1} className="cg-offers">
      <output className="visually-hidden">{told}</output>
      {needed.length > 0 && (
        <>
          <p>{words.neededText}</p>
          <Offers of={needed} take={take} />
        </>
      )}
      <LineFold summary={words.more}>
        {() => (
          <>
            {more.length > 0 && <Offers of={more} take={take} />}
            {own}
            <Sources of={words.sources} />
          </>
        )}
      </LineFold>
    </div>
  )
}

interface OffersProps {
  readonly of: readonly Standard[]
  readonly take: (duties: readonly Standard[]) => void
}

function Offers({ of, take }: OffersProps) {
  const words = useWords('coreGroup')
  const formats = useFormats()
  return (
    <>
      <Ruled data-uncounted="rows of a list">
        {of.map((duty) => (
          <li key={duty.id} className="cg-offer">
            <div>
              <b>{words.duties.standard[duty.id].title}</b>
              <p className="soft small">
                {words.duties.standard[duty.id].what}{' '}
                {words.duty.takes(formats.number(duty.hoursBefore), formats.number(duty.hoursAfter))}
              </p>
            </div>
            <Button
              small
              aria-label={words.duties.offers.take(words.duties.standard[duty.id].title)}
              onClick={() => take([duty])}
            >
              {words.duties.offers.takeLabel}
            </Button>
          </li>
        ))}
      </Ruled>
      {of.length > 1 && (
        <p>
          <Button onClick={() => take(of)}>{words.duties.offers.all}</Button>
        </p>
      )}
    </>
  )
}
