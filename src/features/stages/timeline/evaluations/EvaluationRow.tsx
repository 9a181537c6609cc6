import type { CurrentItem } from '#domain/plan/current.ts'
import { isCounted } from '#domain/stages/evaluations.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { useEvaluationName } from './useEvaluationName.ts'

/** One evaluation: when, and how many forms. */
export function EvaluationRow({ evaluation }: { readonly evaluation: CurrentItem<'evaluations'> }) {
  const { evaluations: words } = useWords('timeline')
  const { number } = useFormats()
  const name = useEvaluationName()(evaluation.id)
  const { forms = 0 } = evaluation
  return (
    <ListRow list="evaluations" id={evaluation.id} name={name} at="timeline/evaluations" mayMove={false}>
      <h3>{name}</h3>
      {(isCounted(evaluation) || evaluation.written === undefined) && (
        <span className="soft small">
          {isCounted(evaluation) ? words.forms(forms, number(forms)) : words.notCounted}
        </span>
      )}
    </ListRow>
  )
}
