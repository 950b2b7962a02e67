import { isObject } from "#core";

export function textAt(from: unknown, key: string): string | undefined {
  const value = isObject(from) ? from[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

export function booleanAt(from: unknown, key: string): boolean | undefined {
  const value = isObject(from) ? from[key] : undefined;
  return typeof value === "boolean" ? value : undefined;
}

export function listAt(from: unknown, key: string): readonly unknown[] | undefined {
  const value = isObject(from) ? from[key] : undefined;
  return Array.isArray(value) ? value : undefined;
}

export function objectAt(from: unknown, key: string): unknown {
  const value = isObject(from) ? from[key] : undefined;
  return isObject(value) ? value : undefined;
}
