import type { Methods } from "../../generated/client/facade.ts";

/** Id of an API, as in API discovery: `mqtt-client`. */
export type ApiId = keyof Methods;
/** Name of a method of an API. */
export type MethodName<A extends ApiId> = keyof Methods[A] & string;
/** Parameters of a method. */
export type MethodParams<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "params">;
/** Data that a method returns. */
export type MethodData<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "data">;
/** Success response of a method. */
export type MethodEnvelope<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "response">;
/** Error response of a method. */
export type MethodRefusal<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "refusal">;

/** Name of a method that writes what other methods report. */
export type WritableName<A extends ApiId> = {
  [M in MethodName<A>]: Methods[A][M] extends { source: object } ? M : never;
}[MethodName<A>];
/** Data of the methods that report what a method writes. */
export type SourceData<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "source">;

/** A type of a method: `params`, `data`, `response` or `refusal`; `source` if it writes what others report. */
export type MethodPart<A extends ApiId, M extends MethodName<A>, K extends string> =
  Methods[A][M] extends Record<K, infer T> ? T : never;

/** A method, or a parameter of one by its path: `addSpotTemperature.imagesource`. */
export type Feature<A extends ApiId> = {
  [M in MethodName<A>]: M | `${M}.${ParameterPath<MethodParams<A, M>>}`;
}[MethodName<A>];
/** A feature as it is written, or what it may be instead, so that the compiler's error lists that alone. */
export type FeatureAsWritten<A extends ApiId, F extends string> =
  F extends Feature<A>
    ? F
    : F extends `${infer M extends MethodName<A>}.${string}`
      ? `${M}.${ParameterName<MethodParams<A, M>>}`
      : { [N in MethodName<A>]: N }[MethodName<A>];
/** Name of a parameter at the top level. */
export type ParameterName<P> = P extends unknown ? keyof P & string : never;
/** A parameter by name, optionally with a path to a property below it. */
export type ParameterPath<P> = P extends unknown ? `${keyof P & string}${"" | `.${string}` | `[].${string}`}` : never;
