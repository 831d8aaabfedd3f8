import type { ReactNode } from 'react';
import { copyText } from '../../platform/page';
import { m } from '../../text';
import { CodeBlock } from '../../ui/code-block';

interface CodeProps {
  readonly label: string;
  readonly code: string;
  readonly actions?: ReactNode;
}

/** A citation or a program to copy. */
export const Code = ({ label, code, actions }: CodeProps) => (
  <CodeBlock
    label={label}
    code={code}
    actions={actions}
    copy={(text) => copyText(Promise.resolve(text))}
    words={{
      copy: m.cite_copy(),
      copyThis: m.cite_copy_what({ what: label }),
      copied: m.cite_copied(),
      notCopied: m.cite_not_copied(),
    }}
  />
);
