/**
 * A sentence has an end, also where a name or somebody's own words close it: "Anna W." has its stop already, and a second
 * one would look like a slip. Takes the sentence without a stop of ours.
 */
export function ended(sentence: string): string {
  const said = sentence.trim()
  return /[.!?…]["”’)]?$/u.test(said) ? said : `${said}.`
}
