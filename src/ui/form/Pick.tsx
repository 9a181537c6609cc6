import type { ComponentProps } from 'react'
import { useStanding } from './standing.ts'

/** What is ticked or picked has nothing that a browser could complete: HTML knows no `autocomplete` there. */
export type PickProps = Readonly<Omit<ComponentProps<'input'>, 'type' | 'autoComplete'>> & {
  readonly type: 'radio' | 'checkbox'
}

/** The bare control of something to tick or pick, for where the words around it are laid out in another way than `Choice` does. */
export function Pick({ ref, ...rest }: PickProps) {
  return <input {...rest} ref={useStanding(ref, rest.checked)} />
}
