import { audiences, categories, relations } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Concern() {
  const { pages, questions, ownStory } = useWords('about')
  const planId = usePlanId()
  return (
    <StepPage at="about/concern" words={pages.concern}>
      <TextAsk of={field('about', 'problem')} words={questions.problem} long />
      {/* Whoever writes their story above would find it on a flyer. */}
      <p className="soft small">
        {ownStory.text} <Link to={paths.step(planId, 'about/why')}>{ownStory.link}</Link>
      </p>
      <ChoiceAsk of={field('about', 'category')} options={categories} words={questions.category} sideBySide />
      <ChoiceAsk of={field('about', 'audience')} options={audiences} words={questions.audience} />
      <ChoiceAsk of={field('about', 'relation')} options={relations} words={questions.relation} />
    </StepPage>
  )
}
