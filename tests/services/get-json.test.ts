/** Questions to a service that fails: what is asked again, when, and what is said in the end. */
import { describe, expect, it } from "vitest";
import { getJson } from "../../src/services/get-json.ts";
import { ServiceError } from "../../src/services/service-fault.ts";
import { faultOf, half, IMPATIENT, json, never, serve, silent, status, type Answer } from "./small-server.ts";

const question = (address: string): URL => new URL("question", address);

describe("asking again", () => {
  it.each([
    ["a fault of the service", status(500)],
    ["a gateway that is down", status(502)],
    ["too many questions", status(429)],
    ["half an answer", half],
    ["no answer in time", silent],
  ])("after %s, and takes the good answer that follows", async (_, answer) => {
    const { address, asked } = await serve(answer, json({ good: true }));
    expect(await getJson(question(address), never, IMPATIENT)).toEqual({ good: true });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["a question that is refused", status(404)],
    ["an answer that is no JSON", (response) => void response.end("<html>")],
  ] as readonly (readonly [string, Answer])[])("is not done after %s", async (_, answer) => {
    const { address, asked } = await serve(answer);
    await expect(getJson(question(address), never, IMPATIENT)).rejects.toThrow(ServiceError);
    expect(asked).toHaveLength(1);
  });

  it("ends after as many times as there are waits", async () => {
    const { address, asked } = await serve(status(500));
    expect(await faultOf(getJson(question(address), never, IMPATIENT))).toEqual({
      kind: "broken",
      status: 500,
    });
    expect(asked).toHaveLength(3);
  });

  // By the clock: a machine that is busy may take longer now and then, but not each time.
  it("waits longer each time, between half of the wait and all of it", { retry: 3 }, async () => {
    const { address, times } = await serve(status(500), status(500), json(1));
    await getJson(question(address), never, { ...IMPATIENT, waits: [60, 240] });
    expect(times[1] - times[0]).toBeGreaterThanOrEqual(29);
    expect(times[2] - times[1]).toBeGreaterThanOrEqual(119);
    expect(times[2] - times[0]).toBeLessThan(2000);
  });
});

describe("Retry-After", () => {
  it("is honoured in seconds and as a date", async () => {
    const soon = new Date(Date.now() + 1000).toUTCString();
    const { address, times } = await serve(
      status(429, { "retry-after": "1" }),
      status(503, { "retry-after": soon }),
      json(1),
    );
    expect(await getJson(question(address), never, IMPATIENT)).toBe(1);
    expect(times[1] - times[0]).toBeGreaterThanOrEqual(990);
  });

  it("is bounded: who asks to wait longer than we do is not asked again", async () => {
    const { address, asked } = await serve(status(429, { "retry-after": "3600" }));
    expect(await faultOf(getJson(question(address), never, IMPATIENT))).toEqual({
      kind: "busy",
      status: 429,
      retryAfter: 3600,
    });
    expect(asked).toHaveLength(1);
  });

  it("that cannot be read is as if it were not there", async () => {
    const { address } = await serve(status(429, { "retry-after": "soon" }));
    expect(await faultOf(getJson(question(address), never, IMPATIENT))).toEqual({
      kind: "busy",
      status: 429,
      retryAfter: undefined,
    });
  });
});

describe("what is said in the end", () => {
  it("tells a service that is away from one that is slow and one that breaks off", async () => {
    const closed = await faultOf(getJson(new URL("http://127.0.0.1:9/"), never, IMPATIENT));
    expect(closed).toEqual({ kind: "away" });
    const slow = await serve(silent);
    expect(await faultOf(getJson(question(slow.address), never, IMPATIENT))).toEqual({
      kind: "slow",
      milliseconds: IMPATIENT.timeout,
    });
    const cut = await serve(half);
    expect(await faultOf(getJson(question(cut.address), never, IMPATIENT))).toEqual({ kind: "cut" });
  });

  it("counts the time of the whole answer, not only until it begins", async () => {
    const { address } = await serve((response) => {
      response.writeHead(200).write("[");
    });
    expect((await faultOf(getJson(question(address), never, IMPATIENT))).kind).toBe("slow");
  });

  it("shows the beginning of an answer that is no JSON, and names the host", async () => {
    const { address } = await serve((response) => void response.end("<ows:ExceptionReport>\n  no layer"));
    await expect(getJson(question(address), never, IMPATIENT)).rejects.toThrow(
      /^127\.0\.0\.1:\d+ gave an answer of another shape: no JSON but "<ows:ExceptionReport> no layer"$/,
    );
  });

  it("stops reading an answer that is too large", async () => {
    let isClosed = false;
    const { address } = await serve((response) => {
      const timer = setInterval(() => response.write(" ".repeat(10_000)), 1);
      response.on("close", () => {
        isClosed = true;
        clearInterval(timer);
      });
    });
    const fault = await faultOf(getJson(question(address), never, { ...IMPATIENT, mostBytes: 30_000 }));
    expect(fault).toEqual({ kind: "many", most: 30_000, of: "bytes" });
    await expect.poll(() => isClosed).toBe(true);
  });
});

describe("stopping", () => {
  it.each([
    ["while the service thinks", silent],
    ["in the middle of an answer", (response) => void response.write("[")],
    ["while waiting to ask again", status(500)],
  ] as readonly (readonly [string, Answer])[])("works %s, and gives the reason", async (_, answer) => {
    const { address, asked } = await serve(answer);
    const stopper = new AbortController();
    const reason = new Error("nobody waits any more");
    const patience = { ...IMPATIENT, timeout: 5000, waits: [5000] };
    const result = getJson(question(address), stopper.signal, patience);
    setTimeout(() => stopper.abort(reason), 60);
    await expect(result).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  it("before the question asks nobody", async () => {
    const { address, asked } = await serve(json(1));
    await expect(getJson(question(address), AbortSignal.abort(), IMPATIENT)).rejects.toThrow("abort");
    expect(asked).toHaveLength(0);
  });
});
