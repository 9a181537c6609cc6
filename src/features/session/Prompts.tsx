import { isForBoth } from '#domain/stages/foundersAlone.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { From } from '#forms/From.tsx'
import { useStandings } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Part } from './Part.tsx'
import { useStepping } from './useStepping.ts'

/** Questions to speak on this page, and what is the founder's alone. They grow fewer once the stage is ready, and as the help comes to its end. */
export function Prompts({ at, unfolded }: { readonly at: StepAddress; readonly unfolded: boolean }) {
  const words = useWords('session').side
  const all = useWords('prompts')
  const prompts = isForBoth(at) ? all[at] : undefined
  const standings = useStandings()
  const stage = stageIds.find((id) => at.startsWith(`${id}/`))
  const isReady = stage !== undefined && standings?.[stage].standing === 'ready'
  const { most } = useStepping()
  const ask = (prompts?.ask.filter(({ early }) => !(early && isReady)) ?? []).slice(0, most)
  return (
    <>
      <Part icon="speech" title={words.ask} unfolded={unfolded}>
        {ask.length === 0 ? (
          <p className="soft">{words.noPrompts}</p>
        ) : (
          <ul className="session-prompts bare">
            {ask.map(({ words: question, sources }) => (
              <li key={question}>
                <q>{question}</q>
                {sources && <From about={question} of={sources} />}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {prompts && prompts.leave.length > 0 && (
        <Part icon="hand" title={words.leave} unfolded={unfolded}>
          <ul className="session-prompts bare">
            {prompts.leave.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
