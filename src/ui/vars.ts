import type { CSSProperties } from 'react'

/** Custom properties for a `style`: `vars({ h: 3 })` gives `{ '--h': 3 }`. */
export const vars = (
  values: Readonly<Record<string, string | number>>,
): CSSProperties & Record<`--${string}`, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]))
