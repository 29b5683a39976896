/*
  What the build alone can name: build/start-check.ts has its own lists in the place of this file. While writing
  they are empty, and nothing is asked for ahead.
*/

/** What every start needs beside the script the page asks for. */
export var parts = [];
/** Addresses below where the app stands, and the files of their screens. */
export var ahead = [];
/** What draws the journal's newest pages before the program has come (src/early). */
export var early = [];
