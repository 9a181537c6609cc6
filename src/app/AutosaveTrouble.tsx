import { useSelector } from '@xstate/react'
import { useNavigate } from 'react-router'
import { Link } from '#pages/Link.tsx'
import { usePlanActor, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { useActors } from './actorsContext.ts'
import { Collisions } from './Collisions.tsx'

/** What stands between the person and a saved plan, in plain words, with what to do. */
export default function AutosaveTrouble() {
  const words = useWords('trouble').keeping
  const planActor = usePlanActor()
  const planId = usePlanId()
  const navigate = useNavigate()
  const { planLibrary } = useActors()
  const failing = useSelector(planActor, (state) => state.hasTag('failing'))
  const memory = useSelector(planActor, (state) => state.hasTag('keepsNothing'))
  const overtaken = useSelector(planActor, (state) => state.matches({ autosave: 'overtaken' }))
  const onlyHere = useSelector(planActor, (state) => state.hasTag('onlyHere'))
  const reading = useSelector(planActor, (state) => state.matches({ autosave: { reading: 'along' } }))
  const vanished = useSelector(planActor, (state) => state.hasTag('vanished'))
  const leaveRemoved = () => {
    planLibrary.send({ type: 'plan.gone', planId })
    void navigate(paths.welcome, { replace: true })
  }
  const onePlace = useSelector(
    planActor,
    (state) =>
      state.context.savedIn === 'page' &&
      state.hasTag('editable') &&
      !state.hasTag('failing') &&
      !state.hasTag('vanished'),
  )
  const mayBeBehind = useSelector(
    planActor,
    (state) =>
      state.context.mayBeBehind &&
      state.context.savedIn !== 'page' &&
      !state.hasTag('failing') &&
      !state.hasTag('vanished'),
  )
  const failure = useSelector(planActor, ({ context }) => context.failure)
  const waiting = useSelector(planActor, ({ context }) =>
    context.revision === context.savedRevision ? 0 : context.unsaved.length,
  )
  const file = (
    <Link className={buttonClass('plain', true)} to={paths.copies(planId)}>
      {words.takeFile}
    </Link>
  )
  const writeHere = (
    <Button small onClick={() => planActor.send({ type: 'lock.wanted' })}>
      {words.writeHere}
    </Button>
  )
  return (
    <>
      {failing && (
        <Notice
          tone="stop"
          role="alert"
          heading={2}
          title={words.failing.title}
          actions={
            <>
              <Button small onClick={() => planActor.send({ type: 'save.retried' })}>
                {words.tryAgain}
              </Button>
              {file}
            </>
          }
        >
          <p>{failure === 'full' ? words.failing.full : words.failing.other}</p>
        </Notice>
      )}
      {vanished && (
        <Notice
          tone="stop"
          role="alert"
          heading={2}
          title={words.vanished.title}
          actions={
            <>
              <Button small onClick={() => planActor.send({ type: 'copy.wanted' })}>
                {words.vanished.again}
              </Button>
              <Button small onClick={leaveRemoved}>
                {words.vanished.leave}
              </Button>
            </>
          }
        >
          <p>{words.vanished.text}</p>
        </Notice>
      )}
      {onePlace && (
        <Notice tone="care" heading={2} title={words.onePlace.title} actions={file}>
          <p>{words.onePlace.text}</p>
        </Notice>
      )}
      {mayBeBehind && (
        <Notice tone="care" heading={2} title={words.behind.title}>
          <p>{words.behind.text}</p>
        </Notice>
      )}
      {memory && (
        <Notice tone="care" heading={2} title={words.memory.title} actions={file}>
          <p>{words.memory.text}</p>
        </Notice>
      )}
      {overtaken && (
        <Notice heading={2} icon="tabs" role="alert" title={words.overtaken.title} actions={writeHere}>
          <p>{onlyHere ? words.overtaken.onlyHere : waiting > 0 ? words.overtaken.waiting : words.overtaken.text}</p>
        </Notice>
      )}
      {reading && (
        <Notice heading={2} icon="tabs" title={words.reading.title} actions={writeHere}>
          <p>{words.reading.text}</p>
        </Notice>
      )}
      <Collisions />
    </>
  )
}
