import { useSyncExternalStore } from 'react';
import { LANGUAGES, pageIn } from '../platform/languages';
import { currentHash, onHashChange } from '../platform/page';
import { m } from '../text';
import styles from './header.module.css';

/** The page in each language it was built in, at the same view; nothing where there is but one. */
export function LanguageMenu() {
  const hash = useSyncExternalStore(onHashChange, currentHash);
  if (LANGUAGES.length < 2) return null;
  const own = new Intl.Locale(m.locale_tag()).language;
  return (
    <nav aria-label={m.page_languages()} className={styles.nav}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={`${pageIn(language)}${hash}`}
          lang={language}
          hrefLang={language}
          aria-current={language === own ? 'true' : undefined}
          className={styles.link}
        >
          {new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language}
        </a>
      ))}
    </nav>
  );
}
