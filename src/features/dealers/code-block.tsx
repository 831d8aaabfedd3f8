import { copyText } from '../../platform/page';
import { m } from '../../text';
import { CodeBlock as Block } from '../../ui/code-block';

interface CodeBlockProps {
  /** What it is, for those who hear the page, and for tests. */
  readonly label: string;
  readonly code: string;
}

/** Code to copy; the keyboard can scroll it. */
export const CodeBlock = ({ label, code }: CodeBlockProps) => (
  <Block
    label={label}
    code={code}
    copy={(text) => copyText(Promise.resolve(text))}
    words={{
      copy: m.dealers_copy(),
      copyThis: m.dealers_copy_what({ what: label }),
      copied: m.dealers_copied(),
      notCopied: m.dealers_not_copied(),
    }}
  />
);
