import { createContext, use } from 'react'
import type { UseFormReturn } from 'react-hook-form'

/** What a form holds: the text or the choices of each field, by its name. */
export type Raws = Record<string, string | readonly string[]>

export type FormMethods = Pick<UseFormReturn<Raws>, 'control' | 'setValue' | 'clearErrors'>

/** The methods of the page's form alone: the library's own provider has its state beside them, and draws every field anew at each key. */
export const FormContext = createContext<FormMethods | undefined>(undefined)

/** @throws where no form is around: a field without one would lose what is typed. */
export function useFormMethods(): FormMethods {
  const methods = use(FormContext)
  if (!methods) throw new Error('A question stands outside of a form.')
  return methods
}
