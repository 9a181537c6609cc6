import { itemField } from '#domain/plan/field.ts'
import { agreedPeople } from '#domain/stages/holders.ts'
import type { Load } from '#domain/stages/load.ts'
import { movesFrom, roomOf } from '#domain/stages/loadMoves.ts'
import type { Warning } from '#domain/stages/loadWarnings.ts'
import { useEdits, useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Moves } from './Moves.tsx'
import { useWho } from './useWho.ts'

interface Props {
  readonly load: Load
  readonly warning: Warning
  readonly done: () => void
}

/** One person carries too much: the fact, why it matters, who has room, and moves to make with one press. */
export function LoadWarning({ load, warning, done }: Props) {
  const { load: words } = useWords('coreGroup')
  const formats = useFormats()
  const toast = useUndoToast()
  const { choose } = useEdits()
  const readOnly = useReadOnly()
  const now = useCurrent()
  const whoIs = useWho()
  const { person, overOffer } = warning
  const who = whoIs(person.person)
  const moves = movesFrom(now, load.phase, person.person)
  const free = agreedPeople(now).flatMap(({ id }) => {
    const room = roomOf(now, id) ?? 0
    return id !== person.person && room > 0 ? [{ ...whoIs(id), hours: formats.number(room) }] : []
  })
  const sayFine = () => {
    choose(itemField('people', person.person, 'moreIsFine').put({ value: 'yes' }))
    toast(words.warning.fineSaid(who))
    done()
  }
  const offered = person.offered === undefined ? undefined : formats.number(person.offered)
  return (
    <Notice
      tone="care"
      heading={2}
      title={words.warning.title(who, formats.number(person.hours), formats.number(load.total), offered)}
    >
      {(!overOffer || person.offered === undefined) && (
        <p>{overOffer ? words.warning.noOffer : words.warning.lopsided}</p>
      )}
      {load.people.length > 1 && (
        <p>{free.length > 0 ? words.warning.room(free, formats.list) : words.warning.noRoom}</p>
      )}
      <Moves moves={moves.slice(0, 1)} done={done} />
      {overOffer && !readOnly && (
        <ButtonRow>
          <Button small variant="quiet" onClick={sayFine}>
            {words.warning.fine(who)}
          </Button>
        </ButtonRow>
      )}
    </Notice>
  )
}
