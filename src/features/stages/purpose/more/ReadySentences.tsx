import { CopyButton } from '#pages/CopyButton.tsx'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'
import '../purpose.css'

/** Sentences for whoever leads, to be copied one by one or all at once. */
export function ReadySentences() {
  const { ready, groups } = useWords('purpose').conduct
  const all = groups.map(({ heading, sentences }) => [heading, ...sentences].join('\n')).join('\n\n')
  return (
    <section className="section" aria-labelledby="sentences-heading">
      <h2 id="sentences-heading">{ready.heading}</h2>
      <p>{ready.text}</p>
      {groups.map(({ heading, sentences }) => (
        <div key={heading} className="pf-sentences">
          <h3>{heading}</h3>
          <ul className="bare ruled">
            {sentences.map((sentence) => (
              <li key={sentence}>
                <q>{sentence}</q>
                <CopyButton small text={sentence} about={sentence}>
                  {ready.copy}
                </CopyButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div>
        <CopyButton text={all}>{ready.copyAll}</CopyButton>
      </div>
      <From about={ready.heading} of={ready.sources} />
    </section>
  )
}
