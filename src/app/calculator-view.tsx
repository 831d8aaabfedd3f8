import {
  memo,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useIsCalculated } from '../calculation';
import { HowProvider, ResultPanel } from '../features/answer';
import { m } from '../text';
import { classNames, Skeleton } from '../ui';
import styles from './calculator-view.module.css';
import { DepthSwitch } from './depth-switch';
import { FormPart } from './form-part';
import { how } from './how';
import { useShownPlace } from './shown-place';
import { useDepth } from './use-depth';
import { useRoom } from './use-room';
import { useTallness } from './use-tallness';

/** About as high as the questions. */
const WORKSPACE_LINES = 120;

interface CalculatorViewProps {
  /** Whether a calculation is to be expected. */
  readonly hasResult: boolean;
  /** Whether the form may be fetched. */
  readonly hasForm: boolean;
  /** Whether the page opened on a blank form. */
  readonly isBlank: boolean;
  /** Whether what answers may be fetched. */
  readonly mayAnswer: boolean;
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** Called once the form holds what the page opens on. */
  readonly onOpen: () => void;
}

/**
 * Questions, and beside them the answer with its picture. The answer does not wait for the form. What changes around
 * it, such as the view, draws none of it again.
 */
export const CalculatorView = memo(function CalculatorView(props: CalculatorViewProps) {
  const { hasResult, hasForm, isBlank, mayAnswer, isLater, onOpen } = props;
  const place = <Skeleton lines={WORKSPACE_LINES} />;
  const isCalculated = useIsCalculated();
  const [pictureSlot, setPictureSlot] = useState<HTMLElement | null>(null);
  // Made once the page is alive: the build draws it without a document. Said at once, it would bring the whole form to life in one task.
  useEffect(() => startTransition(() => setPictureSlot(document.createElement('div'))), []);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const onSlot = useCallback((place: HTMLElement | null) => startTransition(() => setSlot(place)), []);
  const side = useTallness();
  const room = useRoom();
  // The sheet of a phone covers the page: the picture goes with it, and its height stays behind.
  const [left, setLeft] = useState<number>();
  const onSheet = useCallback(
    (isOpen: boolean) => setLeft(isOpen ? pictureSlot?.getBoundingClientRect().height : undefined),
    [pictureSlot],
  );
  const isInSheet = room === 'narrow' && left !== undefined;
  const isWithin = room === 'wide' || isInSheet;
  const picture = (look: string | undefined) => (
    <Moved element={pictureSlot} look={classNames(look, !isCalculated && styles.pending)} />
  );
  return (
    <div className={classNames(styles.columns, hasResult && styles.answered)}>
      <Title />
      <div id="questions" tabIndex={-1} className={styles.questions}>
        {hasForm ? (
          <Suspense fallback={place}>
            <FormPart onOpen={onOpen} isLater={isLater} slot={slot} pictureSlot={pictureSlot} />
          </Suspense>
        ) : (
          place
        )}
      </div>
      {hasResult ? (
        <div ref={side} className={styles.side}>
          <div id="result" tabIndex={-1} className={styles.answer}>
            <HowProvider value={how}>
              <ResultPanel
                isBlank={isBlank}
                mayFetch={mayAnswer}
                isLater={isLater}
                picture={isWithin ? picture(styles.within) : null}
                onSheet={onSheet}
              >
                <div ref={onSlot} className={classNames(styles.below, !isCalculated && styles.pending)} />
              </ResultPanel>
            </HowProvider>
          </div>
          {isWithin ? null : picture(styles.picture)}
          {isInSheet ? <Place height={left} /> : null}
        </div>
      ) : null}
    </div>
  );
});

/** Keeps the place of what was taken away, so that the page lies as it lay. */
const Place = ({ height }: { readonly height: number }) => (
  <div
    ref={(element) => {
      element?.style.setProperty('grid-area', 'picture');
      element?.style.setProperty('block-size', `${height}px`);
    }}
  />
);

interface MovedProps {
  readonly element: HTMLElement | null;
  readonly look: string | undefined;
}

/** An element that keeps what is open in it wherever it is shown. */
function Moved({ element, look }: MovedProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element !== null) place.current?.append(element);
  }, [element]);
  useLayoutEffect(() => {
    if (element !== null) element.className = look ?? '';
  }, [element, look]);
  return <div ref={place} className={styles.moved} />;
}

/** The question that the page answers at its depth. */
function Title() {
  const isCar = useShownPlace().depth === 'car';
  return (
    <div className={styles.title}>
      <h1>{isCar ? m.page_car_heading() : m.page_battery_heading()}</h1>
      <p className={styles.intro}>{isCar ? m.page_car_intro() : m.page_battery_intro()}</p>
      <DepthSwitch depth={useDepth()} />
    </div>
  );
}
