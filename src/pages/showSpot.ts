/** Shows somebody who is back what they came back to: in the middle of the window, with focus, and marked for a moment. */
export function showSpot(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  element.classList.add('came-back')
}
