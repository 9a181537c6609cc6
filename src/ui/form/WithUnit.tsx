import type { ReactNode } from 'react'

type Props = { readonly unit: ReactNode; readonly children: ReactNode }

/** A short field with its unit behind it: "3 hours". */
export function WithUnit({ unit, children }: Props) {
  return (
    <div className="with-unit">
      {children}
      <span>{unit}</span>
    </div>
  )
}
