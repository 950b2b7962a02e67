declare module "@vercel/ncc" {
  export interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  /** `esm: false` writes CommonJS, which the command line of ncc cannot be asked for here. */
  export default function ncc(
    entry: string,
    options: { esm: boolean; cache: boolean; target: string; quiet: boolean },
  ): Promise<Bundle>;
}
