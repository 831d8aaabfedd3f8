/** What `.ci/build` writes into the page. */
interface ImportMetaEnv {
  /** Empty where the page was built without one. */
  readonly PAGE_IMPRINT: string;
  /** Of the pinned loader, as `integrity` takes it. */
  readonly LOADER_DIGEST: string;
  readonly PAGE_LANGUAGES: readonly string[];
}
