import { isDate } from '#domain/dates.ts'
import type { PacketFound as Packet } from '#ports/files.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Differs } from './Differs.tsx'
import { FoundSheet } from './FoundSheet.tsx'

const most = 30

/** What comes home from a session with a counselor: it waits in the plan as suggestions, or its plan is not here. */
export function PacketFound({ found: { checked, by, name, on, words: said, here, add } }: { readonly found: Packet }) {
  const words = useWords('plans').open.packet
  const formats = useFormats()
  const fresh = here?.fresh ?? 0
  return (
    <FoundSheet
      title={words.title(short(by))}
      actions={add && fresh > 0 ? [{ label: words.add(fresh), icon: 'plus', act: add, done: words.added }] : []}
    >
      <p dir="auto">
        {words.holds(said.length, short(here?.name || name))} {isDate(on) && words.on(formats.dayAndDate(on))}
      </p>
      <Differs checked={checked} />
      <h3>{words.lines}</h3>
      <ul>
        {said.slice(0, most).map((line, index) => (
          <li key={index} dir="auto">
            {short(line, 200)}
          </li>
        ))}
        {said.length > most && <li>{words.more(said.length - most)}</li>}
      </ul>
      {here && <p>{fresh > 0 ? words.text : words.none}</p>}
      {!here && (
        <Notice title={words.elsewhere}>
          <p>{words.elsewhereText(short(name))}</p>
        </Notice>
      )}
    </FoundSheet>
  )
}
