import { Sources } from '#asking/Sources.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** What to ask oneself before meeting at somebody's home. */
export function HomeSafety() {
  const { home } = useWords('place').item
  return (
    <Notice tone="care" heading={2} title={home.title}>
      <ol>
        {home.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p>{home.text}</p>
      <Sources of={home.sources} />
    </Notice>
  )
}
