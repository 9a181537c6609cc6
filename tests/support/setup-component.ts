import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does both by itself only where test functions are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// One second is short where screens are loaded when they are needed, and a machine is busy with other tests.
configure({ asyncUtilTimeout: 15_000 })

// Nothing is ever painted, and so the browser is always idle.
Object.assign(globalThis, { requestIdleCallback: (run: () => void) => (run(), 0) })

// jsdom lays nothing out: no query matches, and there is nowhere to scroll.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  scrollTo: () => {},
})
Object.assign(Element.prototype, { scrollIntoView: () => {} })

// React makes a node for a text only where it stands beside something, or comes from a component bare: a browser's translation
// would break it (decision 29).
const createTextNode = document.createTextNode.bind(document)
document.createTextNode = (text) => {
  const isReacts = new Error('who asks').stack?.includes('react-dom') ?? false
  if (isReacts) console.error(`A text stands bare: "${text}". See src/ui/jsx/textsApart.ts.`)
  return createTextNode(text)
}

// Names of buttons and the like are put together without the blanks at the ends of an element that is `inline`: "RemoveLibrary". What stands apart keeps them.
const getComputedStyle = window.getComputedStyle.bind(window)
const hasBlankEnds = ({ localName, textContent }: Element): boolean =>
  localName === 'blank-run' || (localName === 'text-run' && /^\s|\s$/.test(textContent))
const apart = (style: CSSStyleDeclaration): CSSStyleDeclaration =>
  new Proxy(style, {
    get: (own, key) => {
      if (key === 'display') return 'contents'
      if (key === 'getPropertyValue')
        return (name: string) => (name === 'display' ? 'contents' : own.getPropertyValue(name))
      const value: unknown = Reflect.get(own, key, own)
      return typeof value === 'function' ? value.bind(own) : value
    },
  })
window.getComputedStyle = (element, pseudo) =>
  hasBlankEnds(element) ? apart(getComputedStyle(element, pseudo)) : getComputedStyle(element, pseudo)
