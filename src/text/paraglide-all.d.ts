/** A second copy of the compiled messages, in a chunk of its own: the first is cut down to the first view's. */
declare module '*/messages/en.js?all' {
  const messages: Readonly<Record<string, unknown>>;
  export = messages;
}
