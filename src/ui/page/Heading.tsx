import type { ComponentProps } from 'react'

export type Level = 2 | 3 | 4

type Props = Readonly<ComponentProps<'h2'>> & { readonly level: Level }

/** A heading whose level the page decides and whose look the class decides. */
export function Heading({ level, children, ...rest }: Props) {
  if (level === 2) return <h2 {...rest}>{children}</h2>
  if (level === 3) return <h3 {...rest}>{children}</h3>
  return <h4 {...rest}>{children}</h4>
}
