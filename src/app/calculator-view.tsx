import { AssumptionsSection } from '../features/assumptions';
import { BatterySection } from '../features/battery';
import { BuyerSection } from '../features/buyer';
import { ChainsPlace } from '../features/chains';
import { ComponentsSection } from '../features/components';
import { KeepingPlace } from '../features/keeping';
import { MineralChart } from '../features/mineral-chart';
import { ResultPanel } from '../features/result';
import { ShareLink } from '../features/share-link';
import { SourcingSection } from '../features/sourcing';
import { StartFrom } from '../features/start-from';
import { VehicleSection } from '../features/vehicle';
import { WhatIfSection } from '../features/what-if';
import { useIsCalculated } from '../form';
import { useText } from '../text';
import { Skeleton } from '../ui';
import styles from './shell.module.css';

interface CalculatorViewProps {
  /** Whether the form holds what the page opens on. */
  readonly isOpen: boolean;
  /** Whether a calculation is to be expected. */
  readonly hasResult: boolean;
}

/** Questions, and the result beside them. */
export function CalculatorView({ isOpen, hasResult }: CalculatorViewProps) {
  const text = useText();
  const isCalculated = useIsCalculated();
  return (
    <div className={styles.columns}>
      <div className={styles.questions}>
        <div>
          <h1>{text.page_calculator_heading()}</h1>
          <p className={styles.intro}>{text.page_calculator_intro()}</p>
        </div>
        {isOpen ? <KeepingPlace /> : null}
        {isOpen ? <Questions /> : <Skeleton lines={30} />}
      </div>
      {hasResult ? (
        <div className={styles.result}>
          <ResultPanel>
            <MineralChart />
            {isCalculated ? <ShareLink /> : null}
          </ResultPanel>
        </div>
      ) : null}
    </div>
  );
}

function Questions() {
  return (
    <>
      <StartFrom />
      <BatterySection />
      <SourcingSection />
      <ChainsPlace />
      <VehicleSection />
      <ComponentsSection />
      <BuyerSection />
      <AssumptionsSection />
      <WhatIfSection />
    </>
  );
}
