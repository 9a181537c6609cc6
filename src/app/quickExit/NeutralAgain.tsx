import { NeutralPage } from './NeutralPage.tsx'

/** The form for the passphrase did not arrive: it is asked for anew, behind words that say nothing. */
export const NeutralAgain = () => <NeutralPage open={() => location.reload()} />
