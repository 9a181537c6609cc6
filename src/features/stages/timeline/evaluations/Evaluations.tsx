import { useNavigate } from 'react-router'
import { evaluationsByDay } from '#domain/stages/evaluations.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { EvaluationForm, formItem } from './EvaluationForm.tsx'
import { EvaluationPage } from './EvaluationPage.tsx'
import { EvaluationRow } from './EvaluationRow.tsx'
import { Shares } from './Shares.tsx'
import { Wishes } from './Wishes.tsx'
import '../timeline.css'
import './evaluations.css'

const at = 'timeline/evaluations'

export default function Evaluations({ item }: { readonly item?: string | undefined }) {
  if (item === formItem) return <EvaluationForm />
  return item === undefined ? <List /> : <EvaluationPage id={item} />
}

function List() {
  const { evaluations: words } = useWords('timeline')
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('evaluations')
  const evaluations = evaluationsByDay(useCurrent())
  return (
    <StepPage at={at} words={words.page}>
      <section className="section" aria-labelledby="evaluations-heading">
        <h2 id="evaluations-heading">{words.heading}</h2>
        {evaluations.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Ruled>
            {evaluations.map((evaluation) => (
              <EvaluationRow key={evaluation.id} evaluation={evaluation} />
            ))}
          </Ruled>
        )}
        <ButtonRow>
          {!readOnly && (
            <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
              {words.add}
            </Button>
          )}
          <Link className={buttonClass()} to={paths.item(planId, at, formItem)}>
            <Icon name="print" />
            {words.print}
          </Link>
        </ButtonRow>
      </section>
      <Shares evaluations={evaluations} />
      <Wishes evaluations={evaluations} />
    </StepPage>
  )
}
