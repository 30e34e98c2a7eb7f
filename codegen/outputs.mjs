// @ts-check

/** Folders that hold nothing but what `npm run codegen` writes. It begins with clearing them. */
export const OUTPUTS = ['schema', 'src/generated', 'src/model/generated', 'seed/schema'];
