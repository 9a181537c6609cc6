import { jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime'
import { textsApart } from './textsApart.ts'

// What every tag of ours compiles to while we work on the page, and in its tests.
export { Fragment, type JSX } from 'react/jsx-dev-runtime'
export const jsxDEV: typeof reactJsxDev = (type, props, key, isStatic, source, self) => {
  const apart = textsApart(type, props)
  return reactJsxDev(type, apart, key, isStatic && hasSeveral(apart), source, self)
}

const hasSeveral = (props: unknown) =>
  typeof props === 'object' && props !== null && 'children' in props && Array.isArray(props.children)
