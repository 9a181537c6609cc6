import { Door } from './Door.tsx'

/** The form for the passphrase did not arrive: it is asked for anew, behind words that say nothing. */
export const LockedAgain = () => <Door open={() => location.reload()} />
