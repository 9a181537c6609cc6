import { timeZones } from '#domain/plan/choices.ts'
import type { Zone } from '#domain/stages/placeZones.ts'
import { useFormats, useWords } from '#wording/words.ts'
import type { Described } from '#ui/form/described.ts'
import { Select } from '#ui/form/Select.tsx'

interface Props {
  readonly control: Described
  readonly value: string
  /** What stands there while none is chosen. */
  readonly empty: string
  readonly without?: readonly string[]
  readonly choose: (zone: Zone | undefined) => void
}

/** One time zone of the list, by its name and a city in it. */
export function ZoneSelect({ control, value, empty, without = [], choose }: Props) {
  const nameOf = useZoneName()
  return (
    <Select
      {...control}
      value={value}
      onChange={({ target }) => choose(timeZones.find((zone) => zone === target.value))}
    >
      <option value="">{empty}</option>
      {timeZones
        .filter((zone) => !without.includes(zone))
        .map((zone) => (
          <option key={zone} value={zone}>
            {nameOf(zone)}
          </option>
        ))}
    </Select>
  )
}

/** "Eastern Time (New York)" */
export function useZoneName(): (zone: Zone) => string {
  const { onlineMore, questions } = useWords('place')
  const formats = useFormats()
  return (zone) => onlineMore.city(formats.zone(zone), questions.zone.options[zone])
}
