import { vars } from '#ui/vars.ts'

/** Hours needed as a bar: filled as far as they were offered, hatched beyond, with a line where the offer ends. Words stand beside it. */
export function HoursBar({
  needed,
  offered,
  most,
}: {
  readonly needed: number
  readonly offered: number
  readonly most: number
}) {
  const share = (hours: number) => `${(Math.max(0, hours) / most) * 100}%`
  return (
    <div
      className="exp-bar"
      aria-hidden="true"
      style={vars({ inside: share(Math.min(needed, offered)), over: share(needed - offered), offered: share(offered) })}
    >
      <i className="inside" />
      <i className="over" />
      <i className="mark" />
    </div>
  )
}
