import type { Look } from '../look.ts'
import { arc, rugInner, rugOuter } from './geometry.ts'

type Props = { readonly looks: readonly Look[]; readonly here?: number | undefined }

/* Half of the sixth of the edge that belongs to one chair, and the part of it
   that the marks "here" and "broken" take. */
const sixth = 30
const mark = 24
/* Far enough inside that the two marks do not touch. */
const inside = rugInner - 1.5

/**
 * The rug: two circles, drawn in six parts. Before a chair that needs another
 * look its edge is broken; before the chair you are at it is thick. Where both
 * are true the thick mark has the outer edge and the broken one the inner.
 */
export function Rug({ looks, here }: Props) {
  return (
    <>
      {looks.map((look, i) =>
        look === 'again' ? (
          <path
            key={i}
            className="broken"
            d={arc(i, here === i + 1 ? inside : rugOuter, mark)}
            pathLength={5}
            strokeDasharray="1 1"
          />
        ) : (
          <g key={i} className="floor">
            <path d={arc(i, rugOuter, sixth)} />
            <path d={arc(i, rugInner, sixth)} />
          </g>
        ),
      )}
      {here !== undefined && <path className="here" d={arc(here - 1, rugOuter, mark)} />}
    </>
  )
}
