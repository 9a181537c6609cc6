import { Fragment, type ReactNode } from 'react'
import type { Look } from '../look.ts'
import { cx } from '../cx.ts'
import { Chair } from './Chair.tsx'
import { Rug } from './Rug.tsx'
import { rugOuter, turn } from './geometry.ts'

type ChairOf = { readonly standing: Look; readonly label: string; readonly href?: string | undefined }
type ChairLink = { readonly href: string; readonly label: string; readonly children: ReactNode }

type Props = {
  /** Six, clockwise from the top. */
  readonly chairs: readonly ChairOf[]
  /** 1–6: the chair you are at. */
  readonly here?: number | undefined
  readonly centre?: string | undefined
  readonly centreSmall?: string | undefined
  /** Names the picture. Without it the picture is decoration beside a list. */
  readonly label?: string | undefined
  readonly numerals?: boolean
  /** People come within two days: the floor between the chairs is lit. */
  readonly lit?: boolean
  /** Lets the caller use the router's link; it must put `aria-label` on it. */
  readonly renderLink?: ((link: ChairLink) => ReactNode) | undefined
  readonly viewBox?: string
  /** Degrees by which the circle is turned, so that another chair than the first stands at the top. */
  readonly turned?: number
  readonly className?: string | undefined
  /** More svg: the words around the circle on the welcome page. */
  readonly children?: ReactNode
}

const plainLink = ({ href, label, children }: ChairLink): ReactNode => (
  <a href={href} aria-label={label}>
    {children}
  </a>
)

/** What the svg is to a screen reader: links, a picture, or decoration. */
function roleOf(linked: boolean, label: string | undefined) {
  if (label === undefined) return { 'aria-hidden': true }
  if (linked) return { role: 'group', 'aria-label': label }
  if (label !== undefined) return { role: 'img', 'aria-label': label }
  return { 'aria-hidden': true }
}

/** The motif: six chairs in a circle, one for each stage. */
export function Chairs(props: Props) {
  const {
    chairs,
    here,
    centre,
    centreSmall,
    label,
    numerals = true,
    renderLink = plainLink,
    turned = 0,
    lit = false,
  } = props
  const linked = chairs.some((chair) => chair.href !== undefined)
  return (
    <svg
      className={cx('chairs', props.className)}
      viewBox={props.viewBox ?? '-94 -94 188 188'}
      {...roleOf(linked, label)}
    >
      <g className="circle" transform={turned === 0 ? undefined : `rotate(${turned})`}>
        {lit && <circle className="lit" r={rugOuter} />}
        <Rug looks={chairs.map((chair) => chair.standing)} here={here} />
        {chairs.map((chair, i) => {
          const place = `rotate(${turn(i)})translate(0 -66)scale(1.2)`
          const seat = (
            <Chair n={i + 1} look={chair.standing} transform={place} numeral={numerals} upright={turn(i) + turned} />
          )
          if (chair.href === undefined) return <Fragment key={i}>{seat}</Fragment>
          const children = (
            <>
              {/* one target, without holes between back and seat; it also shows focus */}
              <rect className="hit" x="-23" y="-24" width="46" height="41" rx="6" transform={place} />
              {seat}
            </>
          )
          return <Fragment key={i}>{renderLink({ href: chair.href, label: chair.label, children })}</Fragment>
        })}
      </g>
      {centre !== undefined && (
        <text className={centre.length > 9 ? 'centre is-long' : 'centre'} y={centreSmall === undefined ? 4.5 : -1}>
          {centre}
        </text>
      )}
      {centreSmall !== undefined && (
        <text className="centre-s" y="12">
          {centreSmall}
        </text>
      )}
      {props.children}
    </svg>
  )
}
