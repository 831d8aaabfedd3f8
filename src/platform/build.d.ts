/** What `.ci/build` writes into the page. */
interface ImportMetaEnv {
  /** Of the pinned loader, as `integrity` takes it. */
  readonly LOADER_DIGEST: string;
  readonly PAGE_LANGUAGE: string;
  readonly PAGE_LANGUAGES: readonly string[];
  /** What each calls itself. */
  readonly PAGE_LANGUAGE_NAMES: Readonly<Record<string, string>>;
}
