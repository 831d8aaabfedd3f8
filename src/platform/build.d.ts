/** What `.ci/build` writes into the page. */
interface ImportMetaEnv {
  readonly PAGE_LANGUAGE: string;
  readonly PAGE_LANGUAGES: readonly string[];
}
