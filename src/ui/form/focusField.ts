/** Moves to a field by its id. A group cannot take focus: its first choice
    (or the chosen radio) does. A fold that it stands in opens first. */
export function focusField(id: string): void {
  const field = document.getElementById(id)
  const inside =
    field?.querySelector<HTMLElement>('input:checked:enabled') ?? field?.querySelector<HTMLElement>('input:enabled')
  const target = field instanceof HTMLFieldSetElement ? inside : field
  openAround(target)
  target?.focus()
}

/** Opens the folds around something: what is folded away cannot take focus. */
export function openAround(element: Element | null | undefined): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
}
