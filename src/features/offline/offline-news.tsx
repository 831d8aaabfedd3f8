import { Suspense, useEffect, useRef } from 'react';
import { appCopy } from '../../platform/app-copy';
import { Button, latePart, Notice } from '../../ui';
import styles from './offline.module.css';
import { useNews } from './use-news';

const UpdateChanges = latePart(() => import('./update-changes'));

/** About as high as the tallest news. */
const ROOM = '14rem';

/** Keeps the app on the device unless it is not to, and says quietly what is new: ready offline, a newer version, newer law data. */
export function OfflineNews({ keeps }: { readonly keeps: boolean }) {
  const { news, close, update } = useNews();
  useEffect(() => {
    if (keeps) void appCopy.start(`${import.meta.env.BASE_URL}sw.js`);
  }, [keeps]);
  const hasNews = news !== null;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasNews) return undefined;
    // The end of the page can be moved out from under it. With `:has` in a style sheet instead, every element that
    // comes or goes anywhere would make the whole page's styles anew.
    const { style } = document.body;
    style.paddingBlockEnd = ROOM;
    // The result's bar tells its height to the body alone (`answer/use-fits`).
    place.current?.style.setProperty('--bar', style.getPropertyValue('--bar') || '0px');
    return () => {
      document.body.style.paddingBlockEnd = '';
    };
  }, [hasNews]);
  return (
    <div ref={place} aria-live="polite" className={styles.news}>
      {news === null ? null : (
        <Notice
          heading={news.heading}
          actions={
            <>
              {news.action === null ? null : (
                <Button look="primary" onClick={update}>
                  {news.action}
                </Button>
              )}
              <Button onClick={close}>{news.close}</Button>
            </>
          }
        >
          <p>{news.body}</p>
          {news.edition === null ? null : (
            <Suspense fallback={null}>
              <UpdateChanges edition={news.edition} />
            </Suspense>
          )}
        </Notice>
      )}
    </div>
  );
}
