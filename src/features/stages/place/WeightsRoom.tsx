import { Weigh } from './Weigh.tsx'

/** How much the room itself matters. */
export default function WeightsRoom() {
  return <Weigh at="weightsRoom" of={['size', 'longBooking', 'kitchen']} />
}
