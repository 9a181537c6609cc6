import { pageOfPlan, pageOutside } from './addresses.tsx'
import { partsOf } from './partsOf.ts'

/**
 * Fetches the page that the address names while its plan is still being opened, so that it can be drawn at once.
 * What does not come is asked for, and told, when the page is drawn.
 */
export function fetchPage(): void {
  const [path = ''] = location.hash.slice(1).split('?')
  const parts = partsOf(path)
  const page = pageOutside(parts) ?? pageOfPlan(parts.slice(1))
  void page?.fetch?.('en').catch(() => {})
}
