import { dutyApplies, standardDuties } from '#domain/stages/duties.ts'
import { isNeededNow } from '#domain/stages/loadGaps.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

type Standard = (typeof standardDuties)[number]

/** Standard duties that are not on the list: what is needed now first. They count for nothing until taken. */
export function DutyOffers({ taken }: { readonly taken: () => void }) {
  const words = useWords('coreGroup').duties.offers
  const now = useCurrent()
  const listed = new Set(now.lists.duties.map((duty) => duty.std))
  const missing = standardDuties.filter((duty) => !listed.has(duty.id) && dutyApplies(now, duty.id))
  const needed = missing.filter((duty) => isNeededNow(now, duty))
  const more = missing.filter((duty) => !isNeededNow(now, duty))
  return (
    <>
      {needed.length > 0 && (
        <div className="cg-offers">
          <h3>{words.needed}</h3>
          <p>{words.neededText}</p>
          <Offers of={needed} taken={taken} />
        </div>
      )}
      {more.length > 0 && (
        <Fold summary={words.more}>
          <p>{words.moreText}</p>
          <Offers of={more} taken={taken} />
          <Sources of={words.sources} />
        </Fold>
      )}
    </>
  )
}

function Offers({ of, taken }: { readonly of: readonly Standard[]; readonly taken: () => void }) {
  const words = useWords('coreGroup')
  const formats = useFormats()
  const { addAll } = useList('duties')
  const take = (duties: readonly Standard[]) => {
    addAll(duties.map((duty) => ({ std: duty.id })))
    taken()
  }
  return (
    <>
      <Ruled>
        {of.map((duty) => (
          <li key={duty.id} className="cg-offer">
            <div>
              <b>{words.duties.standard[duty.id].title}</b>
              <p className="soft small">{words.duties.standard[duty.id].what}</p>
              <p className="soft small">
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
