/** A small server that answers, and fails, as the live services do. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { PATIENCE, type Patience } from "../../src/services/get-json.ts";
import { ServiceError, type ServiceFault } from "../../src/services/service-fault.ts";

/** Gives an answer to the question at an address. */
export type Answer = (response: ServerResponse, url: URL) => void;

/** For tests: hardly any time between questions. */
export const IMPATIENT: Patience = { ...PATIENCE, timeout: 1000, waits: [1, 1], longestWait: 2000 };

/** Nobody stops it. */
export const never = new AbortController().signal;

export const json =
  (value: unknown): Answer =>
  (response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end("no");
/** Begins to answer, and breaks off. */
export const half: Answer = (response) => {
  response.writeHead(200, { "content-length": "5000" });
  response.write('{"type":"FeatureCollection","features":[');
  setTimeout(() => response.destroy(), 5);
};
/** Never answers. */
export const silent: Answer = () => undefined;

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

/** What a small server was asked, and where it is. */
export interface SmallServer {
  /** Ends in /. */
  readonly address: string;
  readonly asked: readonly URL[];
  /** When each question came, ms. */
  readonly times: readonly number[];
}

/** Answers one question after the other; the last answer stays. It ends with the test. */
export async function serve(...answers: readonly Answer[]): Promise<SmallServer> {
  const asked: URL[] = [];
  const times: number[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    asked.push(url);
    times.push(performance.now());
    answers[Math.min(asked.length, answers.length) - 1](response, url);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked, times };
}

/** The fault of a promise that must fail with one. */
export async function faultOf(promise: Promise<unknown>): Promise<ServiceFault> {
  const error = await promise.then(
    () => new Error("expected a fault"),
    (reason: unknown) => reason,
  );
  if (error instanceof ServiceError) return error.fault;
  throw error;
}
