/** What delivery tells its operator; pino's logger fits. Never a user's words. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
