import './place.css'
import { weighted, type Weighted } from '#domain/plan/criteria.ts'
import { field } from '#domain/plan/field.ts'
import { AskOne } from '#asking/AskFrame.tsx'
import { usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { useAsk } from '#asking/useAsk.ts'
import { useWords } from '#asking/words.ts'
import { Select } from '#ui/form/Select.tsx'

export default function Weights() {
  const { pages, weights } = useWords('place')
  const planId = usePlanId()
  return (
    <StepPage at="place/weights" words={pages.weights}>
      <fieldset className="section place-weights">
        <legend className="place-legend">{weights.legend}</legend>
        {weighted.map((criterion) => (
          <WeightAsk key={criterion} criterion={criterion} />
        ))}
      </fieldset>
      <p>
        <Link to={paths.step(planId, 'place/compare')}>{weights.back}</Link>
      </p>
    </StepPage>
  )
}

/** How much one wish matters, 0 to 3. The page says why, once for all six. */
function WeightAsk({ criterion }: { readonly criterion: Weighted }) {
  const { questions, weights } = useWords('place')
  const { label } = questions[`${criterion}Weight`]
  const ask = useAsk(field('place', `${criterion}Weight`), (answer) => (answer.value === undefined ? '' : String(answer.value)))
  return (
    <AskOne ask={ask} words={{ label }} mayStayOpen={false}>
      {(control) => (
        <Select {...control} value={ask.raw} onChange={({ target }) => ask.set(target.value, target.value ? { value: Number(target.value) } : {}, true)}>
          <option value="">{weights.unsaid}</option>
          {weights.levels.map((level, weight) => (
            <option key={level} value={weight}>
              {level}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
