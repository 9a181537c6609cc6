/**
 * Focus goes to a heading, once what was pressed is gone from the page, and the heading comes into sight: clear of the bar
 * on top (`scroll-padding`), and after the change has been drawn, which may have moved it.
 */
export function comeTo(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
  requestAnimationFrame(() => heading?.scrollIntoView({ block: 'nearest' }))
}
