import type { Methods } from "../../generated/client/facade.ts";

/** Id of an API, as in API discovery: `mqtt-client`. */
export type ApiId = keyof Methods;
/** Name of a method of an API. */
export type MethodName<A extends ApiId> = keyof Methods[A] & string;
/** Parameters of a method. */
export type MethodParams<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "params">;
/** What a method answers. */
export type MethodData<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "data">;
/** A method's whole answer. */
export type MethodEnvelope<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "response">;
/** How a method refuses: its whole answer. */
export type MethodRefusal<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "refusal">;

/** Name of a method of an API that writes what others report. */
export type WritableName<A extends ApiId> = {
  [M in MethodName<A>]: Methods[A][M] extends { source: object } ? M : never;
}[MethodName<A>];
/** Data of the methods that report what a method writes. */
export type SourceData<A extends ApiId, M extends MethodName<A>> = MethodPart<A, M, "source">;

/** One of the types of a method: `params`, `data`, `response` or `refusal`; `source` if it writes what others report. */
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
      : MethodName<A>;
/** Name of a parameter at the top. */
export type ParameterName<P> = P extends unknown ? keyof P & string : never;
/** A parameter by its name, and with what follows the name of one that has members. */
export type ParameterPath<P> = P extends unknown ? `${keyof P & string}${"" | `.${string}` | `[].${string}`}` : never;
