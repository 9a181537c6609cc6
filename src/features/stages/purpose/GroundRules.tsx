import { useNavigate } from 'react-router'
import { offeredRules, ruleAs } from '#domain/stages/standardRules.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { paths } from '#routes/paths.ts'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Offers } from './Offers.tsx'
import { useRuleWords } from './useTitles.ts'

const at = 'purpose/rules'

/** The ground rules: taken from the guides one by one or all at once, and the founder's own. */
export function GroundRules() {
  const words = useWords('purpose').rules
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add, addAll } = useList('rules')
  const wordsOf = useRuleWords()
  const { rules } = now.lists
  return (
    <section className="section" aria-labelledby="rules-heading">
      <h2 id="rules-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      {rules.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className="ruled bare">
          {rules.map((rule) => (
            <ListRow key={rule.id} list="rules" id={rule.id} name={wordsOf(rule)} at={at}>
              <span dir="auto">{wordsOf(rule)}</span>
            </ListRow>
          ))}
        </ol>
      )}
      {!readOnly && (
        <ButtonRow>
          <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
            {words.add}
          </Button>
        </ButtonRow>
      )}
      <Offers
        heading={words.offers.heading}
        text={words.offers.text}
        sources={words.offers.sources}
        offers={offeredRules(now).map((id) => ({ id, title: words.standard[ruleAs(now, id) ?? id] }))}
        take={(ids) => addAll(ids.map((std) => ({ std })))}
        thenFocus="rules-heading"
      />
    </section>
  )
}
