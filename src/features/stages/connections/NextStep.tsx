import { founderId } from '#domain/plan/plan.ts'
import { hasNextStep, type Connection } from '#domain/stages/coverage.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Owner } from '#ui/marks/Owner.tsx'

/** The next step with a connection in one line: day, what, who. A step that is behind them is no longer told. */
export function NextStep({ of, owner }: { readonly of: Connection; readonly owner: string | undefined }) {
  const { list } = useWords('connections')
  const { tinyDate } = useFormats()
  const ask = useWords('asking').written.day
  const { lastOn, nextOn, nextWhat, written } = of
  const isAhead = hasNextStep(of)
  const what = isAhead || nextOn === undefined ? nextWhat : undefined
  return (
    <p className="con-next">
      {!isAhead && (lastOn ?? written?.lastOn) !== undefined && (
        <>{list.lastOn(tinyDate(lastOn ?? written?.lastOn ?? ''))} · </>
      )}
      {isAhead && nextOn !== undefined && <b className="nowrap">{tinyDate(nextOn)}</b>}
      {!isAhead &&
        (written?.nextOn === undefined ? (what === undefined ? list.noNext : list.noDay) : ask(short(written.nextOn)))}
      {what !== undefined && (
        <>
          {' · '}
          <bdi translate="no">{what}</bdi>
        </>
      )}
      {owner !== undefined && (isAhead || what !== undefined) && (
        <>
          {' '}
          <Owner name={owner} isName yours={of.owner === founderId} yoursLabel={list.yours} />
        </>
      )}
    </p>
  )
}
