import { jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'
import { textsApart } from './textsApart.ts'

// What every tag of ours compiles to (`jsxImportSource`), in the built page.
export { Fragment, type JSX } from 'react/jsx-runtime'
export const jsx: typeof reactJsx = (type, props, key) => reactJsx(type, textsApart(type, props), key)
export const jsxs: typeof reactJsxs = (type, props, key) => reactJsxs(type, textsApart(type, props), key)
