import type { IncomingMessage, ServerResponse } from "node:http";

/** What a network does to one call besides answering it. */
export type Mischief =
  /** Taken at once; the answer comes after so many milliseconds. */
  | { readonly kind: "late-answer"; readonly ms: number }
  /** Taken only after so many milliseconds, whether or not the caller still lives. */
  | { readonly kind: "late-acceptance"; readonly ms: number }
  /** Answered like this instead, without taking it. */
  | { readonly kind: "refused"; readonly answer: FakeAnswer }
  | { readonly kind: "error-before" }
  | { readonly kind: "error-after" }
  | { readonly kind: "cut-before" }
  | { readonly kind: "cut-after" }
  /** The answer comes twice on the same connection. */
  | { readonly kind: "answered-twice" };

export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const ERROR: FakeAnswer = { status: 500, body: { message: "planned", code: 0 } };

/** Answers a call with or without mischief; `take` is what the call does when it is taken. */
export async function answerCall(
  response: ServerResponse,
  mischief: Mischief | undefined,
  take: () => FakeAnswer,
): Promise<void> {
  switch (mischief?.kind) {
    case undefined:
      return send(response, take());
    case "late-answer": {
      const answer = take();
      await passed(mischief.ms);
      return send(response, answer);
    }
    case "late-acceptance":
      await passed(mischief.ms);
      return send(response, take());
    case "refused":
      return send(response, mischief.answer);
    case "error-before":
      return send(response, ERROR);
    case "error-after":
      take();
      return send(response, ERROR);
    case "cut-before":
      response.destroy();
      return;
    case "cut-after":
      take();
      response.destroy();
      return;
    case "answered-twice": {
      const answer = take();
      const body = JSON.stringify(answer.body);
      const { socket } = response;
      response.once("finish", () =>
        socket?.write(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        ),
      );
      return send(response, answer);
    }
  }
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, { status, body, headers = {} }: FakeAnswer): void {
  // Whoever called may be gone.
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
