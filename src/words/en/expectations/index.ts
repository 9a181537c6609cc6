/** The words of this section. */
export { main as expectations } from './main.ts'
