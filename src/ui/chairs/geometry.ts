/* One chair seen from above, facing down, its origin in the middle of the
   seat; and the arcs of the rug that six of them stand around. */

export const backPath = 'M-18 3V-7Q-18-18.5-6.5-18.5H6.5Q18-18.5 18-7V3'
export const padPath = 'M-8-12H8Q13.5-12 13.5-6.5V9Q13.5 13 9.5 13H-9.5Q-13.5 13-13.5 9V-6.5Q-13.5-12-8-12Z'

export const rugOuter = 37.5
export const rugInner = 33.5

/** The angle of chair `i` (0–5) in degrees, clockwise from the top. */
export const turn = (i: number): number => i * 60

/** An arc of the rug in front of chair `i`, `half` degrees to either side. */
export function arc(i: number, radius: number, half: number): string {
  const point = (degrees: number): string => {
    const angle = (degrees * Math.PI) / 180
    const x = radius * Math.sin(angle)
    const y = -radius * Math.cos(angle)
    return `${x.toFixed(2)} ${y.toFixed(2)}`
  }
  return `M${point(turn(i) - half)}A${radius} ${radius} 0 0 1 ${point(turn(i) + half)}`
}
