/**
 * Version of what the search index holds: the fold table and how terms are made. Where a library's index has another one
 * it is built anew from the texts.
 */
export const indexVersion = 1;
