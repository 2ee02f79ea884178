/** Something a story needs cannot run on this machine: the story is skipped, loudly, and counted as skipped. */
export class Missing extends Error {}
