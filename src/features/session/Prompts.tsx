import { isForBoth } from '#domain/stages/foundersAlone.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { From } from '#forms/From.tsx'
import { useStandings } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useStepping } from './useStepping.ts'

/** Questions to speak on this page, and what is the founder's alone. They grow fewer once the stage is ready, and as the help comes to its end. */
export function Prompts({ at }: { readonly at: StepAddress }) {
  const words = useWords('session').side
  const all = useWords('prompts')
  const prompts = isForBoth(at) ? all[at] : undefined
  const standings = useStandings()
  const stage = stageIds.find((id) => at.startsWith(`${id}/`))
  const isReady = stage !== undefined && standings?.[stage].standing === 'ready'
  const { most } = useStepping()
  const ask = (prompts?.ask.filter(({ early }) => !(early && isReady)) ?? []).slice(0, most)
  const leave = prompts?.leave ?? []
  if (ask.length + leave.length === 0) return null
  return (
    <LineFold summary={words.ask(ask.length)}>
      {() => (
        <>
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
          {leave.length > 0 && (
            <>
              <h2 className="session-leave">{words.leave}</h2>
              <ul className="session-prompts bare">
                {leave.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </LineFold>
  )
}
