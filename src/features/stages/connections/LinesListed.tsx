import { memo } from 'react'
import { stopOf, stops, type coverageLines } from '#domain/stages/coverageLines.ts'
import type { Connection } from '#domain/stages/coverage.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { firstRows } from '#ui/page/firstRows.ts'
import { usePieces } from '#ui/page/usePieces.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { NextStep } from './NextStep.tsx'
import { useConnectionName } from './useConnectionName.ts'

interface Props {
  readonly of: ReturnType<typeof coverageLines>
  /** Who is to be called next. */
  readonly next: string | undefined
}

/** Each organization in a row, with its line; the kinds that have none in one sentence. */
export function LinesListed({ of: { reached, missing }, next }: Props) {
  const words = useWords('connections')
  const formats = useFormats()
  const nameOf = useNameOf()
  const groups = reached.map(({ kind, connections }) => ({ kind, rows: connections }))
  const shown = usePieces(groups.reduce((sum, { rows }) => sum + rows.length, 0))
  return (
    <div className="con-listed">
      {firstRows(groups, shown).map(({ kind, rows, there }) => {
        const id = `con-kind-${kind ?? 'unsaid'}`
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{kind === undefined ? words.noKind.name : words.kinds[kind].name}</h2>
            <ul className="bare">
              {rows.slice(0, there).map((each) => (
                <Row key={each.id} of={each} owner={nameOf(each.owner)} isNext={each.id === next} />
              ))}
            </ul>
          </section>
        )
      })}
      {missing.length > 0 && (
        <section aria-labelledby="con-none">
          <h2 id="con-none">{words.list.noOne}</h2>
          <p>{formats.list(missing.map(({ kind }) => words.kinds[kind].name))}</p>
        </section>
      )}
    </div>
  )
}

interface RowProps {
  readonly of: Connection
  readonly owner: string | undefined
  readonly isNext: boolean
}

const Row = memo(function Row({ of, owner, isNext }: RowProps) {
  const { list } = useWords('connections')
  const planId = usePlanId()
  const name = useConnectionName()(of)
  const stop = stopOf(of)
  const at = 8 + stops.indexOf(stop) * 28
  return (
    <li className={isNext ? 'con-line-row is-next' : 'con-line-row'} data-uncounted="a row of the list">
      <span>
        <Link to={paths.item(planId, 'connections/list', of.id)}>
          <bdi translate="no">{name}</bdi>
        </Link>
        <NextStep of={of} owner={owner} />
      </span>
      <span className="con-short">
        <svg viewBox="0 0 100 16" aria-hidden="true">
          <path className="way" d="M8 8H92" />
          {at > 8 && <path className="gone" d={`M8 8H${at}`} />}
          <circle className={at > 8 ? 'node full' : 'node'} cx={at} cy="8" r="5" />
        </svg>
        {list.stops[stop]}
      </span>
    </li>
  )
})
