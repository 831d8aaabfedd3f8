/** What `.ci/build` writes into the page. */
interface ImportMetaEnv {
  /** Empty where the page was built without one. */
  readonly PAGE_IMPRINT: string;
  readonly PAGE_LANGUAGE: string;
  readonly PAGE_LANGUAGES: readonly string[];
}
