/** How the presses of Shift are told while they are counted. */
interface Words {
  readonly more: (presses: number) => string
  readonly stopped: string
}

/**
 * Shows on the button how often Shift was pressed, and says it. The region stands in index.html, because only what appears
 * in a region that was there before is spoken; while a dialog is open, everything outside it is silent.
 */
export const tellPresses = ({ more, stopped }: Words) => {
  const region = document.getElementById('presses')
  return (count: number): void => {
    const root = document.documentElement
    if (count > 0) root.dataset['presses'] = String(count)
    else delete root.dataset['presses']
    if (!region) return
    const place = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    if (region.parentElement !== place) place.append(region)
    setTimeout(() => (region.textContent = count > 0 ? more(3 - count) : stopped), 0)
  }
}
