import { encode } from 'uqr';

/** A longer text makes squares that no phone reads from paper. */
const MOST = 1_200;

export const fitsQrCode = (text: string): boolean => text.length <= MOST;

/** A text as a QR code: as large as its place, sharp on paper. */
export function QrCode({
  text,
  label,
  className,
}: {
  text: string;
  label: string;
  className: string | undefined;
}) {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={className}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
