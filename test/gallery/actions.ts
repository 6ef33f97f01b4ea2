/** Actions that only say that they were asked for. */
export function loggingActions<Actions extends object>(): Actions {
  return new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        console.log(String(name), ...args),
  });
}
