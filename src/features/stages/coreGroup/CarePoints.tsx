import { useId, useState } from 'react'
import { careMonth, isTimeToHandOver } from '#domain/stages/careBalance.ts'
import { balancePoints } from '#domain/questions/limits.ts'
import { Sources } from '#forms/Sources.tsx'
import { useReading } from '#wording/reading.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { WithUnit } from '#ui/form/WithUnit.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { SplitBar, SplitKey } from '../expectations/SplitBar.tsx'
import '../expectations/expectations.css'

const parts = [
  { id: 'giving', look: 'give' },
  { id: 'receiving', look: 'get' },
  { id: 'organizing', look: 'run' },
] as const
const lastMonths = ['yes', 'no', 'unsure'] as const
const nothing = { giving: '', receiving: '', organizing: '' }

/**
 * Ten points of one month, for the founder alone. They live in this component and end with it: none may reach the plan, a
 * paper or a copy.
 */
export function CarePoints() {
  const { care: words, units } = useWords('coreGroup')
  const formats = useFormats()
  const { readNumbers } = useReading()
  const name = useId()
  const [typed, setTyped] = useState(nothing)
  const [lastMonth, setLastMonth] = useState<(typeof lastMonths)[number]>()
  const points = (text: string) => {
    const [value, other] = readNumbers(text, units.points)
    return other === undefined ? Math.min(balancePoints, Math.max(0, value ?? 0)) : 0
  }
  const said = {
    giving: points(typed.giving),
    receiving: points(typed.receiving),
    organizing: points(typed.organizing),
  }
  const month = careMonth(said)
  const isWhole = month.left === 0
  const isBegun = Object.values(typed).some((text) => text !== '')
  const away = formats.number(Math.abs(month.left))
  return (
    <section className="section cg-care no-print" aria-labelledby={`${name}-legend`}>
      <Notice icon="lock" title={words.notKept.title} heading={2}>
        <p>{words.notKept.text}</p>
      </Notice>
      <fieldset className="cg-points">
        <legend id={`${name}-legend`}>{words.points.legend}</legend>
        <p className="hint">{words.points.hint}</p>
        {parts.map(({ id }) => (
          <Field key={id} id={`${name}-${id}`} label={words.points[id].label} hint={words.points[id].hint}>
            {(control) => (
              <WithUnit unit={units.points}>
                <Input
                  {...control}
                  className="num"
                  inputMode="decimal"
                  autoComplete="off"
                  value={typed[id]}
                  onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
                />
              </WithUnit>
            )}
          </Field>
        ))}
      </fieldset>
      {isBegun && (
        <div className="cg-care-said">
          <SplitBar
            parts={[
              ...parts.map(({ id, look }) => ({ look, size: said[id], label: formats.number(said[id]) })),
              { look: 'left', size: Math.max(0, month.left), label: '' },
            ]}
          />
          <SplitKey of={parts.map(({ id, look }) => ({ look, label: words.points[id].label }))} />
          <output>
            {month.left > 0 && words.left(away, month.left !== 1)}
            {month.left < 0 && words.over(away, month.left !== -1)}
            {isWhole &&
              (month.signs.length === 0 ? words.fine : month.signs.map((sign) => words.signs[sign]).join(' '))}
          </output>
        </div>
      )}
      {month.signs.length > 0 && (
        <>
          <ChoiceGroup
            id={`${name}-last`}
            legend={words.lastMonth.legend}
            hint={words.lastMonth.hint}
            className="exp-three"
          >
            {lastMonths.map((each) => (
              <Choice
                key={each}
                type="radio"
                name={`${name}-last`}
                label={words.lastMonth.options[each]}
                checked={lastMonth === each}
                onChange={() => setLastMonth(each)}
              />
            ))}
          </ChoiceGroup>
          {lastMonth !== undefined && (
            <output>{isTimeToHandOver(month, lastMonth === 'yes') ? words.twice : words.once}</output>
          )}
          <Sources of={words.sources} />
        </>
      )}
      {isBegun && (
        <p>
          <Button
            small
            onClick={() => {
              setTyped(nothing)
              setLastMonth(undefined)
            }}
          >
            {words.clear}
          </Button>
        </p>
      )}
    </section>
  )
}
