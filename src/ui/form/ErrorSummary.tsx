import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { Notice } from '../marks/Notice.tsx'
import type { Level } from '../page/Heading.tsx'
import { focusField } from './focusField.ts'

type FieldProblem = { readonly id: string; readonly message: string }

type Props = {
  readonly title: ReactNode
  readonly errors: readonly FieldProblem[]
  readonly heading?: Level | undefined
  /** The way on without answering; it belongs in every summary. */
  readonly children?: ReactNode
}

function goTo(event: MouseEvent, id: string): void {
  event.preventDefault() // the address must not change: it may hold a route
  focusField(id)
}

/** What is missing, in one place. It takes focus when it appears; give it a
    new key to make it do so again. */
export function ErrorSummary({ title, errors, heading, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])

  return (
    <Notice ref={box} tone="stop" role="alert" tabIndex={-1} title={title} heading={heading}>
      <ul className="error-list bare">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  )
}
