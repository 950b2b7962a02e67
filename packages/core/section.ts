/** Neutral tables, timelines and graphs: a report renders them without knowing the gate. */
export type Section = Table | Timeline | Graph;

export interface Column {
  /** Key in a row, and the key in JSON and CSV. */
  readonly key: string;
  readonly title: string;
}

export interface Table {
  readonly kind: "table";
  readonly title: string;
  readonly columns: readonly Column[];
  /** May be made when first asked for: most reports show no table. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Shown behind a fold in summary and html. */
  readonly folded?: boolean;
  /** Also a part of the text report that lists everything. */
  readonly verbose?: boolean;
}

export interface Timeline {
  readonly kind: "timeline";
  readonly title: string;
  /** Dates are `YYYY-MM-DD`. */
  readonly bars: readonly {
    readonly group: string;
    readonly label: string;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface Graph {
  readonly kind: "graph";
  readonly title: string;
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly label?: string;
  }[];
}
