interface Props {
  readonly title: string
  /** On paper: who asked, and when. */
  readonly who: string
  readonly questions: readonly string[]
}

/** Questions with a line to write on under each, which shows on paper alone. */
export function ToFillIn({ title, who, questions }: Props) {
  if (questions.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <p className="visit-paper visit-who">
        {who} <i className="write-line" />
      </p>
      <ol className="visit-questions">
        {questions.map((question) => (
          <li key={question}>
            {question}
            <div className="write-line visit-paper" />
          </li>
        ))}
      </ol>
    </>
  )
}
