import { useEffect, useRef, useState } from 'react'
import type { SourceKey } from '#domain/sources.ts'
import type { TalkTopic } from '#domain/stages/talks.ts'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'

interface Question {
  readonly ask: string
  readonly sources: readonly SourceKey[]
}

/** A whole bank of questions on the table would be a form to fill in. */
const atFirst = 2

/** Questions to speak, a few at a time; one more when somebody asks for it. Taken from each topic in turn. */
export function Questions({ topics }: { readonly topics: readonly TalkTopic[] }) {
  const { questions: words } = useWords('talk')
  const bank: Readonly<Record<TalkTopic, readonly Question[]>> = useWords('purpose').talks.prompts
  const [count, setCount] = useState(atFirst)
  const list = useRef<HTMLUListElement>(null)
  // Who asked for one more is taken to it: the button may be gone, and a screen reader must find the new one.
  useEffect(() => {
    if (count > atFirst) list.current?.querySelector<HTMLElement>(':scope > li:last-child > p')?.focus()
  }, [count])
  const all = inTurn(topics.map((topic) => bank[topic]))
  return (
    <section className="section" aria-labelledby="talk-questions">
      <h2 id="talk-questions">{words.heading}</h2>
      <p className="soft small">{words.text}</p>
      <ul className="talk-questions bare" ref={list}>
        {all.slice(0, count).map(({ ask, sources }) => (
          <li key={ask}>
            <p tabIndex={-1}>{ask}</p>
            <From about={ask} of={sources} />
          </li>
        ))}
      </ul>
      {count < all.length && (
        <div>
          <Button icon="plus" onClick={() => setCount(count + 1)}>
            {words.another}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The first of each list, then the second of each, until all are through. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
