import { useSnapshot } from '../calculation';
import { m } from '../text';
import { format } from '../text/format';

/** What an imported table held and the form does not: stands as long as the table does. */
export function LeftOutLine({ className }: { readonly className?: string | undefined }) {
  const { number, roundMoney } = format;
  const left = useSnapshot(({ values }) => values.leftOut);
  if (left === undefined) return null;
  return (
    <p className={className} data-left-out="">
      {m.table_left_out_of({
        file: left.file,
        rows: number(left.rows),
        all: number(left.allRows),
        usd: roundMoney(Number(left.usd)),
        total: roundMoney(Number(left.allUsd)),
      })}
    </p>
  );
}
