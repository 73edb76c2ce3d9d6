/** Holds what a service answered against the shape that was expected. */
import * as v from "valibot";
import { ServiceError } from "./service-fault.ts";

/** The answer as the schema has it; ServiceError (shape) that names the first place where it is not. */
export function validAnswer<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: unknown,
  host: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, answer, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new ServiceError(host, {
    kind: "shape",
    what: place === null ? issue.message : `${place}: ${issue.message}`,
  });
}
