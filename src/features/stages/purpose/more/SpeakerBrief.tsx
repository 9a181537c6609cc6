import { CopyButton } from '#pages/CopyButton.tsx'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import '../purpose.css'

/** What somebody who comes to speak should know beforehand. */
export function SpeakerBrief() {
  const { brief } = useWords('purpose').projects
  return (
    <div className="pf-agenda">
      <h3>{brief.heading}</h3>
      <ul className="pf-bullets">
        {brief.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>
        <CopyButton text={brief.lines.join('\n')}>{brief.copy}</CopyButton>
      </div>
      <Sources of={brief.sources} />
    </div>
  )
}
