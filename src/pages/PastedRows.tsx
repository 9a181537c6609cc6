import type { ReactNode } from 'react'
import type { PastedList } from '#domain/pasted/items.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Pasting } from './Pasting.tsx'
import { useList } from './useList.ts'
import { useUndoToast } from './useUndoToast.ts'

/** Around the field that adds a row: several that were pasted there become rows in one step. */
export function PastedRows({ list, children }: { readonly list: PastedList; readonly children: ReactNode }) {
  const words = useWords('pasted')
  const formats = useFormats()
  const { addAll } = useList(list)
  const toast = useUndoToast()
  return (
    <Pasting
      list={list}
      addAll={(items) => {
        addAll(
          items.map((item) => Object.fromEntries(Object.entries(item).map(([field, value]) => [field, { value }]))),
        )
        toast(words.added(formats.number(items.length)))
      }}
    >
      {children}
    </Pasting>
  )
}
