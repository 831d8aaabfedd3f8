import { type ComponentProps, type ReactNode, type RefObject, useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  /** What may be chosen, as `accept` of an input has it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** The input itself, for those who open it from elsewhere. */
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly look?: ComponentProps<typeof Button>['look'];
  readonly children: ReactNode;
}

/** A button that asks for a file of the device. */
export function FileButton({ accept, onFile, input, look, children }: FileButtonProps) {
  const own = useRef<HTMLInputElement>(null);
  const chosen = input ?? own;
  return (
    <>
      <Button {...(look === undefined ? {} : { look })} onClick={() => chosen.current?.click()}>
        {children}
      </Button>
      <input
        ref={chosen}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again, mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
