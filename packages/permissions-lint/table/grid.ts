/** One table of the audit: cells of several lines each, by column. */
export interface Grid {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly GridRow[];
}

export type GridRow = Readonly<Record<string, readonly string[]>>;

export function headsOf({ columns }: Grid): readonly string[] {
  return columns.map(({ title }) => title);
}

export function cellsOf({ columns, rows }: Grid): readonly (readonly (readonly string[])[])[] {
  return rows.map((row) => columns.map(({ key }) => row[key] ?? []));
}
