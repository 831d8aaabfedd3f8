import { type MouseEvent, useSyncExternalStore } from 'react';
import {
  chooseLanguage,
  goToLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  OWN_LANGUAGE,
  pageIn,
} from '../platform/languages';
import { currentHash, onHashChange } from '../platform/page';
import { m } from '../text';
import styles from './header.module.css';

/** Goes there with all that was typed; a press that opens another tab or window leaves this page as it is. */
function go(event: MouseEvent, language: string): void {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button > 1) return;
  if (button === 1 || altKey || ctrlKey || metaKey || shiftKey) {
    chooseLanguage(language);
    return;
  }
  event.preventDefault();
  void goToLanguage(language);
}

/** The page in each language it was built in, at the same view; nothing where there is but one. */
export function LanguageMenu() {
  const hash = useSyncExternalStore(onHashChange, currentHash, () => '');
  if (LANGUAGES.length < 2) return null;
  return (
    <nav aria-label={m.page_languages()} className={styles.nav}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={`${pageIn(language)}${hash}`}
          lang={language}
          hrefLang={language}
          translate="no"
          aria-current={language === OWN_LANGUAGE ? 'true' : undefined}
          className={styles.link}
          onClick={(event) => go(event, language)}
          onAuxClick={(event) => go(event, language)}
        >
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
