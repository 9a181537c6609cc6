import type { NoteWords } from '#words/types.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { useAskedList } from './asked.ts'
import { Sources } from './Sources.tsx'

/** One place a page for the reasons: why it matters, why each question is asked, and what all of it rests on. */
export function WhyWeAsk({ note }: { readonly note?: NoteWords | undefined }) {
  const words = useWords('asking')
  const { source } = useWords('shell')
  const reasoned = useAskedList().filter(({ why }) => why !== undefined)
  if (!note && reasoned.length === 0) return null
  const sources = [...new Set([...(note?.sources ?? []), ...reasoned.flatMap((each) => each.sources)])]
  return (
    <LineFold summary={words.why}>
      {() => (
        <>
          {note?.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {reasoned.length > 0 && (
            <dl className="reasons">
              {reasoned.map(({ id, label, why }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>{why}</dd>
                </div>
              ))}
            </dl>
          )}
          {note?.passage && (
            <figure className="passage">
              <figcaption>{source.quote}</figcaption>
              <blockquote>{note.passage}</blockquote>
            </figure>
          )}
          {sources.length > 0 && (
            <>
              <p>{source.from}</p>
              <Sources of={sources} />
            </>
          )}
        </>
      )}
    </LineFold>
  )
}
