import { audiences, relations } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { FirstFrame } from './FirstFrame.tsx'
import { Leaving } from './Leaving.tsx'

export function Concern() {
  const { questions, ownStory } = useWords('about')
  return (
    <FirstFrame page="concern">
      <Leaving />
      <TextAsk of={field('about', 'problem')} words={questions.problem} long />
      <p className="soft small">{ownStory.named}</p>
      <ChoiceAsk of={field('about', 'audience')} options={audiences} words={questions.audience} />
      <ChoiceAsk of={field('about', 'relation')} options={relations} words={questions.relation} />
    </FirstFrame>
  )
}
