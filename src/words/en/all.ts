import { en as anywhere } from './index.ts'

/** Every bundle, with what is said another way to a group that meets online only: a patch of the others. */
export const en = {
  ...anywhere,
  online: () => import('./online.ts').then((module) => module.online),
}
