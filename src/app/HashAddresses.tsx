import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react'
import { createPath, parsePath, Router, type Location, type Navigator, type To } from 'react-router'

/** The address is what stands behind the `#`: it works in any folder of any host, and no server ever reads it. */
export function HashAddresses({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(read)
  useLayoutEffect(() => {
    // The page that is left stays until the next one is there.
    const follow = () => startTransition(() => setAddress(read()))
    follow()
    addEventListener('popstate', follow)
    addEventListener(moved, follow)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener(moved, follow)
    }
  }, [])
  return (
    <Router location={address} navigator={navigator}>
      {children}
    </Router>
  )
}

const moved = 'address-moved'
const read = (): Partial<Location> => {
  const { pathname = '/', search = '', hash = '' } = parsePath(location.hash.slice(1))
  return { pathname: pathname.startsWith('/') ? pathname : `/${pathname}`, search, hash, state: history.state }
}
const createHref = (to: To): string => `#${typeof to === 'string' ? to : createPath(to)}`

const navigator: Navigator = {
  createHref,
  push: (to, state) => {
    history.pushState(state ?? null, '', createHref(to))
    dispatchEvent(new Event(moved))
  },
  replace: (to, state) => {
    history.replaceState(state ?? null, '', createHref(to))
    dispatchEvent(new Event(moved))
  },
  go: (steps) => history.go(steps),
}
