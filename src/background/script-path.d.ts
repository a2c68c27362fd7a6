/** The path, inside the package, of a script that is built on its own. */
declare module '*?script' {
  const path: string;
  export default path;
}
