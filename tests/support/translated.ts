/** What the translation of a browser does to a page: every text goes, and elements of the translator's own stand in its place. */
export function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('textarea')) texts.push(walker.currentNode)
  for (const text of texts) {
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.append(text.textContent ?? '')
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
}
