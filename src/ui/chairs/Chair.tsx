import type { Look } from '../look.ts'
import { backPath, padPath } from './geometry.ts'

type Props = {
  /** 1–6: decides the upholstery. */
  readonly n: number
  readonly look: Look
  readonly transform?: string | undefined
  /** Left out where the chair is too small for a numeral. */
  readonly numeral?: boolean
  /** Turns the numeral upright again when the chair is turned. */
  readonly upright?: number
}

/** One chair, as a group inside somebody's svg. */
export function Chair({ n, look, transform, numeral = true, upright = 0 }: Props) {
  return (
    <g className={`chair c${n}`} data-look={look} transform={transform}>
      <path className="back" d={backPath} />
      <path className="pad" d={padPath} />
      {numeral && <text transform={upright === 0 ? undefined : `rotate(${-upright})`}>{n}</text>}
    </g>
  )
}
