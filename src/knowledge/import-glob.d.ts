// The registry is compiled by the bundler; this is all it needs of the bundler's types, without its DOM library.
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true; import: 'default' }): Record<string, T>;
}
