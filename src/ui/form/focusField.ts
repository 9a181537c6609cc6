/** Moves to a field by its id. A group cannot take focus: its first choice
    (or the chosen radio) does. */
export function focusField(id: string): void {
  const field = document.getElementById(id)
  const inside =
    field?.querySelector<HTMLElement>('input:checked:enabled') ?? field?.querySelector<HTMLElement>('input:enabled')
  const target = field instanceof HTMLFieldSetElement ? inside : field
  target?.focus()
}
