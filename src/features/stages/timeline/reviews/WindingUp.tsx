import { useId } from 'react'
import { direction } from '#domain/stages/direction.ts'
import { windingUp, type WindingUpMove } from '#domain/stages/windingUp.ts'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useEdits, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { useConnectionName } from '../../connections/useConnectionName.ts'

type Stop = 'pause' | 'join' | 'end'

/** The moves of pausing, joining or ending, to be ticked one by one, with words to tell everybody. */
export function WindingUp({ outcome }: { readonly outcome: Stop }) {
  const { windingUp: words } = useWords('timeline')
  const formats = useFormats()
  const id = useId()
  const now = useCurrent()
  const moves = windingUp(now, outcome)
  const { nextOn } = direction(now)
  const message = words.tell.messages[outcome](nextOn && formats.date(nextOn))
  const done = moves.filter((move) => move.done).length
  return (
    <>
      <ChoiceGroup id={id} legend={words.legend} hint={words.hint}>
        {moves.map((move) => (
          <MoveRow key={move.id} move={move} outcome={outcome} />
        ))}
      </ChoiceGroup>
      <output>{words.sum(formats.number(done), formats.number(moves.length))}</output>
      <div className="tl-more">
        <h3>{words.tell.heading}</h3>
        <p>{words.tell.text}</p>
        <blockquote className="tl-words">{message}</blockquote>
        <ButtonRow>
          <CopyButton text={message}>{words.tell.copy}</CopyButton>
        </ButtonRow>
      </div>
    </>
  )
}

function MoveRow({ move, outcome }: { readonly move: WindingUpMove; readonly outcome: Stop }) {
  const { windingUp: words } = useWords('timeline')
  const formats = useFormats()
  const { today } = useCurrent()
  const readOnly = useReadOnly()
  const nameOf = useConnectionName()
  const { choose } = useEdits()
  const special: Partial<Record<WindingUpMove['id'], string>> = words.on[outcome]
  const text = special[move.id] ?? words.moves[move.id]
  const hint = move.about.length > 0 ? words.about(formats.list(move.about.map(nameOf))) : undefined
  const { tick } = move
  return (
    <div className="tl-move">
      {tick === undefined ? (
        <ShownMove text={text} />
      ) : (
        <Choice
          type="checkbox"
          label={text}
          hint={hint}
          checked={move.done}
          onChange={(event) => {
            if (!readOnly) choose({ kind: 'tick', item: tick, on: event.target.checked ? today : null })
          }}
        />
      )}
      <GoThere move={move} />
    </div>
  )
}

/** A move that the plan shows by itself: nothing to tick. */
function ShownMove({ text }: { readonly text: string }) {
  const { windingUp: words } = useWords('timeline')
  const formats = useFormats()
  const { nextOn } = direction(useCurrent())
  return <p>{nextOn === undefined ? text : words.shown(formats.longDate(nextOn))}</p>
}

function GoThere({ move: { to, id } }: { readonly move: WindingUpMove }) {
  const { windingUp: words } = useWords('timeline')
  const { sections } = useWords('shell')
  const planId = usePlanId()
  if (to === undefined || id === 'nextDay') return null
  const [section = '', step = ''] = to.split('/')
  const found = Object.entries(sections).find(([each]) => each === section)?.[1]
  const name = new Map<string, string>(Object.entries(found?.steps ?? {})).get(step) ?? ''
  return (
    <Link className="tl-touch no-print" to={paths.step(planId, to)}>
      {words.go(name)}
    </Link>
  )
}
