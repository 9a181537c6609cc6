import { useCallback, useEffect, useRef } from 'react'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { CopyButton } from '../CopyButton.tsx'
import { usePlanFiles } from '#ports/files.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly id: string
  readonly made: string | undefined
  /** Undefined where this browser locks nothing. */
  readonly setMade: (made: string | undefined) => void
  /** The person's own words, where they chose some. */
  readonly own: string
  readonly setOwn: (own: string) => void
  readonly error: string | undefined
}

/** The code of a locked copy, shown large, once: it is kept nowhere. */
export function CodeToKeep({ id, made, setMade, own, setOwn, error }: Props) {
  const words = useWords('plans').copies.take
  const { newCode } = usePlanFiles()
  const tell = useRef(setMade)
  useEffect(() => void (tell.current = setMade), [setMade])
  const draw = useCallback(
    () =>
      newCode().then(
        (code) => tell.current(code),
        () => tell.current(undefined),
      ),
    [newCode],
  )
  useEffect(() => void draw(), [draw])
  if (made === undefined) return null
  return (
    <div className="code-to-keep">
      <h3>{words.code.heading}</h3>
      {own.trim() === '' && (
        <>
          <output className="code-words" lang="en">
            {made}
          </output>
          <ButtonRow>
            <CopyButton small text={made}>
              {words.code.copy}
            </CopyButton>
            <Button small variant="quiet" onClick={() => void draw()}>
              {words.code.another}
            </Button>
          </ButtonRow>
        </>
      )}
      <p>{words.code.text}</p>
      <Fold summary={words.code.orOwn}>
        <Field id={`${id}-own-code`} label={words.code.own} hint={words.code.ownHint(shortestCode)} error={error}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={own}
              onChange={({ target }) => setOwn(target.value)}
            />
          )}
        </Field>
      </Fold>
    </div>
  )
}

/** Whoever has the file can try as often as they like. */
export const shortestCode = 12
