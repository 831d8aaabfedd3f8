import { useEffect, useState } from 'react';

/**
 * Lets the page live with the browser's translator, once what comes first stands. The number changes when a translator
 * was quicker: then what is drawn is to be drawn anew.
 */
export function useTranslator(isLater: boolean): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (!isLater) return;
    import('../platform/translator').then(
      ({ liveWithTranslator }) => {
        if (liveWithTranslator()) setDrawn(1);
      },
      // Without it the page is as any page is.
      () => undefined,
    );
  }, [isLater]);
  return drawn;
}
