/** A way in from outside: a chat network, the web page, the terminal. A factory that makes one does nothing before `start`. */
export interface Platform {
  /** Lower case, as logs and the health report call it. */
  readonly name: string;
  /** Resolves when messages are taken in; rejects with an error that says what the operator can do. */
  start(): Promise<void>;
  /** Takes nothing in any more, lets answers in flight finish, closes. Also after a failed start, and more than once. */
  stop(): Promise<void>;
  /** `detail` is one short sentence for an operator, without secrets. */
  health(): PlatformHealth;
}

export interface PlatformHealth {
  readonly ok: boolean;
  readonly detail: string;
}
