import { useSnapshot } from '../calculation';
import { useText } from '../text';
import { useFormat } from '../text/format';

/** What an imported table held and the form does not: stands as long as the table does. */
export function LeftOutLine({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const { number, roundMoney } = useFormat();
  const left = useSnapshot(({ values }) => values.leftOut);
  if (left === undefined) return null;
  return (
    <p className={className} data-left-out="">
      {text.table_left_out_of({
        file: left.file,
        rows: number(left.rows),
        all: number(left.allRows),
        usd: roundMoney(Number(left.usd)),
        total: roundMoney(Number(left.allUsd)),
      })}
    </p>
  );
}
