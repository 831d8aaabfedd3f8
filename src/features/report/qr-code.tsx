import { encode } from 'uqr';

/** A longer text fills half a page. */
const MOST = 1_800;
/** Millimeters of a square: phones read no smaller one from paper. */
const SQUARE = 0.42;

export const fitsQrCode = (text: string): boolean => text.length <= MOST;

interface QrCodeProps {
  readonly text: string;
  /** For those who hear the page. */
  readonly label: string;
}

/** A text as a QR code, as large as it has to be and sharp on paper. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const side = `${(size * SQUARE).toFixed(1)}mm`;
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={side} height={side}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
