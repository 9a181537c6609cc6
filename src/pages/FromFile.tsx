import { Notice } from '#ui/marks/Notice.tsx'
import { useWords } from '#wording/words.ts'

/** What is different where the page is one file that somebody opened: where the plans are, and who else could read them. */
export function FromFile() {
  const words = useWords('edition').file
  return (
    <Notice heading={2} title={words.title}>
      <ul>
        {words.points.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** The same in one line, for the foot of every page. */
export function FromFileLine() {
  return <span>{useWords('edition').file.foot}</span>
}
