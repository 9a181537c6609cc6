import { useEffect, useRef, useState } from 'react'
import type { Current } from '#domain/plan/current.ts'
import { offeredRules, ruleAs, type RuleKey } from '#domain/stages/standardRules.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { OwnRule } from './OwnRule.tsx'
import { useRuleWords } from './useTitles.ts'

/** So many rules stand in view before somebody asks for all of them. */
const atFirst = 8

/** The ground rules as a list to tick: those chosen first, as the page comes; ticking moves none of them. */
export function GroundRules() {
  const words = useWords('purpose').rules
  const now = useCurrent()
  const readOnly = useReadOnly()
  const { add, remove } = useList('rules')
  const wordsOf = useRuleWords()
  const [order] = useState(() => inOrder(now))
  const [showsAll, setShowsAll] = useState(false)
  const [added, setAdded] = useState<string>()
  const list = useRef<HTMLFieldSetElement>(null)
  const { rules } = now.lists
  const taken = new Map(rules.flatMap((rule) => (rule.std === undefined ? [] : [[rule.std, rule] as const])))
  const ids = [...order, ...offeredRules(now).filter((id) => !order.includes(id))]
  const shown = ids.filter((id, at) => showsAll || at < atFirst || taken.has(id))
  const own = rules.filter((rule) => ruleAs(now, rule.std) === undefined)

  // The button goes away with the press: the first rule that it brought is where one goes on.
  useEffect(() => {
    if (showsAll) list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]')[atFirst]?.focus()
  }, [showsAll])

  return (
    <section className="section">
      <fieldset className="tick-rows" ref={list} aria-describedby="rules-count">
        <legend>{words.heading}</legend>
        <p className="soft small" id="rules-count">
          {words.chosen(rules.length)}
        </p>
        <ul className="bare">
          {shown.map((id) => {
            const rule = taken.get(id)
            const said = rule ? wordsOf(rule) : words.standard[ruleAs(now, id) ?? id]
            return (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={rule !== undefined}
                    onChange={() => (rule ? remove(rule.id, said) : add({ std: id }))}
                  />
                  <span dir="auto">{said}</span>
                </label>
              </li>
            )
          })}
          {own.map((rule) => (
            <OwnRule key={rule.id} id={rule.id} name={wordsOf(rule)} isNew={rule.id === added} />
          ))}
        </ul>
      </fieldset>
      {!readOnly && (
        <ButtonRow>
          {!showsAll && shown.length < ids.length && (
            <Button variant="quiet" iconAfter="chevronDown" onClick={() => setShowsAll(true)}>
              {words.seeAll(ids.length)}
            </Button>
          )}
          <Button icon="plus" onClick={() => setAdded(add())}>
            {words.add}
          </Button>
        </ButtonRow>
      )}
      {rules.length > 0 && (
        <LineFold summary={words.rewrite}>
          {() => (
            <ol className="ruled bare">
              {rules.map((rule) => (
                <ListRow key={rule.id} list="rules" id={rule.id} name={wordsOf(rule)} at="purpose/rules">
                  <span dir="auto">{wordsOf(rule)}</span>
                </ListRow>
              ))}
            </ol>
          )}
        </LineFold>
      )}
    </section>
  )
}

/** The rules of the guides that fit this plan: those that were chosen first. */
function inOrder(now: Current): readonly RuleKey[] {
  const offered = offeredRules(now)
  const chosen = offeredRules({ ...now, lists: { ...now.lists, rules: [] } }).filter((id) => !offered.includes(id))
  return [...chosen, ...offered]
}
