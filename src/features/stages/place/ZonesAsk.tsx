import { useRef } from 'react'
import { timeZones } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import type { Zone } from '#domain/stages/placeZones.ts'
import { AskGroup } from '#forms/AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useAskMany } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { useZoneName, ZoneSelect } from './ZoneSelect.tsx'

/** The other zones, one after another from the list: thirty boxes to tick would be a wall. */
export function ZonesAsk() {
  const { questions, onlineMore } = useWords('place')
  const { zones: words } = onlineMore
  const nameOf = useZoneName()
  const ask = useAskMany(field('place', 'timeZones'))
  const own = said(useCurrent().sections.place.zone)
  const box = useRef<HTMLDivElement>(null)
  const chosen = timeZones.filter((zone) => ask.raw.includes(zone))
  const set = (next: readonly Zone[]) => ask.set(next, next.length > 0 ? { value: [...next] } : {}, true)
  const remove = (zone: Zone) => {
    set(chosen.filter((each) => each !== zone))
    // the button goes away with its row: without this, focus would fall back to the top of the page
    box.current?.querySelector('select')?.focus()
  }
  return (
    <AskGroup ask={ask} words={questions.timeZones}>
      <div className="zones" ref={box}>
        {chosen.length > 0 && (
          <Ruled>
            {chosen.map((zone) => (
              <li key={zone}>
                <span>{nameOf(zone)}</span>
                <Button small variant="plain" onClick={() => remove(zone)}>
                  {words.remove}
                  <span className="visually-hidden"> {nameOf(zone)}</span>
                </Button>
              </li>
            ))}
          </Ruled>
        )}
        <Field id={`${ask.id}-add`} label={words.pick}>
          {(control) => (
            <ZoneSelect
              control={control}
              value=""
              empty={words.add}
              without={[...chosen, ...(own ? [own] : [])]}
              choose={(zone) => zone && set(timeZones.filter((each) => each === zone || chosen.includes(each)))}
            />
          )}
        </Field>
      </div>
    </AskGroup>
  )
}
