/// <reference types="vite/client" />

/** Not in TypeScript's own declarations yet. What a policy makes is typed as the text that it stands for. */
declare var trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { createScriptURL: (text: string) => string },
      ) => { readonly createScriptURL: (text: string) => string }
    }
  | undefined
