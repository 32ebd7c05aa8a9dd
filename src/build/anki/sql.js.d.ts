/** As far as a file of Anki needs it. */
declare module 'sql.js' {
  type Value = string | number | null
  export interface Database {
    run(sql: string, values?: readonly Value[]): void
    exec(sql: string): { readonly columns: readonly string[]; readonly values: readonly (readonly Value[])[] }[]
    export(): Uint8Array
    close(): void
  }
  const initSqlJs: () => Promise<{ readonly Database: new (bytes?: Uint8Array) => Database }>
  export default initSqlJs
}
